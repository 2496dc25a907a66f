/** English, for a message that did not simply arrive. */
import type { LaterStrings } from './nl.ts';

const en: LaterStrings = {
  attention: {
    lead: 'Something is wrong with what we sent. What you wrote is still there.',
    field: (field) => `Please look at this again: ${field}.`,
    failed: 'Something went wrong while sending. What you wrote is still there.',
    revise: 'Back to my message',
    retry: 'Try once more',
  },
  unsent: {
    lead: (day) =>
      `On ${day} you wrote a message that never arrived. We do not simply send it after all this time.`,
    send: 'Yes, send my message',
    discard: 'No, throw it away',
  },
  sent: {
    lead: (moment) => `Sent on ${moment}.`,
    unproved: 'This website sends no proof that your message arrived. So please keep this text.',
  },
  otherWays: {
    title: 'Would you rather do it another way?',
    lead: 'That is fine. You can use this text.',
    textLabel: 'The text of your message',
    copy: 'Copy the text',
    copied: 'Copied',
    mail: 'Write an e-mail to',
    subject: 'My message',
    phone: 'Call',
    post: 'Write to',
  },
};
export default en;
