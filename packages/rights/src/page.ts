/** What the buttons, the page with the confirm button and the acknowledgement must look like. */
import type { Label, Rights } from './answer.ts';
import type { Case } from './case.ts';
import type { ButtonLabel } from './model.ts';
import { sourceOf, trace } from './trace.ts';

/** The words on each button: those the law fixes, else an authority's example, else plain words of ours. */
export function resolveLabels(c: Case): Rights['labels'] {
  const { law } = c;
  const label = (role: ButtonLabel['role']): Label => {
    const found = c
      .rules('button-label')
      .flatMap((rule) => rule.params.labels.filter((one) => one.role === role).map((one) => ({ rule, one })));
    const [first] = found;
    const plain = { text: law.sentences.labels[role], mandated: false, equivalents: [], sources: [] };
    if (!first) return plain;
    return {
      text: first.one.text[law.language],
      mandated: first.one.mandated,
      equivalents: [...(first.one.equivalents?.[law.language] ?? [])],
      sources: found.map(({ rule }) => sourceOf(law, rule)),
    };
  };
  return {
    cancelEntry: label('cancelEntry'),
    cancelConfirm: label('cancelConfirm'),
    withdrawEntry: label('withdrawEntry'),
    withdrawConfirm: label('withdrawConfirm'),
  };
}

/** From what leaves the subscriber freest to what leaves the trader freest. Of conflicting rules the first wins. */
const logins = ['forbidden', 'optional', 'allowed-with-alternative', 'existing-account-only'] as const;

/** The rules for the page on which the subscriber confirms. */
export function resolvePage(c: Case): Rights['page'] {
  const fields = c.rules('form-fields');
  const structure = c.rules('flow-structure');
  const offers = c.rules('save-offer-limits');
  const barriers = c.rules('access-barrier');
  const say = c.law.sentences;
  const allowed = new Set(barriers.map((rule) => rule.params.login));
  const channel = c.rules('cancellation-channel');
  return {
    fields: fields[0] ? [...fields[0].params.fields] : null,
    nothingElse: structure.some((rule) => rule.params.nothingElse),
    onePage: structure.some((rule) => rule.params.onePage),
    offers: offers[0]?.params.offers ?? 'unregulated',
    login: logins.find((login) => allowed.has(login)) ?? 'unregulated',
    trace: trace(
      c.law,
      [...fields, ...structure, ...offers, ...barriers, ...channel],
      c.law.known ? [fields[0] ? say.pageListed : say.pageFree] : [say.unknownJurisdiction],
    ),
  };
}

/** What the acknowledgement of receipt must contain. */
export function resolveReceipt(c: Case): Rights['receipt'] {
  const rules = c.rules('receipt');
  return {
    contents: [...new Set(rules.flatMap((rule) => rule.params.contents))],
    trace: trace(c.law, rules, [c.law.sentences.receiptMust]),
  };
}
