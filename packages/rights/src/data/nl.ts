/**
 * Dutch law on leaving a subscription. There is no statutory wording for a cancel button in the Netherlands; sources
 * that say there is describe the German rule.
 */
import { netherlandsTermijnenwet } from '../calendar/nl-atw.ts';
import { netherlands } from '../calendar/nl.ts';
import type { Jurisdiction } from '../model.ts';
import { law as eu } from './eu.ts';
import { cancelling } from './nl/cancelling.ts';
import { counting } from './nl/counting.ts';
import { presenting } from './nl/presenting.ts';
import { reading } from './nl/reading.ts';
import { withdrawing } from './nl/withdrawing.ts';

export const law: Jurisdiction = {
  code: 'NL',
  parents: [eu],
  dataVersion: '1.0.0',
  lastReviewed: '2026-11-22',
  reviewBy: '2027-05-22',
  zone: 'Europe/Amsterdam',
  authority: { name: 'ACM ConsuWijzer', url: 'https://www.consuwijzer.nl' },
  languages: ['nl'],
  calendar: netherlands,
  nationalCalendar: netherlandsTermijnenwet,
  covers: eu.covers,
  rules: [...cancelling, ...withdrawing, ...presenting, ...counting, ...reading],
};
