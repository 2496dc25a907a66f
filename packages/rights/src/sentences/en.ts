/** What the law room says in English. */
import type { Sentences } from './nl.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const date: Sentences['date'] = ([year, month = 1, day]) => `${day} ${months[month - 1]} ${year}`;
const american: Sentences['date'] = ([year, month = 1, day]) => `${months[month - 1]} ${day}, ${year}`;

export const sentences: Sentences = {
  date,
  dates: { 'en-GB': date, en: american, 'en-US': american },
  units: [
    ['one year', 'years'],
    ['one month', 'months'],
    ['one week', 'weeks'],
    ['one day', 'days'],
  ],
  and: ' and ',

  took: 'You took out this subscription on $1.',
  trial:
    'You are still in the trial period. If you cancel now, the subscription ends on $1, the last day of the trial.',
  openEnded: 'No fixed term was agreed. So you can cancel at any time, giving $1 of notice ($2).',
  endsByItself: 'It runs until $1 and then ends by itself.',
  endedByItself: 'It ran until $1 and then ended by itself.',
  introductory: 'An introductory subscription may not turn into a regular one by itself ($1).',
  runsUntil: 'Your current term runs until $1.',
  notice: 'The notice period is $1 ($2).',
  inTime: 'If you cancel on or before $1, the subscription ends with that term.',
  tooLate: 'To end it then, you would have had to cancel on or before $1.',
  nextTerm: 'It now ends later, on $1. You can cancel for that day until $2.',
  anyTime: 'The first term is over, so you can cancel at any time, giving $1 of notice ($2).',
  anyTimeAfter: 'After that term you can cancel at any time, giving $1 of notice ($2).',
  onceRun: 'More than $1 was agreed. From $2 you can still cancel at any time, giving $3 of notice ($4).',
  fixedRenewal: 'A new fixed term that you did not choose yourself does not bind you.',
  agreed: 'The terms ask for $1 of notice. We know of no rule here that makes it shorter.',
  agreedNone: 'The terms ask for no notice.',
  termsShorter: 'The terms ask for less notice: $1. That is what counts.',
  termsLonger: 'The terms say $1, but the law does not allow that much.',
  count: 'Today is $1. Adding $2 brings you to $3.',
  countFrom: 'Counting $2 from $1 brings you to $3.',
  notBefore: 'It runs until $1 in any case.',

  withdrawFrom: 'You have $1 to change your mind, counted from the day after $2 ($3).',
  withdrawUntil: 'That is up to and including $1.',
  rolled: '$1 is not a working day, so the next working day counts: $2 ($3).',
  notInformed: 'Nobody told you about this right. So it lasts $1 longer, up to and including $2 ($3).',
  informedLate:
    'You were only told about this right on $1. So the days are counted again from then, up to and including $2 ($3).',
  ifNotInformed: 'Did nobody tell you about this right? Then you have longer.',
  delivered: 'The first delivery came on $1.',
  ifDeliveredLater: 'Did the first issue arrive later? Then the days are counted from that day.',
  newRight:
    'On $1 the trial became a paid subscription, and that was not made clear beforehand. So you got a new period to change your mind ($2).',
  noDelivery: 'The period starts on the day of the first delivery. We do not know that day.',
  maybeWaived:
    'For digital content you could use straight away, the right to change your mind may have ended earlier. We do not know whether it did.',
  notAtADistance:
    'This subscription was not taken out at a distance. We do not know whether you can change your mind in that case.',

  noPeriodKnown: 'We know of no rule here about a period to change your mind. If in doubt, do ask.',

  noticeOfTrial: 'Before your trial ends, the company has to tell you so ($1).',
  noticeOfRenewal: 'Before the subscription renews, the company has to tell you so ($1).',
  noticeBetween: 'Counting back from $1, that message has to come between $2 and $3.',
  noticeUntil: 'Counting back from $1, that message has to be there on or before $2.',
  noticeMissed:
    'Did no such message come? Then you can leave at any time once it has renewed. What you paid too much comes back within $1 ($2).',

  nothingMore: 'Nothing more will be charged until the end.',
  charged: 'Each payment is for $1. Payments go on while the subscription runs, until $2.',
  tooManyCharges: 'Until the end there are more than $1 charges. We do not list that many.',
  lastPart: 'The last time you only pay for $1 of the $2 days, rounded to whole cents.',
  refundAll: 'You get back what you paid for this period.',
  refundPart:
    'You asked to start straight away. So you pay for $1 of the $2 days, rounded to whole cents. You get back the rest ($3).',
  refundBy: 'That has to happen within $1, so on or before $2 ($3).',
  returnBy: 'You send back what you received within $1, so on or before $2 ($3).',
  mayWait:
    'The company may wait with the refund until it has those goods, or until you show that you sent them ($1).',
  withdrawalPassed: 'The period to change your mind, as far as we could work it out, has passed.',

  unknownJurisdiction: 'We have not looked into the rules of this country yet.',
  notCovered: 'Other rules apply to this kind of subscription, and we do not look into those here.',
  factsMissing: 'We do not know enough about this subscription to work this out.',

  pageListed: 'The law lists what this page may ask.',
  pageNothingElse: 'Nothing else may be on it.',
  pageSummary: 'Before you confirm, you see a summary that you can correct ($1).',
  pageFree: 'The law does not list what this page may ask.',
  sameWay: 'You may cancel in the same way as you subscribed ($1).',
  online: 'You may cancel online ($1).',
  receipt: 'You must be able to keep the confirmation.',

  labels: {
    cancelEntry: 'End subscription',
    cancelConfirm: 'Cancel now',
    withdrawEntry: 'Withdraw from contract here',
    withdrawConfirm: 'Confirm withdrawal',
  },
  disclaimer: 'This explains the rules. It is not legal advice. If in doubt, ask the authority we name.',
};
