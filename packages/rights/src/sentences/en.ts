/** What the law room says in English. */
import type { Sentences } from './nl.ts';

const units: Record<string, [one: string, more: string]> = {
  Y: ['one year', 'years'],
  M: ['one month', 'months'],
  W: ['one week', 'weeks'],
  D: ['one day', 'days'],
};

export const sentences: Sentences = {
  locale: 'en-GB',
  duration: (count, unit) => {
    const [one = '', more = ''] = units[unit] ?? [];
    return count === 1 ? one : `${count} ${more}`;
  },
  and: ' and ',

  took: (day) => `You took out this subscription on ${day}.`,
  trial: (end) =>
    `You are still in the trial period. If you cancel now, the subscription ends on ${end}, the last day of the trial.`,
  openEnded: (notice, law) =>
    `No fixed term was agreed. So you can cancel at any time, with ${notice} of notice (${law}).`,
  endsByItself: (end) => `It runs until ${end} and then ends by itself.`,
  endedByItself: (end) => `It ran until ${end} and then ended by itself.`,
  introductory: (law) => `An introductory subscription may not turn into a regular one by itself (${law}).`,
  runsUntil: (end) => `Your current term runs until ${end}.`,
  inTime: (latest, notice, law) =>
    `The notice period is ${notice} (${law}). If you cancel on or before ${latest}, the subscription ends with that term.`,
  tooLate: (latest) => `To end it with that term, you would have had to cancel on or before ${latest}.`,
  anyTime: (notice, law) =>
    `The first term is over, so you can cancel at any time with ${notice} of notice (${law}).`,
  anyTimeAfter: (notice, law) => `After that you can cancel at any time with ${notice} of notice (${law}).`,
  onceRun: (run, from, notice, law) =>
    `It was agreed for longer than ${run}. From ${from} you can still cancel at any time with ${notice} of notice (${law}).`,
  nextTerm: (end, latest) =>
    `So it ends with the term after that, on ${end}. You can cancel for that day until ${latest}.`,
  fixedRenewal: 'A renewal for another fixed term that you did not choose yourself does not bind you.',
  termsShorter: (notice) =>
    `The terms give you a shorter notice period, ${notice}. That is the one that counts.`,
  termsLonger: (notice) => `The terms say ${notice}, but the law does not allow that much.`,
  count: (notice, today, end) => `Today is ${today}. Adding ${notice} brings you to ${end}.`,
  countFrom: (notice, from, end) => `Counted from ${from}, ${notice} lasts until ${end}.`,
  notBefore: (end) => `It runs until ${end} in any case.`,
  renewsOn: (day) => `If nobody cancels, the next term starts on ${day}.`,
  runsOn: 'The subscription runs on without an end date. No new fixed term will start.',
  noticeAnyDay: 'You do not have to wait for a particular day.',

  withdrawFrom: (days, day, law) =>
    `You have ${days} to change your mind, counted from the day after ${day} (${law}).`,
  withdrawUntil: (end) => `That is until ${end}.`,
  rolled: (nominal, end) => `${nominal} is not a working day, so the next working day counts: ${end}.`,
  notInformed: (most, end, law) =>
    `You were not told about this right. So it lasts ${most} longer, until ${end} (${law}).`,
  informedLate: (day, end, law) =>
    `You were only told about this right on ${day}. So the days are counted again from then, until ${end} (${law}).`,
  ifNotInformed: 'Did nobody tell you about this right? Then you have longer.',
  ifDeliveredLater: 'Did the first issue arrive later? Then the days are counted from that day.',
  newRight: (day, law) =>
    `On ${day} the trial became a paid subscription, and that was not clear beforehand. So a new period to change your mind began (${law}).`,
  noDelivery: 'The period starts on the day you receive the first delivery. We do not know that day.',
  maybeWaived:
    'For digital content you could use straight away, the right to change your mind may have ended earlier. We do not know whether it did.',
  atADistance:
    'This subscription was not taken out at a distance. We do not know whether you can change your mind in that case.',

  nothingMore: 'Nothing more will be charged until the end: everything is already paid.',
  charged: (every, end) => `Each payment is for ${every}. Payments go on as usual until ${end}.`,
  lastPart: (days, total) =>
    `The last time you only pay for the ${days} of ${total} days that are left, rounded to whole cents.`,
  refundAll: (law) => `You get back everything you paid for this period (${law}).`,
  refundPart: (used, total, law) =>
    `You asked to start straight away. So you only pay for the ${used} of ${total} days that have passed, rounded to whole cents. You get back the rest (${law}).`,
  refundBy: (days, end, law) => `That has to happen within ${days}, so on or before ${end} (${law}).`,
  withdrawalPassed: 'The period to change your mind, as far as we could work it out, has passed.',

  unknownJurisdiction: 'We have not looked into the rules of this country yet.',
  notCovered: 'Other rules apply to this kind of subscription, and we do not look into those here.',
  factsMissing: 'We do not know enough about this subscription to work this out.',

  pageListed: 'The law lists what this page may ask. Nothing else may stand on it.',
  pageFree: 'The law does not list what this page asks. Leaving has to be as easy as joining.',
  receiptMust: 'You must be able to keep the confirmation.',

  labels: {
    cancelEntry: 'End subscription',
    cancelConfirm: 'Cancel now',
    withdrawEntry: 'Withdraw from contract here',
    withdrawConfirm: 'Confirm withdrawal',
  },
  disclaimer: 'This explains the rules. It is not legal advice. If in doubt, ask the authority we name.',
};
