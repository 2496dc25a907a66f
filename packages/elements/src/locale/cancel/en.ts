/** English, for people who cancel. */
import type { CancelStrings } from './nl.ts';

const en: CancelStrings = {
  entry: 'Cancel subscription',
  close: 'Close',
  keep: 'Keep my subscription',
  review: {
    title: (plan) => (plan ? `Cancel ${plan}` : 'Cancel your subscription'),
    endsOn: 'If you cancel now, your subscription runs until the end of',
    endsUnknown: 'We cannot say for certain when your subscription will end. You can still cancel.',
    factsMissing: 'This page does not give enough facts about your subscription to work that out.',
    why: 'Why this date?',
    whyUnknown: 'Why is that not known?',
    chargesLabel: 'What you still pay',
    nothingMore: 'Nothing more',
    charge: (amount, day) => `${amount} on ${day}`,
    chargesUnknown: 'We cannot say for certain. Check your terms, or ask.',
    untilLabel: 'Until that day',
    until: 'Everything stays as it is.',
    messageLabel: 'This is what we send for you',
  },
  declaration: {
    ordinary: (plan) => (plan ? `I cancel my subscription to ${plan}.` : 'I cancel my subscription.'),
    contract: (contract) => `Customer or contract number: ${contract}.`,
    endsOn: (day) => `According to this page the last day is ${day}.`,
    asap: 'As soon as possible, please.',
  },
  sending: { title: 'Sending your cancellation', lead: 'One moment. Please keep this page open.' },
  waiting: {
    title: 'Not received yet',
    device:
      'Your cancellation has not arrived yet. It is saved on this device and we keep trying. Even if you close this page and come back later.',
    page: 'Your cancellation has not arrived yet. Keep this page open and we keep trying.',
    next: (time) => `We will try again at ${time}.`,
    retry: 'Try now',
    form: 'Cancel on a plain page',
    badge: 'Your cancellation has not been received yet.',
  },
  attention: {
    title: 'Your cancellation was not received',
    badge: 'Your cancellation was not received. Something needs to be changed.',
  },
  unsent: {
    title: 'Do you still want to cancel?',
    badge: 'An earlier cancellation was never sent.',
  },
  sent: {
    title: 'Your cancellation was sent',
    badge: 'Your cancellation was sent.',
  },
  received: {
    title: 'Your cancellation was received',
    lead: (moment) => `Received on ${moment}.`,
    referenceLabel: 'Reference',
    endsLabel: 'Your subscription runs until the end of',
    endsUnknown: 'You will hear about that',
    badge: 'Your cancellation was received.',
  },
  show: 'View',
};

export default en;
