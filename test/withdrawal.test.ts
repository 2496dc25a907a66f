import { checkFairness } from '@fairwell/rights/fairness';
import { loadLaw, resolveRights, resolveWithdrawRights } from '@fairwell/rights';
import { FlowDescription } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import elementDe from '../packages/elements/src/locale/withdraw/de.ts';
import elementEn from '../packages/elements/src/locale/withdraw/en.ts';
import elementNl from '../packages/elements/src/locale/withdraw/nl.ts';
import { fieldsOf } from '../packages/elements/src/withdraw/withdraw.form.ts';
import pagesDe from '../packages/receiver/src/pages/locale/visitor/de.ts';
import pagesEn from '../packages/receiver/src/pages/locale/visitor/en.ts';
import pagesNl from '../packages/receiver/src/pages/locale/visitor/nl.ts';

const on = new Date('2026-11-22T11:00:00Z');
const facts = {
  jurisdiction: 'EU',
  audience: 'consumer',
  channel: 'online',
  subject: 'digital-service',
  concluded: '2026-11-20',
} as const;
const official = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** What is wrong with withdrawing, by our own check, where the buttons and fields are those of the element. */
async function unfair(jurisdiction: string, tag: string, change: object = {}): Promise<string[]> {
  const law = await loadLaw(jurisdiction, tag);
  const contract = { ...facts, jurisdiction };
  const { cancelEntry, cancelConfirm } = resolveRights(law, contract, on).labels;
  const { withdrawEntry, withdrawConfirm } = resolveWithdrawRights(law, contract, on).labels;
  const flow = FlowDescription.parse({
    language: tag,
    entry: { label: cancelEntry.text },
    confirm: { label: cancelConfirm.text },
    withdrawal: {
      label: withdrawEntry.text,
      confirmLabel: withdrawConfirm.text,
      fields: fieldsOf({}, false).map((id) => ({ id, required: true })),
      ...change,
    },
  });
  const findings = await checkFairness(flow, jurisdiction, on, 'en');
  return findings.filter(({ where }) => where.startsWith('/withdrawal')).map(({ rule }) => rule);
}

describe('the element is fair by our own check', () => {
  test.each(official)('under European law, in %s', async (tag) => {
    expect(await unfair('EU', tag)).toEqual([]);
  });

  test.each(['NL', 'DE', 'FR', 'BE', 'AT', 'IT', 'ES', 'CZ', 'PL'])('in %s', async (jurisdiction) => {
    for (const tag of ['nl', 'de', 'en', 'fr']) expect(await unfair(jurisdiction, tag)).toEqual([]);
  });

  test.each([
    ['R05', { confirmLabel: 'Versturen' }],
    ['R11', { fields: [{ id: 'reason', required: true }] }],
    ['R20', { separateEntry: false }],
  ])('which would find %s in %j', async (rule, change) => {
    expect(await unfair('NL', 'nl', change)).toContain(rule);
  });
});

describe.each([
  ['nl', elementNl, pagesNl],
  ['de', elementDe, pagesDe],
  ['en', elementEn, pagesEn],
])('in %s', (tag, element, { withdraw, declaration, fields }) => {
  test('the words for when no law could be fetched are those of the law', async () => {
    const { labels } = resolveWithdrawRights(await loadLaw('EU', tag), facts, on);
    expect([element.entry, element.confirm]).toEqual([
      labels.withdrawEntry.text,
      labels.withdrawConfirm.text,
    ]);
  });

  test('withdrawing says the same with and without JavaScript', () => {
    const { review } = element;
    expect([review.title, review.lead, review.unknown, review.items, review.itemsHint]).toEqual([
      withdraw.title,
      withdraw.lead,
      withdraw.unknown,
      withdraw.items,
      withdraw.itemsHint,
    ]);
    expect([review.over('X'), review.open('X', review.daysLeft(1)), review.daysLeft(5)]).toEqual([
      withdraw.over('X'),
      withdraw.open('X', withdraw.daysLeft(1)),
      withdraw.daysLeft(5),
    ]);
    expect([review.refund, review.refundBy('X', 'Y'), review.goods, review.returnBy('X')]).toEqual([
      withdraw.refund,
      withdraw.refundBy('X', 'Y'),
      withdraw.goods,
      withdraw.returnBy('X'),
    ]);
    expect([review.instead, review.insteadLink, element.fields.contract]).toEqual([
      withdraw.instead,
      withdraw.insteadLink,
      fields.order,
    ]);
    // And what is declared reads the same, so that two ways of sending it are told as one.
    const said = element.declaration;
    expect([
      said.withdraw('X'),
      said.order('X'),
      said.from('X'),
      said.email('X'),
      said.onlyItems(['X']),
    ]).toEqual([
      declaration.withdraw('X'),
      declaration.order('X'),
      declaration.name('X'),
      declaration.email('X'),
      declaration.onlyItems(['X']),
    ]);
  });
});
