/** English, for a cancellation that did not simply arrive. */
import type { TroubleStrings } from './nl.ts';

const en: TroubleStrings = {
  attention: {
    lead: 'Something in what we sent is not right. Everything you filled in is still here.',
    field: (field) => `Please check: ${field}.`,
    failed: 'Something went wrong while sending. Everything you filled in is still here.',
    revise: 'Back to my details',
    retry: 'Try once more',
  },
  unsent: {
    lead: (day) =>
      `You cancelled on ${day}, but that never arrived. We do not send it now without asking you.`,
    send: 'Yes, send my cancellation',
    discard: 'No, do not send it',
  },
  sent: {
    lead: (moment) => `Sent on ${moment}.`,
    unproved: 'This website gives no proof that your cancellation arrived. So please keep this text.',
  },
};

export default en;
