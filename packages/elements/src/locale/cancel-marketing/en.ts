/** English, for whoever wants no more marketing either. */
import type { MarketingStrings } from './nl.ts';

const en: MarketingStrings = {
  button: 'Stop sending me marketing too',
  hint: 'You will still get messages about your cancellation.',
  declared: 'Do not send me any more marketing.',
  receipt: 'See the receipt for this',
  sending: 'Passing it on.',
  waiting: 'That you want no more marketing has not been received yet. We keep trying.',
  attention: 'That you want no more marketing was not received.',
  received: (moment) =>
    moment
      ? `You want no more marketing. That was received on ${moment}.`
      : 'You want no more marketing. That was received.',
  sent: 'You want no more marketing. That was sent. Whether it arrived we cannot see here.',
};

export default en;
