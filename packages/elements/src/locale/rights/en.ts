/** English, for the overview of rights. */
import why from '../why/en.ts';
import type { RightsStrings } from './nl.ts';

const en: RightsStrings = {
  ...why,
  title: 'Your rights at a glance',
  loading: 'Looking up the rules…',
  facts: {
    endsOn: 'If you cancel today, this is your last day',
    withdrawalOpen: 'You can still change your mind up to and including this day',
    withdrawalPast: 'Your time to change your mind ran until',
    nextRenewal: 'Next period, if you do nothing',
    latestNotice: 'Cancel by this day to be ahead of that new period',
  },
  anyTime: 'Any time',
  noRenewal: 'None',
  notEstablished: 'Not established',
  why: 'Why?',
  whyUnknown: 'Why do we not know that?',
  rules: 'Read the rules themselves',
  force: {
    'in-force': '',
    adopted: 'Adopted, not yet in force',
    announced: 'Announced',
    proposed: 'Proposal',
    vacated: 'Struck down by a court',
    repealed: 'No longer in force',
  },
  reviewed: (day) => `These rules were last looked through on ${day}.`,
  unconfigured:
    'We do not know enough about this subscription to show your dates. You can cancel all the same.',
  failed: 'The rules could not be loaded. You can cancel all the same.',
  retry: 'Try again',
};

export default en;
