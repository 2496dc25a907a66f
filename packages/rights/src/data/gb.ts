/** The law of the United Kingdom: the 2013 regulations, and the regime of 2024 that is announced and not in force. */
import { unitedKingdom } from '../calendar/gb.ts';
import type { Jurisdiction } from '../model.ts';
import { subscriptions } from './gb/subscriptions.ts';
import { withdrawing } from './gb/withdrawing.ts';
import { review } from './standing.ts';

export const law: Jurisdiction = {
  ...review,
  code: 'GB',
  parents: [],
  // Early: a new regime is announced for January 2027, and its first day is not set yet.
  reviewBy: '2027-01-31',
  zone: 'Europe/London',
  authority: { name: 'Citizens Advice', url: 'https://www.citizensadvice.org.uk/consumer/' },
  languages: ['en'],
  calendar: unitedKingdom,
  covers: {
    all: [
      { fact: 'audience', in: ['consumer'] },
      { not: { fact: 'subject', in: ['telecom', 'insurance', 'financial'] } },
    ],
  },
  rules: [...withdrawing, ...subscriptions],
};
