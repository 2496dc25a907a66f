/** English, for whoever checks the log, reads it out, or erases somebody from it. */
import type { AuditFault } from '../../audit/finding.ts';
import type { EventType } from '../../store/records.ts';
import type { Words } from './nl.ts';

type LogWords = Words['log'];

const fault: Record<AuditFault, (where: string) => string> = {
  missing: () => 'something before it is missing',
  unreadable: () => 'our software did not write this',
  link: () => 'this, or what stands before it, was changed later or put here later',
  content: () => 'the message or its answer was changed',
  erased: () => 'emptied, without a signed statement that it was erased',
  'half-erased': () => 'not erased completely',
  field: (where) => `column ${where} says something else than the message or its answer`,
  receipt: () => 'the signature of the receipt does not hold',
  survey: () => 'what is counted is not what was answered',
  newest: () => 'the end of the log does not hold',
  checkpoint: (where) =>
    where === '' ? 'the signed checkpoint does not hold' : `the checkpoint in ${where} does not hold`,
  'repeated-id': (where) => `the id ${where} occurs more than once`,
  delivery: () => 'is to be handed over, but does not exist',
  damaged: (where) => `the database is damaged: ${where}`,
};

const type: Record<EventType, string> = {
  'cancellation.requested': 'cancellations',
  'cancellation.undone': 'cancellations taken back',
  'withdrawal.requested': 'withdrawals',
  'survey.answered': 'survey answers',
  'contact.submitted': 'questions and complaints',
  'preferences.changed': 'preferences',
  'flow.step': 'steps',
  'contact.answered': 'answers to questions and complaints',
  'contact.solved': 'notices that something is solved',
  'contact.reopened': 'notices that something is not solved',
  'contact.overdue': 'missed promises',
  'insights.spike': 'spikes',
  'insights.digest': 'weekly digests',
  'cause.known': 'known causes',
  'cause.dropped': 'causes that were none',
  'cause.mended': 'mended causes',
  'cause.notice': 'messages that something is mended',
  'cause.announced': 'times that everybody was told',
  'notice.stopped': 'people who stopped such messages',
};

const log: LogWords = {
  verify: {
    finding: ({ sequence, fault: what, where = '' }) =>
      `${sequence === null ? '' : `Record ${sequence}: `}${fault[what](where)}.`,
    more: (count) => `And ${count} more.`,
    checked: (records, checkpoints) => `Records checked: ${records}. Checkpoints checked: ${checkpoints}.`,
    holds: 'Everything holds.',
    wrong: (count) =>
      count === 1
        ? 'One thing does not hold. Keep this database as it is, as evidence.'
        : `${count} things do not hold. Keep this database as it is, as evidence.`,
  },
  rebuild: {
    of: {
      surveys: (checked, differ) => `Survey answers: ${checked}, counted otherwise: ${differ}.`,
      cases: (checked, differ) => `Cancellations: ${checked}, counted otherwise: ${differ}.`,
      contacts: (checked, differ) => `Questions and complaints: ${checked}, counted otherwise: ${differ}.`,
    },
    holds: 'Everything is counted as it was received.',
    differs: 'Stop the receiver and run `fairwell rebuild` to put this right.',
    failed:
      'Not everything could be put right. See with `fairwell verify` whether the messages themselves still hold.',
  },
  erase: {
    nobody: 'Found nothing that is not erased already.',
    found: (counts) => `Found: ${counts.map(([kind, count]) => `${count} × ${type[kind]}`).join(', ')}.`,
    unfinished: (count) =>
      `Nothing erased: ${count === 1 ? 'one record' : `${count} records`} still to be handed over, or of a cancellation that is still open. Finish that first, or erase it all the same with --even-unfinished.`,
    ask: 'Erase this? It cannot be undone. Type yes: ',
    yes: ['yes', 'y'],
    untouched: 'Nothing erased.',
    sayYes: 'Nothing erased. Erase it with --yes.',
    done: (count) =>
      `Erased: ${count} ${count === 1 ? 'record' : 'records'}. Backups you have already keep what was in them.`,
  },
};

export default log;
