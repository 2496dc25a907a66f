/** New York law on leaving a subscription, since 5 November 2025. */
import { newYork } from '../calendar/us-ny.ts';
import type { Citation, Jurisdiction } from '../model.ts';
import { disputed, review, secondary } from './standing.ts';
import { law as us } from './us.ts';

const effective = { from: '2025-11-05', by: 'as-of-date' } as const;
const rule = { ...secondary, effective } as const;
const gbl = (part: string): [Citation] => [
  {
    locator: `N.Y. GBL 527-a${part}`,
    url: 'https://newyork.public.law/laws/n.y._general_business_law_section_527-a',
    readAt: 'The opening at the address; the rest in reports',
  },
];

export const law: Jurisdiction = {
  ...review,
  code: 'US-NY',
  parents: [us],
  zone: 'America/New_York',
  authority: { name: 'New York Attorney General', url: 'https://ag.ny.gov' },
  languages: ['en'],
  calendar: newYork,
  covers: us.covers,
  rules: [
    {
      ...rule,
      id: 'us-ny.527-a-terms',
      kind: 'informational',
      title: { nl: 'De voorwaarden staan vooraf duidelijk', en: 'The terms stand clearly beforehand' },
      summary: {
        nl: 'Voordat je instemt of betaalt, zie je de voorwaarden, met de laatste dag om op te zeggen en hoe dat gaat.',
        en: 'Before you agree or pay, you see the terms, with the last day to cancel and how to do it.',
      },
      params: {},
      citations: gbl(''),
    },
    {
      ...rule,
      id: 'us-ny.527-a-leaving',
      topic: 'click-to-cancel',
      kind: 'cancellation-channel',
      title: { nl: 'Weggaan net zo makkelijk als beginnen', en: 'Leaving at least as easy as joining' },
      summary: {
        nl: 'Opzeggen is minstens zo makkelijk als instemmen was, op dezelfde manier en zonder dat iemand je tegenhoudt.',
        en: 'Leaving is at least as easy as consenting was, in the same way and without anybody holding you up.',
      },
      params: { way: 'same' },
      citations: gbl(''),
    },
    {
      ...rule,
      id: 'us-ny.527-a-renewal',
      topic: 'renewal-notice',
      kind: 'renewal-notice',
      title: { nl: 'Bericht voor een jaar wordt verlengd', en: 'A message before a year renews' },
      summary: {
        nl: 'Duurde de eerste periode minstens een jaar en wordt het abonnement met minstens een half jaar verlengd, dan krijg je 15 tot 45 dagen voor de laatste dag om op te zeggen bericht.',
        en: 'If the first paid term lasted at least a year and the subscription renews for at least six months, you get a message 15 to 45 days before the last day to cancel.',
      },
      appliesWhen: {
        all: [
          { fact: 'term', cmp: '>=', value: 'P1Y' },
          { fact: 'renewalTerm', cmp: '>=', value: 'P6M' },
        ],
      },
      params: { earliest: 'P45D', latest: 'P15D', before: 'cancellation-deadline' },
      citations: gbl('(1)(f)'),
    },
    {
      ...disputed,
      effective,
      id: 'us-ny.527-a-price',
      conflictsWith: ['us-ny.527-a-price-business-days'],
      kind: 'price-change-notice',
      title: { nl: 'Bericht voor de prijs verandert', en: 'A message before the price changes' },
      summary: {
        nl: 'Verandert de prijs of iets anders dat telt, dan krijg je 5 tot 30 dagen van tevoren bericht. Eén bron zegt vijf dagen, een andere vijf werkdagen.',
        en: 'If the price or anything else that matters changes, you get a message 5 to 30 days before. One source says five days, another five business days.',
      },
      params: { earliest: 'P30D', latest: 'P5D', before: 'price-change' },
      citations: gbl(''),
    },
    {
      ...disputed,
      effective,
      id: 'us-ny.527-a-price-business-days',
      conflictsWith: ['us-ny.527-a-price'],
      kind: 'informational',
      title: { nl: 'Of vijf werkdagen van tevoren', en: 'Or five business days before' },
      summary: {
        nl: 'Een bron leest dat het bericht uiterlijk vijf werkdagen voor de verandering komt. Dat is wat eerder dan vijf gewone dagen.',
        en: 'One source reads that the message comes five business days before the change at the latest. That is a little earlier than five days.',
      },
      params: {},
      citations: gbl(''),
    },
    {
      ...rule,
      id: 'us-ny.527-a-increase',
      kind: 'informational',
      title: { nl: 'Duurder alleen met je instemming', en: 'Dearer only with your consent' },
      summary: {
        nl: 'Wordt het duurder, dan moet je daarmee instemmen, of je kunt veertien dagen lang weg en krijgt naar verhouding je geld terug.',
        en: 'If the price goes up, you have to agree, or you can leave for fourteen days and get your money back in proportion.',
      },
      params: {},
      citations: gbl(''),
    },
  ],
};
