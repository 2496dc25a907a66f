/** How much of the intake's time is keeping: the receiver against the same server answering without storing. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from './bench.ts';

const ROUNDS = 5;
const PER_ROUND = 2000;

type Kind = 'receiver' | 'storing-nothing';

export async function intakeRows(): Promise<Row[]> {
  const data = await mkdtemp(join(tmpdir(), 'fairwell-bench-'));
  const [ours, nothing] = await Promise.all([
    startServer('receiver', data),
    startServer('storing-nothing', data),
  ]);
  try {
    const rows: Row[] = [];
    for (const clients of [1, 8, 64]) {
      const pairs: { ours: number; nothing: number }[] = [];
      await round(ours.url, clients);
      await round(nothing.url, clients);
      for (let count = 0; count < ROUNDS; count++) {
        pairs.push({ ours: await round(ours.url, clients), nothing: await round(nothing.url, clients) });
      }
      const ratios = pairs.map((pair) => pair.ours / pair.nothing).toSorted((a, b) => a - b);
      rows.push({
        what: `${clients} at a time`,
        ours: `${middle(pairs.map((pair) => pair.ours))}/s`,
        against: `${middle(pairs.map((pair) => pair.nothing))}/s`,
        ratio: `${middle(ratios, 2)} (${ratios[0]?.toFixed(2)}–${ratios.at(-1)?.toFixed(2)})`,
      });
    }
    return rows;
  } finally {
    ours.child.kill();
    nothing.child.kill();
    await rm(data, { recursive: true, force: true });
  }
}

async function startServer(kind: Kind, data: string): Promise<{ child: ChildProcess; url: string }> {
  const script = fileURLToPath(new URL('intake-server.ts', import.meta.url));
  const child = fork(script, [kind, data], { execArgv: ['--conditions=@fairwell/source'], stdio: 'inherit' });
  const [url] = (await once(child, 'message')) as [string];
  return { child, url };
}

/** Sends the round's declarations, `clients` at a time. @returns declarations per second. */
async function round(url: string, clients: number): Promise<number> {
  let left = PER_ROUND;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (left-- > 0) {
        const response = await fetch(`${url}/v1/messages`, { method: 'POST', body: declaration() });
        if (response.status !== 201) throw new Error(`Answered ${response.status}: ${await response.text()}`);
        await response.arrayBuffer();
      }
    }),
  );
  return (PER_ROUND / (performance.now() - started)) * 1000;
}

function declaration(): string {
  return JSON.stringify({
    v: 1,
    id: crypto.randomUUID(),
    type: 'cancellation.requested',
    locale: 'nl-NL',
    occurredAt: new Date().toISOString(),
    data: {
      subscription: { id: crypto.randomUUID(), plan: 'Weekblad' },
      kind: 'ordinary',
      when: 'atPeriodEnd',
      jurisdiction: 'NL',
      declared: { text: 'Ik zeg mijn abonnement op.', buttonLabel: 'Abonnement beëindigen', locale: 'nl-NL' },
      expected: { endsOn: '2026-12-22', ruleIds: ['nl.bw.6-236-q'] },
    },
  });
}

function middle(values: number[], digits = 0): string {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(digits);
}
