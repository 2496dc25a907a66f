import { expect, test } from 'vitest';
import { FlowDescription } from './flow.ts';

const least = { language: 'nl', entry: { label: 'Abonnement opzeggen' }, confirm: { label: 'Nu opzeggen' } };
const refused = (flow: unknown) =>
  FlowDescription.safeParse(flow).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a language and the words on two buttons are enough', () => {
  expect(FlowDescription.parse(least)).toMatchObject({
    ...least,
    steps: [{ kind: 'confirm', fields: [], channel: 'page' }],
    survey: { position: 'after', required: false },
    keep: null,
    receipt: { medium: ['download'] },
  });
});

test('says which part is missing', () => {
  expect(refused({})).toEqual(['language', 'entry', 'confirm']);
  expect(refused({ ...least, withdrawal: {} })).toEqual(['withdrawal.label', 'withdrawal.confirmLabel']);
});

test.each([
  ['a word that is not one of them', { steps: [{ kind: 'farewell' }] }, 'steps.0.kind'],
  ['a contrast no screen has', { entry: { label: 'x', contrast: 40 } }, 'entry.contrast'],
  ['a flow without a screen', { steps: [] }, 'steps'],
  ['a countdown to a day that does not exist', { countdown: { boundTo: '2026-02-30' } }, 'countdown.boundTo'],
  ['a typing error inside', { receipt: { mediums: [] } }, 'receipt'],
])('refuses %s', (_, change, field) => {
  expect(refused({ ...least, ...change })).toEqual([field]);
});
