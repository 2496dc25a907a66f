/** What the buttons, the page with the confirm button and the acknowledgement must look like. */
import type { Label, Rights } from './answer.ts';
import type { Case } from './case.ts';
import { sourceOf, trace, type Step } from './trace.ts';

/** The words on each button: those the law asks for, else an authority's example, else plain words of ours. */
export function resolveLabels(c: Case): Rights['labels'] {
  const { law } = c;
  const { cancelEntry, cancelConfirm, withdrawEntry, withdrawConfirm } = law.sentences;
  const labels: Rights['labels'] = {
    cancelEntry: ours(cancelEntry),
    cancelConfirm: ours(cancelConfirm),
    withdrawEntry: ours(withdrawEntry),
    withdrawConfirm: ours(withdrawConfirm),
  };
  // Backwards, so that what a jurisdiction says itself comes after what it inherits.
  for (const rule of c.rules('button-label').toReversed()) {
    for (const { role, mandated, text, equivalents } of rule.params.labels) {
      const language = [law.tag, law.language].find((one) => Object.hasOwn(text, one)) ?? 'en';
      labels[role] = {
        text: text[language] ?? text.en,
        mandated,
        equivalents: [...(equivalents?.[language] ?? [])],
        sources: [sourceOf(law, rule)],
      };
    }
  }
  return labels;
}

const ours = (text: string): Label => ({ text, mandated: false, equivalents: [], sources: [] });

/** From what leaves the subscriber freest to what leaves the trader freest. Of conflicting rules the first wins. */
const logins = ['forbidden', 'optional', 'allowed-with-alternative', 'existing-account-only'] as const;

/** The rules for the page on which the subscriber confirms. */
export function resolvePage(c: Case): Rights['page'] {
  const fields = c.rules('form-fields');
  const structure = c.rules('flow-structure');
  const offers = c.rules('save-offer-limits');
  const barriers = c.rules('access-barrier');
  const ways = c.rules('cancellation-channel');
  const allowed = new Set(barriers.map((rule) => rule.params.login));
  const rules = [...fields, ...structure, ...offers, ...barriers, ...ways];
  const listed: Step = [c.law.book ? (fields[0] ? 'pageListed' : 'pageFree') : 'unknownJurisdiction'];
  const nothingElse = structure.some((rule) => rule.params.nothingElse);
  const summary = structure.find((rule) => rule.params.summaryPage);
  const steps: Step[] = [listed];
  if (nothingElse) steps.push(['pageNothingElse']);
  if (summary) steps.push(['pageSummary', summary]);
  for (const rule of ways) steps.push([rule.params.way === 'online' ? 'online' : 'sameWay', rule]);
  return {
    fields: fields[0] ? [...fields[0].params.fields] : null,
    nothingElse,
    onePage: structure.some((rule) => rule.params.onePage),
    summaryPage: summary !== undefined,
    offers: offers[0]?.params.offers ?? 'unregulated',
    login: logins.find((login) => allowed.has(login)) ?? 'unregulated',
    trace: trace(c.law, rules, steps),
  };
}

/** What the acknowledgement of receipt must contain. */
export function resolveReceipt(c: Case): Rights['receipt'] {
  const rules = c.rules('receipt');
  return {
    contents: [...new Set(rules.flatMap((rule) => rule.params.contents))],
    trace: trace(c.law, rules, [['receipt']]),
  };
}
