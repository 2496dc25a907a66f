/** English, for whoever took a cancellation back. */
import type { UndoneStrings } from './nl.ts';

const en: UndoneStrings = {
  title: 'Your request to stay was received',
  titleSent: 'Your request to stay was sent',
  received: (moment) => `You took your cancellation back. That was received on ${moment}.`,
  receivedNow: 'You took your cancellation back. That was received.',
  sent: 'You took your cancellation back. That was sent. Whether it arrived we cannot see here.',
  badge: 'Your request to stay was received.',
  badgeSent: 'Your request to stay was sent.',
  provider: 'Your provider will confirm whether your subscription continues.',
  stands:
    'But another cancellation or withdrawal of the same subscription was received too, and it still stands.',
  standsNext: 'Would you like to stay? Then take that one back as well, or ask your provider.',
};

export default en;
