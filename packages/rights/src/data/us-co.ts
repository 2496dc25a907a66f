/** Colorado law on leaving a subscription. */
import { colorado } from '../calendar/us-co.ts';
import type { Citation, Jurisdiction } from '../model.ts';
import { review, secondary } from './standing.ts';
import { law as us } from './us.ts';

const citations: [Citation] = [
  { locator: 'Colo. H.B. 21-1239', url: 'https://leg.colorado.gov/bills/hb21-1239' },
];
const params = { earliest: 'P40D', latest: 'P25D', before: 'renewal' } as const;

export const law: Jurisdiction = {
  ...review,
  code: 'US-CO',
  parents: [us],
  zone: 'America/Denver',
  authority: { name: 'Colorado Attorney General', url: 'https://coag.gov' },
  languages: ['en'],
  calendar: colorado,
  covers: us.covers,
  rules: [
    {
      ...secondary,
      id: 'us-co.hb21-1239',
      topic: 'renewal-notice',
      kind: 'renewal-notice',
      title: { nl: 'Bericht voor een jaar wordt verlengd', en: 'A message before a year renews' },
      summary: {
        nl: 'Wordt een abonnement met een jaar of langer verlengd, dan krijg je 25 tot 40 dagen daarvoor bericht.',
        en: 'If a subscription renews for a year or longer, you get a message 25 to 40 days before.',
      },
      appliesWhen: { fact: 'renewalTerm', cmp: '>=', value: 'P1Y' },
      params,
      citations,
    },
    {
      ...secondary,
      id: 'us-co.hb21-1239-shorter',
      topic: 'renewal-notice',
      kind: 'renewal-notice',
      title: { nl: 'Kortere periodes: eens per jaar bericht', en: 'Shorter terms: a message once a year' },
      summary: {
        nl: 'Wordt een abonnement telkens korter verlengd, zoals per maand, dan krijg je voor elke twaalfde maand 25 tot 40 dagen van tevoren bericht.',
        en: 'If a subscription renews for less, such as monthly, you get a message 25 to 40 days before every twelve months are complete.',
      },
      appliesWhen: { fact: 'renewalTerm', cmp: '<', value: 'P1Y' },
      params: { ...params, every: 'P1Y' },
      citations,
    },
    {
      ...secondary,
      id: 'us-co.2025-offers',
      kind: 'informational',
      title: { nl: 'Aanvulling over aanbiedingen', en: 'An amendment on offers' },
      summary: {
        nl: 'In 2025 is er iets geregeld over aanbiedingen bij het opzeggen. Onze bron noemt geen dag en geen inhoud.',
        en: 'In 2025 something was laid down about offers to people who leave. Our source gives no day and no content.',
      },
      params: {},
      citations,
    },
  ],
};
