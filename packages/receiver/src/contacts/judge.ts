/** The subscriber says whether an answer solved it. Where it did not, another answer is promised. */
import { momentIn } from '../receipt/moment.ts';
import type { Room } from '../room.ts';
import type { EventKey } from '../store/records.ts';
import { answerBy } from './answer-by.ts';
import { note } from './note.ts';

export interface Judgement {
  isSolved: boolean;
  /** Id of the answer that was read. */
  answer: string;
  /** What is still missing. */
  text: string | undefined;
}

/**
 * Counts for the answer that was read: where another one came since, or this was said already, nothing changes. Whoever
 * said that it was solved may still find that it was not.
 */
export async function judge(key: EventKey, { isSolved, answer, text }: Judgement, room: Room): Promise<void> {
  const { store, zone, now, answerTimes, handOver, overdue } = room;
  await store.write('contact', { events: [key], contacts: [key] }, (transaction) => {
    const [contact, submitted] = [transaction.contact(key), transaction.event(key.site, key.id)];
    if (!contact || !submitted || contact.answerId !== answer) return;
    if (isSolved) {
      if (contact.state !== 'answered') return;
      note({ type: 'contact.solved', data: { answer }, assurance: 0 }, submitted, room, transaction);
      transaction.saveContact({ ...contact, state: 'solved' });
    } else {
      if (contact.state === 'reopened') return;
      const answerByMs = answerBy(now().getTime(), contact.kind, answerTimes);
      const data = {
        answer,
        ...(text === undefined ? {} : { text }),
        answerBy: momentIn(zone, answerByMs),
      };
      note({ type: 'contact.reopened', data, assurance: 0 }, submitted, room, transaction);
      transaction.saveContact({ ...contact, state: 'reopened', answerByMs, overdueMs: null });
    }
  });
  overdue.wake();
  handOver.wake();
}
