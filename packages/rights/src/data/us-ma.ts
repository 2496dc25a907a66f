/** Massachusetts regulations on leaving a subscription, since 2 September 2025. */
import { massachusetts } from '../calendar/us-ma.ts';
import type { Citation, Jurisdiction } from '../model.ts';
import { review, secondary } from './standing.ts';
import { law as us } from './us.ts';

const rule = {
  ...secondary,
  level: 'regulation',
  effective: { from: '2025-09-02', by: 'as-of-date' },
} as const;
const citations: [Citation] = [{ locator: '940 CMR 38.00', url: 'https://www.mass.gov' }];

export const law: Jurisdiction = {
  ...review,
  code: 'US-MA',
  parents: [us],
  zone: 'America/New_York',
  authority: { name: 'Massachusetts Attorney General', url: 'https://www.mass.gov/ago' },
  languages: ['en'],
  calendar: massachusetts,
  covers: us.covers,
  rules: [
    {
      ...rule,
      id: 'us-ma.940cmr38-dates',
      kind: 'informational',
      title: { nl: 'De dagen staan er gewoon bij', en: 'The days are simply there' },
      summary: {
        nl: 'Voor een proef en voor een verlenging zie je op welke dag je uiterlijk kunt opzeggen en op welke dag er wordt afgeschreven.',
        en: 'Before a trial and before a renewal you see the last day to cancel and the day of the charge.',
      },
      params: {},
      citations,
    },
    {
      ...rule,
      id: 'us-ma.940cmr38-leaving',
      topic: 'click-to-cancel',
      kind: 'cancellation-channel',
      title: { nl: 'Stoppen op dezelfde site', en: 'Leaving on the same site' },
      summary: {
        nl: 'Opzeggen is zo eenvoudig als beginnen was, op dezelfde website.',
        en: 'Leaving is as simple as joining was, on the same website.',
      },
      params: { way: 'same' },
      citations,
    },
    {
      ...rule,
      id: 'us-ma.940cmr38-renewal',
      topic: 'renewal-notice',
      kind: 'renewal-notice',
      title: {
        nl: 'Bericht voor je laatste dag om te stoppen',
        en: 'A message before your last day to leave',
      },
      summary: {
        nl: 'Loopt een periode langer dan 31 dagen, dan krijg je 5 tot 30 dagen voor de laatste dag om op te zeggen bericht. Voor kortere periodes geldt iets anders; dat hebben we niet gelezen.',
        en: 'If a term lasts longer than 31 days, you get a message 5 to 30 days before the last day to cancel. For shorter terms something else holds, which we have not read.',
      },
      appliesWhen: { fact: 'term', cmp: '>', value: 'P31D' },
      params: { earliest: 'P30D', latest: 'P5D', before: 'cancellation-deadline' },
      citations,
    },
  ],
};
