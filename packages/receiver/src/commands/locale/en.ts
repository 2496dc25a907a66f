/** English, for whoever reads on the command line. */
import { readWords as read } from '../../audit/read-words.ts';
import log from './en-log.ts';
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
    sameReason: 'For the same reason.',
    noRenewal: 'no new term starts',
    nothing: 'nothing more',
    notEstablished: (name, url) => `not established; ask ${name}, ${url}`,
    notice: { renewal: 'Notice before the renewal', trial: 'Notice before the trial ends' },
    between: (from, to) => `from ${from} to ${to}`,
    until: (day) => `by ${day} at the latest`,
    source: 'Source',
    data: (version, day) => `Data version ${version}, reviewed on ${day}.`,
  },
  receipt: {
    title: { invalid: (file) => `${file}: NOT GENUINE` },
    proved: {
      issued: {
        title: (file) => `${file}: GENUINE`,
        why: 'The signature holds, with a key that the receiver itself publishes. Nothing was altered.',
      },
      unaltered: {
        title: (file) => `${file}: UNALTERED`,
        why: 'The signature holds with the key in this file: nothing was changed since it was signed. That does not prove who signed it. To find out, add --keys and the address of the receiver.',
      },
      recorded: {
        title: (file) => `${file}: GENUINE`,
        why: 'The key was revoked later, but the receiver has this very receipt on record.',
      },
      'signed-before-revocation': {
        title: (file) => `${file}: NOT PROVED`,
        why: 'The signature holds, and by its own words the receipt is from before the key was revoked. But whoever has a stolen key can write an earlier time, too. That does not make this receipt false. Compare it with what the receiver has on record: give the address of the receiver with --keys.',
      },
      'signed-after-revocation': {
        title: (file) => `${file}: NOT GENUINE`,
        why: 'It was signed with a key that had been revoked by then.',
      },
    },
    revoked: (moment) => `Key revoked on ${moment} (UTC).`,
    fault: {
      form: () => 'This is not a whole receipt: something is missing, or stands there twice.',
      header: () => 'The start of the signature cannot be read.',
      payload: () => 'What was signed cannot be read, or can be read in two ways.',
      kind: () => 'This was signed as something else than a receipt.',
      key: () => 'A key is not the key its name says.',
      'unknown-key': () => 'Signed with a key that is not among these. This receiver did not sign it.',
      signature: () => 'The signature does not hold: something was changed, or somebody else signed.',
      text: () => 'The words on the page are not the words that were signed.',
      markup: () => 'The text on the page has markup that does not belong there and could hide words.',
      frame: () => 'The style or the script of the page was changed; they could show what is not there.',
      value: (field) => `What stands at ${field} is not what was signed.`,
    },
    test: 'Mind: this is a test. Nothing was cancelled or sent.',
    ahead: 'Mind: by its own words the receipt was received later than now. One of the clocks is wrong.',
    signed: 'This was signed, and only this counts:',
    never: 'A receipt says that a message arrived, and when. Not that it was dealt with.',
    field: {
      type: 'Kind',
      reference: 'Reference',
      receivedAt: 'Received on',
      endsOn: 'Ends after',
      content: 'Declaration',
      issuer: 'Receiver',
      site: 'Site',
      key: 'Key',
    },
    type: {
      'cancellation.requested': 'cancellation',
      'cancellation.undone': 'cancellation taken back',
      'withdrawal.requested': 'withdrawal',
      'survey.answered': 'survey answer',
      'contact.submitted': 'question or complaint',
      'preferences.changed': 'preference',
      'flow.step': 'step',
    },
  },
  copies: {
    upTo: (sequence, moment) => `up to number ${sequence}, received on ${moment}`,
    empty: 'nothing was received yet',
  },
  backup: {
    step: 'copying',
    made: (folder, upTo) => `The backup is in ${folder}: ${upTo}.`,
    secret:
      'Keep it as a secret. It holds what people wrote, and usually the key the receiver signs with. Whoever has that can forge receipts.',
    noKey: (folder) =>
      `Mind: there is no signing-key.json in ${folder}. Do you keep it elsewhere? Without that key a restored receiver does not start.`,
  },
  restore: {
    step: 'checking',
    done: (folder, upTo) => `Restored into ${folder}: ${upTo}.`,
    checked: (receipts) =>
      `All files are as they were backed up, and the signature of every receipt holds (${receipts}).`,
    missing: (sequence) =>
      `What came later is not in it. If somebody shows a receipt with a number above ${sequence}, that message was received and is missing here. Then deal with it after all.`,
    readers: (sequence) =>
      `Systems that read /v1/events begin again after number ${sequence}: higher numbers will be given out once more.`,
    erased: 'What was erased later is in it again. Erase it once more with fairwell erase.',
    next: (folder) => `Now start the receiver: fairwell serve --data ${folder}`,
    noKey: (folder) =>
      `The key was not in it. Put signing-key.json into ${folder} before you start the receiver, or make a new one with fairwell keys rotate.`,
  },
  migrate: {
    step: { copy: 'copying', compare: 'comparing' },
    messages: (count, locale) => (count === 1 ? '1 message' : `${count.toLocaleString(locale)} messages`),
    moved: (messages, receipts) =>
      `Moved: ${messages}. Everything was read back and is the same, and the signature of every receipt holds (${receipts}).`,
    already: (messages) => `There was nothing to do: everything is there already (${messages}).`,
    toPostgres: (folder) =>
      `From now on start the receiver with FAIRWELL_DATABASE_URL, and with the same folder ${folder}: the keys are there. Never start it without again, because it would go on in the old database.`,
    toFolder: (folder) =>
      `From now on start the receiver without FAIRWELL_DATABASE_URL, with the folder ${folder}. First put signing-key.json and api-key there, if they are somewhere else.`,
  },
  log,
  outbox: {
    nothing: 'No destinations are set up, and nothing waits.',
    state: (waiting, dead) => (dead === 0 ? `waiting ${waiting}` : `waiting ${waiting}, given up ${dead}`),
    paused: (day, error) => `paused since ${day} (${error})`,
    dead: (id, attempts, day, error) => `${id}  given up on ${day}, after ${attempts} attempts (${error})`,
    more: (count) => `and ${count} more`,
    hint: (destination) => `Is it mended? Then: fairwell outbox redrive ${destination}`,
    redriven: (destination, count) =>
      `${destination}: ${count === 1 ? '1 message is' : `${count} messages are`} on the way again.`,
    resumed: (destination) => `${destination} is no longer paused.`,
  },
  login: {
    link: (email, minutes) =>
      `This link logs in ${email}. It works once, and for ${minutes} minutes. Give it to nobody else.`,
    enough: (minutes) =>
      `Three links for this address still work. Use one of them, or wait ${minutes} minutes.`,
  },
  audit: {
    ...read.en,
    fault: {
      note: (number) => `Note ${number}: changed, or our software did not write it.`,
      missing: (number) => `Note ${number}: what stood before it is gone or was changed.`,
    },
    checked: (count, wrong) =>
      `Notes checked: ${count}. ${wrong === 0 ? 'Everything holds.' : `Not holding: ${wrong}.`}`,
  },
  keys: {
    rotated: (kid) =>
      `There is a new key: ${kid}. The old one is gone; what it signed stays valid. Back up signing-key.json, throw copies of the old key away, and start the receiver again.`,
    revoked: (kid) =>
      `${kid} is revoked. Whoever verifies a receipt will see that once the receiver runs again.`,
    since: (day) => `since ${day}`,
    signs: 'signs now',
    signed: 'signed before',
    revokedOn: (day) => `revoked on ${day}`,
    pair: ({ whsk, whpk }) =>
      `For the receiver, among the secrets of the webhook. Give it to nobody:\n${whsk}\n\nFor the other side, to verify with:\n${whpk}`,
    none: 'There are no keys yet. The receiver makes one when it first starts.',
  },
};
export default en;
