/** Spanish law on leaving a subscription. What the member state has of its own; the rest is European law. */
import { spain } from '../calendar/es.ts';
import type { Citation, Jurisdiction } from '../model.ts';
import { law as eu } from './eu.ts';
import { disputed, primary, review, secondary } from './standing.ts';

// The day it was published; the day it entered into force was not read.
const effective = { from: '2025-12-27', by: 'as-of-date' } as const;
const renewing = { fact: 'renewal', in: ['fixed'] } as const;
const citations: [Citation] = [
  {
    locator: 'Ley 10/2025, TRLGDCU art. 97.1 p',
    url: 'https://www.boe.es',
    readAt: 'A note of the ministry at dsca.gob.es',
  },
];

export const law: Jurisdiction = {
  ...review,
  code: 'ES',
  parents: [eu],
  zone: 'Europe/Madrid',
  authority: { name: 'Dirección General de Consumo', url: 'https://www.dsca.gob.es' },
  languages: ['es'],
  calendar: spain,
  covers: eu.covers,
  rules: [
    {
      ...disputed,
      id: 'es.trlgdcu.97-1-p',
      topic: 'renewal-notice',
      conflictsWith: ['es.trlgdcu.consent'],
      kind: 'renewal-notice',
      effective,
      title: {
        nl: 'Bericht vijftien dagen voor de afschrijving',
        en: 'A message fifteen days before the charge',
      },
      summary: {
        nl: 'Minstens vijftien dagen voordat het bedrijf een verlenging afschrijft, vertelt het je wat er gebeurt als je niet opzegt. Dat schrijft het ministerie; een andere bron gaat verder.',
        en: 'At least fifteen days before charging a renewal, the company tells you what happens if you do not cancel. That is what the ministry writes; another source goes further.',
      },
      appliesWhen: renewing,
      params: { latest: 'P15D', before: 'charge' },
      citations,
    },
    {
      ...disputed,
      id: 'es.trlgdcu.consent',
      conflictsWith: ['es.trlgdcu.97-1-p'],
      kind: 'informational',
      effective,
      title: { nl: 'Verlengen alleen als je ja zegt?', en: 'Renewal only if you say yes?' },
      summary: {
        nl: 'Volgens één bron mag een abonnement niet meer verlengen zonder dat je daar uitdrukkelijk mee instemt. Het ministerie schrijft dat niet zo.',
        en: 'According to one source a subscription may no longer renew without your express consent. The ministry does not put it that way.',
      },
      appliesWhen: renewing,
      params: {},
      citations: [
        { locator: 'Ley 10/2025', url: 'https://www.boe.es', readAt: 'mondaq.com, article 1730684' },
      ],
    },
    {
      ...primary,
      id: 'es.trlgdcu.97-1-p-leaving',
      kind: 'informational',
      effective,
      title: { nl: 'Weggaan zonder hindernissen', en: 'Leaving without obstacles' },
      summary: {
        nl: 'Opzeggen moet eenvoudig zijn. Het bedrijf mag je niets in de weg leggen.',
        en: 'Leaving must be simple. The company may not put obstacles in your way.',
      },
      params: {},
      citations,
    },
    {
      ...secondary,
      id: 'es.withdrawal-function-pending',
      kind: 'informational',
      force: 'proposed',
      title: {
        nl: 'De herroepingsknop moet nog in de wet',
        en: 'The withdrawal button is still to become law',
      },
      summary: {
        nl: 'Spanje had de Europese herroepingsknop nog niet in de eigen wet gezet toen onze bron dat naging. Tot dat gebeurt, volgen wij de richtlijn.',
        en: 'Spain had not yet put the European withdrawal button into its own law when our source looked. Until it does we follow the directive.',
      },
      params: {},
      citations: [{ locator: 'RDL 1/2007', url: 'https://www.boe.es' }],
    },
  ],
};
