/** What is told of topics, and to whom. That the numbers are right is in the test of all figures. */
import { expect, test } from 'vitest';
import type { Role } from '../identity/roles.ts';
import type { ContactFact, Counted, InsightsStore } from '../store/insights.ts';
import { contactFigures } from './contact-figures.ts';

/** So many complaints about a topic that wait too long. */
const complaints = (topic: string, count: number): ContactFact => {
  const waits = { kind: 'complaint', state: 'open', isDue: true, isLate: false, took: [] };
  return { ...waits, topic, count };
};

/** The topics of November, beside those of October. */
async function topicsOf(role: Role, november: ContactFact[], october: ContactFact[]) {
  const contacts = async ({ from }: Counted) => (from < Date.parse('2026-10-31') ? october : november);
  const reading = {
    // Nothing else is read for it.
    store: { insights: { contacts } as Partial<InsightsStore> as InsightsStore },
    now: () => new Date('2026-12-01T12:00:00Z'),
  };
  return contactFigures({ from: '2026-11-01', to: '2026-11-30' }, reading, role);
}

const counted = ({ topics }: Awaited<ReturnType<typeof topicsOf>>) =>
  topics.map(({ path, received, before }) => [path.join('/'), received, before]);

test('what came up before and did not come back stands there with zero', async () => {
  const answer = await topicsOf('agent', [complaints('bill', 2)], [complaints('delivery/late', 9)]);
  expect(counted(answer)).toEqual([
    ['bill', 2, 0],
    ['delivery', 0, 9],
    ['delivery/late', 0, 9],
  ]);
  expect(answer.topics[0]).toMatchObject({ open: 2, overdue: 2, questions: 0, complaints: 2 });
});

test('a viewer is told how often, and neither by the kind nor how many of those wait', async () => {
  const answer = await topicsOf('viewer', [complaints('bill', 8)], [complaints('bill', 6)]);
  expect(answer.topics).toEqual([
    {
      path: ['bill'],
      received: 8,
      before: 6,
      questions: null,
      complaints: null,
      open: null,
      overdue: null,
      answered: null,
      late: null,
      solved: null,
      reopened: null,
      median: null,
      p90: null,
    },
  ]);
});

test('a viewer is told of no topic of few, now or before', async () => {
  const november = [complaints('bill', 8), complaints('delivery', 3), complaints('login', 2)];
  const october = [complaints('bill', 9), complaints('payment', 4), complaints('account', 1)];
  const answer = await topicsOf('viewer', november, october);
  expect(counted(answer)).toEqual([['bill', 8, 9]]);
  expect(answer.withheld).toBe(4);
});

test('a viewer finds none by subtracting the others from all', async () => {
  const november = [complaints('bill', 8), complaints('delivery', 6), complaints('login', 2)];
  expect(counted(await topicsOf('viewer', november, []))).toEqual([['bill', 8, 0]]);
  // Whoever named no topic is one of the parts.
  const unnamed = [complaints('bill', 8), complaints('delivery', 6), complaints('', 2)];
  expect(counted(await topicsOf('viewer', unnamed, []))).toEqual([['bill', 8, 0]]);
  const deeper = [complaints('bill/late', 8), complaints('bill/double', 6), complaints('bill/lost', 1)];
  expect(counted(await topicsOf('viewer', deeper, []))).toEqual([
    ['bill', 15, 0],
    ['bill/late', 8, 0],
  ]);
});

test('a viewer is told that it came up, and not how few there were before', async () => {
  const answer = await topicsOf('viewer', [complaints('bill', 8)], [complaints('bill', 3)]);
  expect(counted(answer)).toEqual([['bill', 8, null]]);
});
