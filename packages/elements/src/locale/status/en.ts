/** English, for whoever wants to know where it stands. */
import type { StatusStrings } from './nl.ts';

const en: StatusStrings = {
  title: 'Where it stands',
  ask: {
    lead: 'Enter the reference from your receipt. Or paste the link to your receipt: then you also see the answer, and what else you can do.',
    label: 'Reference or link',
    look: 'Look',
    missing: 'Enter the reference, or paste the link.',
    unreadable: 'This is not a reference. A reference has twelve letters and digits, such as 7KXM-2QPD-9T4H.',
    unknown: 'We cannot find anything with this reference. Could you check it once more?',
  },
  loading: 'We are looking. One moment.',
  failed: {
    offline:
      'We cannot see where it stands just now: there is no connection. That changes nothing about what you sent.',
    error:
      'We cannot see where it stands just now: something went wrong. That changes nothing about what you sent.',
    again: 'Try again',
  },
  test: 'This is a test. Nothing is really cancelled.',
  standing: {
    received: () => 'Received. We have not heard yet whether it has been processed.',
    undone: () =>
      'Your request to stay was received. Your provider will confirm whether your subscription continues.',
    stands: () =>
      'Your request to stay was received. But another cancellation or withdrawal of the same subscription was received too, and it still stands.',
    scheduled: (day) =>
      day ? `Processed: your subscription ends on ${day}.` : 'Processed: your subscription will end.',
    effective: (day) => (day ? `Your subscription ended on ${day}.` : 'Your subscription has ended.'),
    failed: () =>
      'Something went wrong while processing it. Your cancellation was received all the same. Keep your receipt and ask your provider about it.',
    open: (moment) => `Your message was received. You will get an answer by ${moment}.`,
    overdue: (moment) =>
      `You should have had an answer by ${moment}. We did not manage that, and we are sorry. Your message is still waiting for an answer.`,
    reported: (moment) =>
      `You should have had an answer by ${moment}. We did not manage that, and we are sorry. Your message is still waiting for an answer. It was reported that you are waiting too long.`,
    answered: () => 'Your message was answered.',
    solved: () => 'You told us that it is solved.',
    reopened: (moment) => `You told us that it is not solved yet. You will get another answer by ${moment}.`,
    unasked: () => 'Your message was received. You said you do not need an answer.',
  },
  next: {
    received: 'You do not need to do anything now.',
    stands: 'Would you like to stay? Then take that one back as well, or ask your provider.',
    scheduled: 'You do not need to do anything more.',
    open: 'You do not need to do anything now. You will read the answer here.',
    reopened: 'You do not need to do anything now. You will read the answer here.',
    solved: 'Good to hear that it is solved.',
  },
  readIt: 'Open the link to your receipt to read the answer.',
  reference: 'Reference',
  receivedAt: 'Received on',
  endsOn: 'Your subscription runs until the end of',
  endedOn: 'Your subscription ran until the end of',
  updatedAt: 'Last updated',
  you: (moment) => `Your message of ${moment}`,
  team: (moment) => `Our answer of ${moment}`,
  erased: 'This text was erased.',
  receipt: 'View receipt',
  saveHtml: 'Save receipt',
  saveJson: 'Save as JSON, for programs',
  calendar: {
    add: 'Add the end date to your calendar',
    summary: 'Last day of your subscription',
    description: (reference) => `You cancelled. Reference: ${reference}.`,
    fileName: 'end-date',
  },
  reactivate: 'Start again',
  refresh: 'Look again',
  other: 'Look something else up',
  judge: {
    question: 'Did this solve it?',
    stillNot: 'Not solved after all?',
    missing: 'Not solved yet? Write here what is missing.',
    optional: '(optional)',
    yes: 'Yes, it is solved',
    no: 'No, not yet',
    sending: 'We are passing it on. One moment.',
    failed: 'This has not arrived yet. What you wrote is still there. Would you try once more?',
  },
  help: 'Would you rather not wait? You can also reach us like this:',
};
export default en;
