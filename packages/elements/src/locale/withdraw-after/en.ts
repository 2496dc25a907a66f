/** English, for a withdrawal that did not simply arrive, and for keeping the proof. */
import type { AfterStrings } from './nl.ts';

const en: AfterStrings = {
  save: 'Save as a file',
  fileName: 'receipt',
  otherWays: {
    title: 'Would you rather do it another way?',
    lead: 'That is fine. You can use this text.',
    textLabel: 'The text of your withdrawal',
    copy: 'Copy the text',
    copied: 'Copied',
    mail: 'E-mail',
    subject: 'Withdrawal',
    phone: 'Call',
    post: 'Write to',
  },
  attention: {
    lead: 'Something in what we sent is not right. Everything you filled in is still here.',
    field: (field) => `Please check: ${field}.`,
    failed: 'Something went wrong while sending. Everything you filled in is still here.',
    revise: 'Back to my details',
    retry: 'Try once more',
  },
  unsent: {
    lead: (day) =>
      `You withdrew on ${day}, but that never arrived. We do not send it now without asking you.`,
    send: 'Yes, send my withdrawal',
    discard: 'No, do not send it',
  },
  sent: {
    lead: (moment) => `Sent on ${moment}.`,
    unproved: 'This website gives no proof that your withdrawal arrived. So please keep this text.',
  },
};

export default en;
