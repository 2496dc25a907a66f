/** What a mail log keeps, in memory. */
import type { MailLog } from '../src/mail/mail-log.ts';
import type { EventKey } from '../src/store/records.ts';

export function memoryMailLog(): MailLog & { dump: () => string } {
  const moments: { mailbox: string; atMs: number }[] = [];
  const events = new Map<string, { mailbox: string; event: EventKey; isSent: boolean }>();
  const nameOf = ({ site, id }: EventKey) => `${site}/${id}`;
  return {
    sentSince: async (mailbox, sinceMs) =>
      moments.filter((sent) => sent.mailbox === mailbox && sent.atMs >= sinceMs).map(({ atMs }) => atMs),
    hasSent: async (event) => events.get(nameOf(event))?.isSent ?? false,
    async hold(mailbox, { site, id }) {
      const event = { site, id };
      if (!events.has(nameOf(event))) events.set(nameOf(event), { mailbox, event, isSent: false });
    },
    held: async (mailbox, limit) =>
      [...events.values()]
        .filter((held) => held.mailbox === mailbox && !held.isSent)
        .slice(0, limit)
        .map(({ event }) => event),
    claim: async (keys) => ({ events: keys, giveBack: async () => {} }),
    async sent(mailbox, atMs, sent) {
      moments.push({ mailbox, atMs });
      for (const event of sent) events.set(nameOf(event), { mailbox, event, isSent: true });
    },
    dump: () => JSON.stringify([moments, [...events]]),
  };
}
