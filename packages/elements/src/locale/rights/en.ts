/** English, for the overview of rights. */
import why from '../why/en.ts';
import type { RightsStrings } from './nl.ts';

const en: RightsStrings = {
  ...why,
  title: 'Your rights at a glance',
  loading: 'Looking up the rules…',
  choice: {
    undo: (until) => `You can still undo the purchase, up to and including ${until}.`,
    stop: (ends) =>
      `Do you want to stop? If you cancel today, your subscription runs until the end of ${ends}.`,
    justStop: 'Do you want to stop? Then cancel.',
    instead: (ends) => `If you cancel instead, your subscription runs on until the end of ${ends}.`,
    later: 'After that you can cancel.',
    ended: (day) => `Your subscription ended by itself on ${day}. There is no need to cancel.`,
    past: 'Your time to change your mind is over, as far as we can work it out.',
    unknown: 'We do not know whether you can still undo the purchase as well.',
  },
  cancel: {
    title: 'Cancel',
    lead: 'When you cancel, your subscription stops. Until your last day everything stays as it is.',
  },
  withdraw: {
    title: 'Change your mind (withdraw)',
    lead: 'Withdrawing undoes the purchase. You get money back, and you send back what came to your home.',
    past: 'Did nobody tell you about this right? Then you may have longer.',
  },
  notices: {
    title: 'What the company has to tell you',
    lead: 'It has to do so in time, so that you can still choose.',
    due: {
      renewal: 'By then you have to be told that your subscription renews',
      trial: 'By then you have to be told that your trial ends',
    },
    was: {
      renewal: 'By then you had to be told that your subscription renews',
      trial: 'By then you had to be told that your trial ends',
    },
  },
  facts: {
    endsOn: 'If you cancel today, this is your last day',
    ended: 'Your subscription ran until the end of',
    charges: 'What you still pay until then',
    nextRenewal: 'Next period, if you do nothing',
    latestNotice: 'The last day to cancel before that new period',
    latestNoticePast: 'The last day to cancel before that new period was',
    withdrawal: 'How long you can still change your mind',
    withdrawalOpen: 'You can still change your mind up to and including this day',
    withdrawalPast: 'The last day to change your mind was',
    refund: 'If you change your mind today, you get back',
  },
  daysLeft: (days) => ['today is the last day', 'tomorrow is the last day'][days] ?? `${days} days left`,
  charges: (times, last) => (times === 1 ? `on ${last}` : `in ${times} payments, the last on ${last}`),
  nothingMore: 'Nothing more',
  by: (day, distance) => `on or before ${day}, ${distance}`,
  anyTime: 'Any time',
  noRenewal: 'None',
  notEstablished: 'Not established',
  why: 'Why?',
  whyUnknown: 'Why do we not know that?',
  disputed: 'Where the sources disagree',
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
