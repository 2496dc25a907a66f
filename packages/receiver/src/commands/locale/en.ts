/** English, for whoever reads on the command line. */
import type { Words } from './nl.ts';

const en: Words = {
  locale: 'en-GB',
  confidence: {
    'primary-read': 'read at the source',
    'secondary-read': 'read in a report of it',
    recalled: 'not checked yet',
    conflict: 'sources disagree',
  },
  check: {
    title: (file, jurisdiction, day) => `${file}, by the rules of ${jurisdiction} on ${day}`,
    severity: { error: 'ERROR', warning: 'WARNING' },
    fair: 'Nothing unfair found.',
    found: (errors, warnings) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
    unknown: (jurisdiction, known) =>
      `We do not know the law of ${jurisdiction}. Only what is unfair everywhere counts as an error. Known are: ${known}.`,
    advice: 'This is not legal advice.',
  },
  rights: {
    title: (jurisdiction, day) => `A subscription in ${jurisdiction}, on ${day}`,
    endsOn: 'Last day if cancelled that day',
    latestNotice: 'Last day to cancel before the next term',
    termEnd: 'End of the current term',
    nextRenewal: 'Next term unless cancelled',
    withdrawal: 'End of the right to withdraw',
    charges: 'Still to be charged',
    withdrawalRefund: 'To be refunded if withdrawn from that day',
    by: (amount, day) => `${amount}, by ${day} at the latest`,
    chargeOn: (amount, day) => `${amount} on ${day}`,
    passed: (day) => `${day} (passed)`,
    anyTime: 'any time',
    openEnded: 'none, it runs until somebody cancels',
    noRenewal: 'no new term starts',
    nothing: 'nothing more',
    notEstablished: (name, url) => `not established; ask ${name}, ${url}`,
    notice: { renewal: 'Notice before the renewal', trial: 'Notice before the trial ends' },
    between: (from, to) => `from ${from} to ${to}`,
    until: (day) => `by ${day} at the latest`,
    source: 'Source',
    data: (version, day) => `Data version ${version}, reviewed on ${day}.`,
  },
};
export default en;
