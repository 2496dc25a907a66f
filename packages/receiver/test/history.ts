/** A receiver with a past: something in every corner of its database, and all of that as the outside sees it. */
import type { Outbox } from '@fairwell/schema';
import { clockAt } from './clock.ts';
import { eventually } from './destination.ts';
import { API_KEY, fixture, restart, start } from './kit.ts';
import type { Running } from './kit.ts';

const { now, timer } = clockAt('2026-11-22T09:00:00Z');

/** Nothing is due that was put off. */
export const standing = { now, timer };

const site = 'de-zaterdag';

export interface Past {
  running: Running;
  /** What was sent, so that it can be sent again. */
  sent: { id: string; site?: string | undefined }[];
}

/** @param databaseUrl of the PostgreSQL database that keeps it; without one a folder does. */
export async function receiverWithPast(databaseUrl?: string): Promise<Past> {
  const running = await start({
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    ...standing,
    destinations: {
      async takes() {},
      async refuses() {
        throw new RangeError('not today');
      },
    },
  });
  const weekly = fixture('cancellation-dutch-weekly');
  const least = fixture('cancellation-least', { site });
  const undone = fixture('cancellation-undone');
  const survey = fixture('survey');
  const sent = [
    weekly,
    least,
    fixture('cancellation-least', { site, mode: 'test' }),
    // One without a site, which has the id of another one.
    fixture('cancellation-least', { id: weekly.id }),
    {
      ...undone,
      data: { ...undone.data, declaration: weekly.id, offer: { id: 'pause_summer', madeTo: 'everyone' } },
    },
    fixture('withdrawal'),
    { ...survey, data: { ...survey.data, about: least.id } },
    fixture('contact-complaint'),
    fixture('flow-step'),
  ];
  for (const message of sent) await running.received(message);
  const tagged = await running.receiver.fetch(
    new Request('https://leave.example/v1/insights/comments/tags', {
      method: 'POST',
      body: JSON.stringify({ ids: [survey.id], add: 'bellen' }),
      headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
    }),
  );
  if (!tagged.ok) throw new Error(await tagged.text());
  await eventually(async () => {
    const { waiting } = await running.read<Outbox>('/v1/outbox');
    if (!waiting.some(({ attempts }) => attempts > 0)) throw new Error('Nothing was refused yet');
    if (waiting.some(({ destination }) => destination === 'takes')) throw new Error('Not all was taken yet');
  });
  // From here on nothing is tried any more.
  return { running: await restart(running, standing), sent };
}

/** Everything that can be read from outside. */
export async function outside({ read, get }: Running): Promise<Record<string, unknown>> {
  const span = 'from=2026-11-01&to=2026-11-30';
  const paths = [
    '/v1/outbox',
    `/v1/insights/overview?${span}`,
    `/v1/insights/comments?${span}`,
    '/.well-known/jwks.json',
  ];
  const feed = await read<{ events: { id: string; site: string | null; case: string | null }[] }>(
    '/v1/events?limit=1000',
  );
  const seen: Record<string, unknown> = { feed };
  for (const path of paths) seen[path] = await read(path);
  for (const { id, site: at, case: caseId } of feed.events) {
    const path = `/v1/receipts/${id}.json${at === null ? '' : `?site=${at}`}`;
    seen[path] = await (await get(path)).text();
    if (caseId !== null) seen[caseId] = await read(`/v1/cases/${caseId}`);
  }
  return seen;
}
