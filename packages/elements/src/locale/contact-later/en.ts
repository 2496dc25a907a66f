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
      `On ${day} you wrote a message that never arrived. We do not want to send it now without asking you.`,
    send: 'Yes, send my message',
    discard: 'No, throw it away',
  },
  sent: {
    lead: (moment) => `Sent on ${moment}.`,
    unproved: 'This website sends no proof that your message arrived. So please keep this text.',
  },
  received: {
    promised: (moment) => `You will get an answer by ${moment}.`,
    none: 'We will read your message. You will not get an answer.',
    unknown: 'We do not know here when you will get an answer. Feel free to ask.',
    sorry: 'Thank you for telling us. We are sorry that things did not go as they should.',
    later: (told) =>
      `When you wrote, it still said ${told} here. We are sorry that it will be later. What your receipt says counts.`,
    at: 'Received on',
    answerBy: 'Answer by',
    follow: 'See where it stands',
    receipt: 'View receipt',
    keep: 'Keep this link or your receipt: that is where you read the answer, and say whether it solved it.',
    notAnswered: 'This is your proof that your message arrived, and when. It is not an answer yet.',
    again: 'Send another message',
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
