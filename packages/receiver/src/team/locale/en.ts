/** English. */
import type { TeamWords } from './nl.ts';

const en: TeamWords = {
  open: 'See the figures',
  sender: (name) => `You get this mail from ${name} because this is the address of the team in the settings.`,
  withheld: 'fewer than five, or to be worked out from that',
  small:
    'Counts of fewer than five people are left out: whoever knows one of them could otherwise see what that person answered.',
  spike: {
    subject: {
      reason: (label) => `Far more often than usual: ${label}`,
      answers: 'Far more answers than usual',
      errors: 'Something goes wrong with cancelling far more often than usual',
    },
    lead: {
      reason: ({ count, label, when }) =>
        `${when.sentence}, this reason was given ${count} times: “${label}”.`,
      answers: ({ count, when }) => `${when.sentence}, the survey was filled in ${count} times.`,
      errors: ({ count, when }) =>
        `${when.sentence}, something went wrong ${count} times while somebody wanted to cancel.`,
    },
    when: {
      day: (day) => `On ${day}`,
      week: (day) => `In the week up to ${day}`,
    },
    rows: { count: 'Now', usual: 'Usually', chance: 'By chance?' },
    usual: (usual, weeks) => `about ${usual}, going by the same days of the ${weeks} weeks before`,
    chance: (oneIn) => `by chance there would be as many only once in ${oneIn} times`,
    next: 'You hear of this once, even if it stays like this for a while. All reasons together give about one false alarm a year by chance.',
    nextOf: {
      reason:
        'Look at what these people wrote, and whether anything changed: a price, a courier, a new version.',
      answers: 'Look whether something happened that makes many people leave at once.',
      errors:
        'Try for yourself whether cancelling works. Whoever wants to cancel and cannot has a right to see it mended soon.',
    },
  },
  digest: {
    subject: (from, to) => `Cancellations from ${from} to ${to}: how many, and why`,
    title: 'The week in short',
    lead: (from, to) => `This is what happened from ${from} to ${to}, beside the week before.`,
    before: (count) => `week before: ${count}`,
    ends: {
      title: 'Cancellations',
      cancellations: 'Cancelled',
      undone: 'Of those, taken back',
      answers: 'Survey filled in',
    },
    why: { title: 'Why', none: 'There were too few answers this week to tell.' },
    contacts: {
      title: 'Questions and complaints of this week',
      received: 'Received',
      answered: 'Answered',
      late: 'Answered late',
      open: 'Still waiting for an answer',
      overdue: 'Of those, past the promised time',
      median: 'Half had an answer within',
      hours: (hours) => `${hours} hours`,
    },
  },
};

export default en;
