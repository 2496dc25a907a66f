import type { SignedAcknowledgement } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { fixture, start } from '../kit.ts';
import { databases } from './databases.ts';
import { amount, report } from './size.ts';

/** How many times what may wait of them. */
const TIMES = amount('FAULTS_LANES_TIMES', { short: 3, long: 10 });
const SURVEYS = TIMES * 1024;
const STEPS = TIMES * 256;

test.each(databases)(
  'on %s, a flood of surveys sheds surveys, and cancellations go first',
  async (name, made) => {
    const { post, read } = await start({ databaseUrl: await made() });
    const cancellations = amount('FAULTS_LANES_CANCELLATIONS', { short: 100, long: 2000 });
    const many = (count: number, kind: string) => Array.from({ length: count }, () => post(fixture(kind)));
    const flood = [...many(SURVEYS / 2, 'survey'), ...many(STEPS / 2, 'flow-step')];
    const declared = many(cancellations, 'cancellation-least');
    flood.push(...many(STEPS / 2, 'flow-step'), ...many(SURVEYS / 2, 'survey'));
    const [answers, others] = await Promise.all([Promise.all(declared), Promise.all(flood)]);
    const shed = others.filter(({ status }) => status === 503);
    const kept = others.filter(({ status }) => status === 201);
    const sequencesOf = (responses: Response[]) =>
      Promise.all(responses.map(async (each) => ((await each.json()) as SignedAcknowledgement).sequence));
    const [first, second] = [await sequencesOf(answers), await sequencesOf(kept)];
    const last = Math.max(...first);
    const before = second.filter((sequence) => sequence < last).length;
    report(`flood of surveys, ${name}`, {
      surveys: SURVEYS,
      steps: STEPS,
      'surveys and steps turned away': shed.length,
      cancellations,
      'cancellations turned away': answers.filter(({ status }) => status !== 201).length,
      'kept before the last cancellation': before,
      'kept after it': kept.length - before,
    });
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(shed.length + kept.length).toBe(others.length);
    expect(shed.length).toBeGreaterThan(0);
    for (const response of shed) expect(response.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    // Half of the flood came before them.
    expect(before).toBeLessThan(kept.length / 2);
    expect((await read<{ last: number }>('/v1/events?limit=1&after=0')).last).toBe(1);
  },
);
