/** English, for whoever asked to hear that something is mended. */
import type { MendedWords } from './nl.ts';

const en: MendedWords = {
  title: 'Fixed: what you told us about',
  lead: 'You let us know what was not right, and asked to hear when it is fixed. It is now.',
  since: 'Fixed since',
  thanks:
    'We are sorry it was not right before. And thank you for telling us: that is how we could do something about it.',
  once: 'There is nothing you need to do. We write to you about this once, and then no more.',
  stop: 'Rather no such messages any more? Stop them here',
  sender: (name) =>
    `This mail is from ${name}. You get it because you asked for it and gave this address. It is no advertising.`,
};

export default en;
