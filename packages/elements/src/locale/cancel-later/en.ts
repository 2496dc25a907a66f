/** English, for people who would rather stop on a later day. */
import type { LaterStrings } from './nl.ts';

const en: LaterStrings = {
  summary: 'Would you rather stop later?',
  chosen: (day) => `On a later day: ${day}`,
  label: 'Until the end of which day?',
  hint: 'Leave empty to stop as soon as possible.',
  runs: (day) =>
    `Your subscription then runs on until the end of ${day}. Until that day everything stays as it is, and so does what you pay.`,
  tooEarly: (day) => `Choose a day after ${day}, or leave this empty.`,
};

export default en;
