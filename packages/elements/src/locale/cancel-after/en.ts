/** English, for what follows a cancellation: keeping the proof, and the way back. */
import type { AfterStrings } from './nl.ts';

const en: AfterStrings = {
  notAccepted:
    'This is your proof that your cancellation arrived, and when. It may not have been processed yet.',
  receipt: 'View receipt',
  save: 'Save as a file',
  fileName: 'receipt',
  otherWays: {
    title: 'Would you rather do it another way?',
    lead: 'That is fine. You can use this text.',
    textLabel: 'The text of your cancellation',
    copy: 'Copy the text',
    copied: 'Copied',
    mail: 'E-mail',
    subject: 'Cancellation',
    phone: 'Call',
    post: 'Write to',
  },
  undo: {
    declared: (moment) => `I take back my cancellation of ${moment}. I want to keep my subscription.`,
    summary: 'Staying after all?',
    lead: 'As long as your subscription runs, you can take your cancellation back.',
    button: 'Take my cancellation back',
    sending: 'Taking your cancellation back.',
    waiting: 'Taking it back has not been received yet. Until then your cancellation holds. We keep trying.',
    attention: 'Taking it back was not received. So your cancellation still holds.',
  },
};

export default en;
