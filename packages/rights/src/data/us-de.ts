/** Delaware law on leaving a subscription. */
import { delaware } from '../calendar/us-de.ts';
import type { Jurisdiction } from '../model.ts';
import { review, secondary } from './standing.ts';
import { law as us } from './us.ts';

export const law: Jurisdiction = {
  ...review,
  code: 'US-DE',
  parents: [us],
  zone: 'America/New_York',
  authority: { name: 'Delaware Attorney General', url: 'https://attorneygeneral.delaware.gov' },
  languages: ['en'],
  calendar: delaware,
  covers: us.covers,
  rules: [
    {
      ...secondary,
      id: 'us-de.sb93',
      topic: 'renewal-notice',
      kind: 'renewal-notice',
      title: {
        nl: 'Bericht voor het langer dan een jaar duurt',
        en: 'A message before it goes beyond a year',
      },
      summary: {
        nl: 'Wordt een abonnement verlengd tot na twaalf maanden, dan krijg je 30 tot 60 dagen voor de laatste dag om op te zeggen bericht. Wij passen dit toe als de eerste periode een jaar of langer was.',
        en: 'If a subscription renews beyond twelve months, you get a message 30 to 60 days before the last day to cancel. We apply this where the first term was a year or longer.',
      },
      appliesWhen: { fact: 'term', cmp: '>=', value: 'P1Y' },
      params: { earliest: 'P60D', latest: 'P30D', before: 'cancellation-deadline' },
      citations: [{ locator: 'Delaware S.B. 93', url: 'https://legis.delaware.gov' }],
    },
  ],
};
