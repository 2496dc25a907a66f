/** English, for whoever wants no more marketing either. */
import type { MarketingStrings } from './nl.ts';

const en: MarketingStrings = {
  button: 'Stop sending me marketing too',
  hint: 'You will still get messages about your cancellation.',
  declared: 'Do not send me any more marketing.',
  receipt: 'See the receipt for this',
  sending: 'Passing it on.',
  waiting: 'Your request to stop marketing has not been received yet. We keep trying.',
  attention: 'Your request to stop marketing was not received.',
  received: (moment) =>
    moment
      ? `Your request to stop marketing was received on ${moment}.`
      : 'Your request to stop marketing was received.',
  sent: 'Your request to stop marketing was sent. We cannot see here whether it arrived.',
};

export default en;
