/** What the buttons, the page with the confirm button and the acknowledgement must look like. */
import type { Label, Rights } from './answer.ts';
import type { Case } from './case.ts';
import type { ButtonLabel } from './model.ts';
import { sourceOf, trace, type Step } from './trace.ts';

/** The words on each button: those the law asks for, else an authority's example, else plain words of ours. */
export function resolveLabels(c: Case): Rights['labels'] {
  const { law } = c;
  const rules = c.rules('button-label');
  const ofLaw = (role: ButtonLabel['role']): Label | undefined => {
    for (const rule of rules) {
      const found = rule.params.labels.find((one) => one.role === role);
      if (!found) continue;
      const { mandated, text, equivalents } = found;
      const language = [law.tag, law.language].find((one) => Object.hasOwn(text, one)) ?? 'en';
      return {
        text: text[language] ?? text.en,
        mandated,
        equivalents: [...(equivalents?.[language] ?? [])],
        sources: [sourceOf(law, rule)],
      };
    }
    return undefined;
  };
  const label = (role: Exclude<ButtonLabel['role'], 'saveOfferCancel'>): Label =>
    ofLaw(role) ?? { text: law.sentences[role], mandated: false, equivalents: [], sources: [] };
  const saveOfferCancel = ofLaw('saveOfferCancel');
  return {
    cancelEntry: label('cancelEntry'),
    cancelConfirm: label('cancelConfirm'),
    withdrawEntry: label('withdrawEntry'),
    withdrawConfirm: label('withdrawConfirm'),
    ...(saveOfferCancel && { saveOfferCancel }),
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
