/** English, for what still waits on this device. */
import type { DeviceStrings } from './nl.ts';

const en: DeviceStrings = {
  title: 'On this device',
  lead: 'This has not been received yet. Until it is, it is on this device only.',
  names: {
    'cancellation.requested': 'Cancellation',
    'cancellation.undone': 'Cancellation taken back',
    'withdrawal.requested': 'Withdrawal',
    'contact.submitted': 'Question or complaint',
    'survey.answered': 'Answer to the question why',
    'preferences.changed': 'Request to stop marketing mail',
  },
  other: 'Message',
  since: (moment) => `From ${moment}.`,
  state: {
    sending: 'We are sending it now.',
    waiting: 'Not received yet. We keep trying for as long as this page is open.',
    attention: 'Not accepted. Try again, or get in touch.',
    unsent: 'We only send it if you say so.',
    sent: 'Sent. Whether it arrived, we cannot see here.',
    gone: 'Deleted.',
  },
  received: (reference) => (reference ? `Received. Reference: ${reference}.` : 'Received.'),
  send: 'Send now',
  delete: 'Delete from this device',
  sure: 'Are you sure? We then do not send it any more. No proof of receipt ever came, so do not count on it having arrived.',
  sureDraft: 'Are you sure? It is then gone.',
  yes: 'Yes, delete it',
  no: 'No, leave it',
  draft: 'Something you were writing. It is in this tab only, and was not sent.',
};

export default en;
