/** Quebec law on leaving a subscription: Bill 10 of 2026. */
import { quebec } from '../calendar/ca-qc.ts';
import type { Citation, Jurisdiction } from '../model.ts';
import { review, secondary } from './standing.ts';

const rule = { ...secondary, effective: { from: '2026-09-12', by: 'as-of-date' } } as const;
const bill: [Citation] = [{ locator: 'Quebec Bill 10 (2026)', url: 'https://www.assnat.qc.ca' }];

export const law: Jurisdiction = {
  ...review,
  code: 'CA-QC',
  parents: [],
  zone: 'America/Toronto',
  authority: { name: 'Office de la protection du consommateur', url: 'https://www.opc.gouv.qc.ca' },
  languages: ['fr', 'en'],
  calendar: quebec,
  covers: {
    all: [
      { fact: 'audience', in: ['consumer'] },
      { not: { fact: 'subject', in: ['telecom', 'insurance', 'financial'] } },
    ],
  },
  rules: [
    {
      ...rule,
      id: 'ca-qc.bill10-cancel',
      topic: 'cancel-button',
      kind: 'cancellation-channel',
      title: {
        nl: 'Online opzeggen, makkelijk te vinden',
        en: 'Leaving online, easy to find',
        fr: 'Résilier en ligne, facile à trouver',
      },
      summary: {
        nl: 'Wie online een contract sloot, vindt er makkelijk hoe je online opzegt.',
        en: 'Whoever made a contract online finds an easily accessible way to cancel it online.',
        fr: 'Si vous avez conclu un contrat en ligne, vous y trouvez facilement comment le résilier en ligne.',
      },
      appliesWhen: { fact: 'channel', in: ['online'] },
      params: { way: 'online' },
      citations: bill,
    },
    {
      ...rule,
      id: 'ca-qc.cpa-187-29',
      topic: 'trial-notice',
      kind: 'trial-notice',
      title: {
        nl: 'Bericht voor je proef afloopt',
        en: 'A message before your trial ends',
        fr: 'Un message avant la fin de l’essai',
      },
      summary: {
        nl: 'Voor het einde van een gratis of goedkope start krijg je bericht; volgens één bron 2 tot 10 dagen van tevoren.',
        en: 'Before a free or cheap start ends you get a message; according to one source 2 to 10 days before.',
        fr: 'Avant la fin d’une période gratuite ou à prix réduit, vous recevez un message ; selon une source, de 2 à 10 jours avant.',
      },
      params: { earliest: 'P10D', latest: 'P2D', before: 'trial-end' },
      citations: [{ locator: 'CPA 187.29', url: 'https://www.legisquebec.gouv.qc.ca' }],
    },
    {
      ...rule,
      id: 'ca-qc.bill10-restitution',
      kind: 'informational',
      title: {
        nl: 'Teruggeven wat niet mocht',
        en: 'Giving back what should not have been taken',
        fr: 'Rendre ce qui n’aurait pas dû être perçu',
      },
      summary: {
        nl: 'Het bedrijf moet teruggeven wat het kreeg terwijl dat niet mocht. Wanneer precies, hebben we niet gelezen.',
        en: 'The company has to give back what it should not have received. When exactly, we have not read.',
        fr: 'L’entreprise doit rendre ce qu’elle n’aurait pas dû recevoir. Dans quels cas exactement, nous ne l’avons pas lu.',
      },
      params: {},
      citations: bill,
    },
  ],
};
