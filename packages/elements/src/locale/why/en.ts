/** English, for the reasons behind a date. */
import type { WhyStrings } from './nl.ts';

const en: WhyStrings = {
  ask: (name) => `Ask ${name}`,
  confidence: {
    'primary-read': 'We read this in the law itself, or at the authority.',
    'secondary-read': 'We read this where somebody else explains the rule, not at the source itself.',
    recalled: 'We have not yet looked all of this up. Check it if it matters to you.',
    conflict: 'The sources disagree here. We go by what is best for you.',
  },
  sources: 'Where it says so',
};

export default en;
