/** Writes down a notice for everybody who asked to hear, each once, and then that everybody has one. */
import { isErased } from '../audit/erased.ts';
import { letterLanguage } from '../mail/mended-letter.ts';
import { writeDown } from '../intake/write-down.ts';
import type { Noter } from '../intake/write-down.ts';
import { uuidOf } from '../receipt/uuid.ts';
import type { Marked } from './marks.ts';
import { peopleAsking, stopIdOf } from './people.ts';
import type { Person } from './people.ts';

/** Written at the same time; most of them share a commit. */
const AT_ONCE = 32;

type Mended = Marked & { mended: NonNullable<Marked['mended']> };

export const isMended = (marked: Marked): marked is Mended => marked.mended !== null;

/**
 * What was written before stays, so it may be called again, and by several receivers at once.
 *
 * @throws {Busy | StorageFailed} from the store; what was not written is written by the next call.
 */
export async function announce(marked: Mended, noter: Noter, isStopped: () => boolean): Promise<void> {
  const { store, handOver } = noter;
  const { event: mended } = marked.mended;
  const people = await peopleAsking(marked, mended.sequence, store.causes);
  for (let first = 0; first < people.length; first += AT_ONCE) {
    if (isStopped()) return;
    await Promise.all(people.slice(first, first + AT_ONCE).map((person) => tell(person, marked, noter)));
    handOver.wake();
  }
  const count = await store.causes.countNotices(marked.id, mended.mode, mended.sequence);
  await finish(marked, count, noter);
  handOver.wake();
}

/** Somebody may have been told, erased or silenced since they were found. */
async function tell(
  person: Person,
  { id: cause, mended: { event, data } }: Mended,
  noter: Noter,
): Promise<void> {
  const { address, survey, noticeId, notices } = person;
  const stop = { site: survey.site, id: stopIdOf(survey) };
  const wanted = { events: [survey, stop, ...notices].map(({ site, id }) => ({ site, id })) };
  await noter.store.write('survey', wanted, (transaction) => {
    const asked = transaction.event(survey.site, survey.id);
    if (asked === null || isErased(asked) || transaction.event(stop.site, stop.id) !== null) return;
    const isTold = notices.some(
      ({ site, id }) => (transaction.event(site, id)?.sequence ?? 0) > survey.sequence,
    );
    if (isTold) return;
    const { since, text } = data;
    const words = text[letterLanguage(survey.locale)] ?? Object.values(text)[0] ?? '';
    const notice = {
      id: noticeId,
      type: 'cause.notice',
      site: survey.site,
      mode: event.mode,
      locale: survey.locale,
      about: survey.id,
      data: { cause, survey: survey.id, address, since, text: words },
      assurance: 4,
    } as const;
    writeDown(notice, noter, transaction);
  });
}

async function finish({ id: cause, first }: Mended, people: number, noter: Noter): Promise<void> {
  const { site, mode, locale } = first;
  const type = 'cause.announced';
  const id = uuidOf(type, site, cause);
  await noter.store.write('survey', { events: [{ site, id }] }, (transaction) => {
    if (transaction.event(site, id) !== null) return;
    const data = { cause, people };
    writeDown({ id, type, site, mode, locale, about: cause, data, assurance: 4 }, noter, transaction);
  });
}
