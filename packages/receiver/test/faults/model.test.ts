import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { start } from '../kit.ts';
import { databases } from './databases.ts';
import { commands } from './model.ts';
import type { Model, Real } from './model.ts';
import { recordsOf } from './records.ts';
import { amount, report } from './size.ts';

test.each(databases)(
  'on %s, whatever is done in whatever order, each id has one record and one answer',
  async (name, made) => {
    const numRuns = amount(`FAULTS_MODEL_${name.toUpperCase()}`, {
      short: 8,
      long: name === 'SQLite' ? 2000 : 300,
    });
    let did = 0;
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(commands, async (given) => {
        const clock = { ms: Date.parse('2026-11-22T09:15:30Z') };
        const running = await start({ databaseUrl: await made(), now: () => new Date(clock.ms) });
        const model: Model = { known: new Map() };
        const real: Real = { running, clock };
        await fc.asyncModelRun(() => ({ model, real }), given);
        await real.running.receiver.close();
        const records = await recordsOf(real.running);
        const expected = [...model.known].map(([id, { answer }]): [string, string] => [id, answer]);
        expect([[...records.answers], records.faults]).toEqual([expected, []]);
        did += [...given].length;
        kept += expected.length;
      }),
      { numRuns },
    );
    report(`model, ${name}`, { runs: numRuns, commands: did, records: kept });
  },
);
