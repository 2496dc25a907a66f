import type { MessageInput } from '@fairwell/schema';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixture, start } from '../kit.ts';
import type { Running } from '../kit.ts';
import { databases } from './databases.ts';
import { amount, report } from './size.ts';

const now = () => new Date('2026-11-22T09:15:30Z');
const sites = ['north', 'south'] as const;
type Site = (typeof sites)[number];

/** What one site does. Both sites use the same few ids, contracts and words, as if they meant to get in each other's way. */
interface Step {
  site: Site;
  kind: 'cancellation-least' | 'cancellation-undone' | 'survey' | 'contact-complaint';
  /** Which of the shared ids. */
  id: number;
  /** Which of the shared ids it is about. */
  about: number;
  contract: number;
}

const idOf = (number: number) => `01936f2a-7c12-7abc-8def-0000000000${String(10 + number)}`;

const steps = fc.array(
  fc.record<Step>({
    site: fc.constantFrom(...sites),
    kind: fc.constantFrom('cancellation-least', 'cancellation-undone', 'survey', 'contact-complaint'),
    id: fc.nat({ max: 6 }),
    about: fc.nat({ max: 6 }),
    contract: fc.nat({ max: 2 }),
  }),
  { minLength: 4, maxLength: 30 },
);

function messageOf({ site, kind, id, about, contract }: Step): MessageInput {
  const message = fixture(kind, { id: idOf(id), site, mode: 'live' });
  const data: Record<string, unknown> = { ...message.data };
  if (kind === 'cancellation-least') data['subscription'] = { reference: `contract ${contract}` };
  if (kind === 'cancellation-undone') data['declaration'] = idOf(about);
  if (kind === 'survey') data['about'] = idOf(about);
  return { ...message, data } as MessageInput;
}

/** Everything a site can see, but for what counts all sites: the order over all of them, and random names. */
async function seenBy(site: Site, given: Step[], running: Running) {
  const answers = [];
  for (const step of given) {
    const response = await running.post(messageOf(step));
    if (step.site !== site) continue;
    const { type, errors } = (await response.json()) as { type?: string; errors?: unknown };
    answers.push({
      status: response.status,
      replayed: response.headers.get('idempotent-replayed'),
      type,
      errors,
    });
  }
  const { events } = await running.read<{ events: Record<string, unknown>[] }>('/v1/events?limit=1000');
  const cases: unknown[] = [];
  const own = events
    .filter((event) => event['site'] === site)
    .map((event) => {
      const { sequence: _sequence, reference: _reference, case: found, ...seen } = event;
      if (!cases.includes(found)) cases.push(found);
      return { ...seen, case: found === null ? null : cases.indexOf(found) };
    });
  const days = 'from=2026-11-01&to=2026-11-30&zone=Europe/Amsterdam&mode=live';
  const overview = await running.read(`/v1/insights/overview?${days}&site=${site}`);
  const comments = await running.read<{ comments: { reference?: string }[] }>(
    `/v1/insights/comments?${days}&site=${site}`,
  );
  return { answers, own, overview, comments: comments.comments.length };
}

test.each(databases)('on %s, a site sees exactly what it would see alone', async (name, made) => {
  const numRuns = amount(`FAULTS_TENANTS_${name.toUpperCase()}`, {
    short: 6,
    long: name === 'SQLite' ? 1000 : 200,
  });
  let did = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      for (const site of sites) {
        const shared = await start({ databaseUrl: await made(), now });
        const alone = await start({ databaseUrl: await made(), now });
        const together = await seenBy(site, given, shared);
        const apart = await seenBy(
          site,
          given.filter((step) => step.site === site),
          alone,
        );
        expect(together).toEqual(apart);
        await Promise.all([shared.receiver.close(), alone.receiver.close()]);
      }
      did += given.length;
    }),
    // Whatever is found is short enough, and to make it shorter takes minutes.
    { numRuns, endOnFailure: true },
  );
  report(`two tenants, ${name}`, { runs: numRuns, steps: did, interferences: 0 });
});
