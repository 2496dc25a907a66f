/** German law on leaving a subscription: the strictest there is on what the page looks like. */
import { germany } from '../calendar/de.ts';
import type { Jurisdiction } from '../model.ts';
import { cancelling } from './de/cancelling.ts';
import { presenting } from './de/presenting.ts';
import { reading } from './de/reading.ts';
import { withdrawing } from './de/withdrawing.ts';
import { law as eu } from './eu.ts';

export const law: Jurisdiction = {
  code: 'DE',
  parents: [eu],
  dataVersion: '1.0.0',
  lastReviewed: '2026-11-22',
  // Early: the Federal Court heard the question of logging in on 5 November 2026, and its answer was not found yet.
  reviewBy: '2027-02-22',
  zone: 'Europe/Berlin',
  authority: { name: 'Verbraucherzentrale', url: 'https://www.verbraucherzentrale.de' },
  languages: ['de'],
  calendar: germany,
  covers: eu.covers,
  rules: [...cancelling, ...withdrawing, ...presenting, ...reading],
};
