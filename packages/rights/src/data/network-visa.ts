/** What Visa asks of shops that take its cards. A contract between them, not law; no subscriber can rely on it. */
import { noHolidays } from '../calendar/calendar.ts';
import type { Citation, Jurisdiction } from '../model.ts';
import { review, secondary } from './standing.ts';

const rule = { ...secondary, level: 'network-rule' } as const;
const citations: [Citation] = [{ locator: 'Visa AI09067', url: 'https://usa.visa.com' }];

export const law: Jurisdiction = {
  ...review,
  code: 'NETWORK-VISA',
  parents: [],
  zone: 'UTC',
  authority: { name: 'Visa', url: 'https://usa.visa.com/support.html' },
  languages: [],
  calendar: noHolidays,
  covers: { fact: 'audience', in: ['consumer'] },
  rules: [
    {
      ...rule,
      id: 'network-visa.ai09067-reminder',
      topic: 'trial-notice',
      kind: 'trial-notice',
      title: { nl: 'Herinnering voor de eerste betaling', en: 'A reminder before the first charge' },
      summary: {
        nl: 'Na een proef, of als er iets aan de voorwaarden verandert, krijg je minstens zeven dagen voor de eerste betaling een herinnering met een link om op te zeggen.',
        en: 'After a trial, or when the terms change, you get a reminder with a link to cancel at least seven days before the first charge.',
      },
      params: { latest: 'P7D', before: 'first-charge' },
      citations,
    },
    {
      ...rule,
      id: 'network-visa.ai09067-receipt',
      kind: 'informational',
      title: { nl: 'Een link om op te zeggen vanaf het begin', en: 'A link to cancel from the start' },
      summary: {
        nl: 'In de bevestiging van je aanmelding staat een link om op te zeggen, en online opzeggen is makkelijk.',
        en: 'The receipt of signing up has a link to cancel, and cancelling online is easy.',
      },
      params: {},
      citations,
    },
  ],
};
