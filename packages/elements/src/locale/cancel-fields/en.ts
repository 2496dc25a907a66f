/** English, for people who have something to fill in before they cancel. */
import type { FieldStrings } from './nl.ts';

const en: FieldStrings = {
  legend: 'Which subscription is it about?',
  identify: 'Your customer number or your e-mail address is enough.',
  kind: 'What kind of cancellation is it?',
  ordinary: 'Ordinary cancellation',
  extraordinary: 'Cancellation for a special reason',
  cause: 'The special reason (only if you have one)',
  name: 'Name',
  contract: 'Customer or contract number',
  endDate: 'End date',
  endDateHint: 'Leave empty to end as soon as possible.',
  email: 'E-mail address',
  optional: '(optional)',
  declared: {
    extraordinary: (cause) => `I cancel for a special reason: ${cause}`,
    from: (name) => `Name: ${name}.`,
    email: (email) => `E-mail address: ${email}.`,
    wanted: (day) => `I want it to end on ${day}.`,
  },
  notSent: 'This has not been sent yet',
  errors: {
    missing: 'Please fill this in.',
    malformed: 'This does not look right yet. Please check it.',
    identity:
      'Fill in your customer number or your e-mail address, so that it is clear which subscription you mean.',
  },
};

export default en;
