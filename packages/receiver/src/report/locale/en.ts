/** English. */
import type { ReportWords } from './nl.ts';

const en: ReportWords = {
  title: (name, year) => (name === '' ? `Leaving in ${year}` : `Leaving ${name} in ${year}`),
  lead: 'Leaving should be as easy as starting. This is how it went, in figures that anybody may check.',
  period: (from, to) => `From ${from} to ${to}`,
  soFar: 'This year is not over yet.',
  unknown: 'Not measured',
  small: 'Fewer than five, or to be worked out from that',
  ends: {
    title: 'How often people cancelled',
    cancellations: 'Cancellations',
    withoutLogin: 'Without logging in',
    undone: 'Taken back by themselves',
    failed: 'Could not be carried out',
  },
  ease: {
    title: 'How easy it was',
    median: 'Half were done within',
    p90: 'Nine in ten were done within',
    troubled: 'Something went wrong on the way',
  },
  why: {
    title: 'Why people left',
    caption: 'Reasons, and how often they were given',
    reason: 'Reason',
    answers: 'Answers',
    share: 'Share',
    response: (share) => `Nobody had to say why. Of all who left, ${share} did.`,
    none: 'There were too few answers to tell.',
  },
  contacts: {
    title: 'Questions and complaints',
    received: 'Received',
    answered: 'Answered',
    inTime: 'Answered within the promised time',
    late: 'Answered late',
    open: 'Still waiting for an answer',
    median: 'Half had an answer within',
    p90: 'Nine in ten had an answer within',
  },
  definitions: {
    title: 'What we count',
    list: [
      [
        'Cancellation',
        'A subscription that somebody cancelled, counted on the day it first reached us. Whoever says it twice counts once.',
      ],
      ['Without logging in', 'The cancellation reached us without anybody having to know a password.'],
      ['Taken back', 'The subscriber took the cancellation back while the subscription was still running.'],
      [
        'Could not be carried out',
        'The cancellation was received, but the administration could not process it. Somebody has to look at it then.',
      ],
      [
        'Done within',
        'The time from opening the cancel screen to the cancellation being received, by our clock.',
      ],
      [
        'Reason',
        'One answer may give several reasons. Shares are of all answers with a reason and need not add up to 100%.',
      ],
      [
        'Within the promised time',
        'For every question and complaint we promise when the answer will be there. The first answer came before that moment.',
      ],
    ],
  },
  privacy:
    'This overview holds no names, addresses or words of people. Counts of fewer than five are left out, and so are counts from which those could be worked out.',
  tests: 'Tests are not counted.',
  made: (day, zone) => `Made on ${day}. Days run from midnight to midnight in ${zone}.`,
};

export default en;
