/** What is remembered of mails, in the database of the receiver. */
import { MAIL } from '../handover/names.ts';
import { CLAIM_MS } from '../handover/pump.ts';
import type { PumpRoom } from '../handover/pump.ts';
import type { MailNote } from '../store/records.ts';
import { Busy } from '../store/store.ts';
import type { MailLog } from './mail-log.ts';

const AGAIN_MS = 1000;

/** As often as there is time for within one attempt. */
const MOST_TRIES = 30;

export function storedMailLog({ store, now, timer }: Pick<PumpRoom, 'store' | 'now' | 'timer'>): MailLog {
  /** A mail that went out and is not noted would go out again, so a database that is busy is waited for. */
  async function note(what: MailNote): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        await store.write('handover', {}, (transaction) => transaction.noteMail(what));
        return;
      } catch (error) {
        if (!(error instanceof Busy) || tries === MOST_TRIES) throw error;
        await new Promise<void>((resolve) => timer(resolve, AGAIN_MS));
      }
    }
  }
  return {
    ...store.mails,
    hold: (mailbox, { site, id }) =>
      note({ is: 'held', mailbox, event: { site, id }, atMs: now().getTime() }),
    async claim(wanted) {
      const nowMs = now().getTime();
      const untilMs = nowMs + CLAIM_MS;
      const events = await store.outbox.claimThese(MAIL, wanted, nowMs, untilMs);
      return { events, giveBack: () => store.outbox.giveBack(MAIL, events, untilMs) };
    },
    sent: (mailbox, atMs, events) => note({ is: 'sent', mailbox, events, atMs }),
  };
}
