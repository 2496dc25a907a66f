/** English, for what comes back to people who cancel. */
import type { RefundStrings } from './nl.ts';

const en: RefundStrings = {
  label: 'What you get back',
  none: 'Nothing. What you have paid already is not paid back.',
  by: (amount, day) => `${amount}, by ${day}`,
  laterKnown: 'That depends on the last day, which is not known here yet.',
  unknown: (until) =>
    `We do not know that here. You have paid until the end of ${until}. Ask whether you get the rest back.`,
  how: 'How is that worked out?',
  paid: (paid, from, until, total) =>
    `You paid ${paid} for ${from} to the end of ${until}. That is ${total} days.`,
  left: (last, days) =>
    `After ${last}, your last day, ${days} ${days === 1 ? 'day is' : 'days are'} left of them.`,
  share: (paid, days, total, share) => `${paid} × ${days} ÷ ${total} = ${share}, rounded to whole cents.`,
};

export default en;
