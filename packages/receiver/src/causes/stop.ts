/** Somebody does not want to hear any more that it is mended. From then on their address gets none of these mails. */
import { causeEventData } from '@fairwell/schema';
import { writeDown } from '../intake/write-down.ts';
import type { Noter } from '../intake/write-down.ts';
import type { StoredEvent } from '../store/records.ts';
import { addressIn, isSameAddress, stopIdOf } from './people.ts';

/**
 * Saying it twice changes nothing. What waits for the same address because of another survey is stopped as well; surveys of
 * before, of which nothing was sent yet, are passed over when their turn comes.
 */
export async function stopNotices(survey: StoredEvent, noter: Noter): Promise<void> {
  const { store, handOver } = noter;
  const address = addressIn(survey) ?? '';
  const others = (await store.causes.untaken(survey.mode))
    .filter(({ notice }) => isSameAddress(dataOf(notice).address, address))
    .map(({ notice }) => ({ ...notice, id: dataOf(notice).survey }));
  for (const asked of [survey, ...others]) await stop(asked, noter);
  handOver.wake();
}

const dataOf = ({ message }: StoredEvent) => causeEventData['cause.notice'].parse(JSON.parse(message).data);

/** @param asked the survey in which it was asked for. */
async function stop(
  { site, id: about, mode, locale }: Pick<StoredEvent, 'site' | 'id' | 'mode' | 'locale'>,
  noter: Noter,
): Promise<void> {
  const id = stopIdOf({ site, id: about });
  await noter.store.write('contact', { events: [{ site, id }] }, (transaction) => {
    if (transaction.event(site, id) !== null) return;
    const said = { type: 'notice.stopped', data: { survey: about }, assurance: 0 } as const;
    writeDown({ id, site, mode, locale, about, ...said }, noter, transaction);
  });
}
