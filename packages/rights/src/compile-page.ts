// Rules for the page with the confirm button ship as one kind: what each says about the page, and in which sentences.
import type { PageRules } from './answer.ts';
import type { CompiledKinds, PageKind } from './compiled.ts';
import type { Rule } from './model.ts';
import type { SentenceKey } from './sentences/nl.ts';

/** In the order in which they are explained. */
const kinds: readonly PageKind[] = [
  'form-fields',
  'flow-structure',
  'save-offer-limits',
  'access-barrier',
  'cancellation-channel',
];

/** From what leaves the subscriber freest to what leaves the trader freest. Of conflicting rules the first wins. */
const logins: readonly PageRules['login'][] = [
  'forbidden',
  'optional',
  'allowed-with-alternative',
  'existing-account-only',
];

type PageRule = Extract<Rule, { kind: PageKind }>;

export const isPageRule = (rule: Rule): rule is PageRule => kinds.some((kind) => kind === rule.kind);

const rankOf = (rule: Rule) => (isPageRule(rule) ? kinds.indexOf(rule.kind) : -1);
const loginRankOf = (rule: Rule) => (rule.kind === 'access-barrier' ? logins.indexOf(rule.params.login) : -1);

/** Puts the rules for the page in order; leaves the others as they stand. */
export function byRank(a: Rule, b: Rule): number {
  return rankOf(a) - rankOf(b) || loginRankOf(a) - loginRankOf(b);
}

/** What one of them says about the page. What it does not ask for, it leaves to the rules after it. */
export function compilePageRule(rule: PageRule): CompiledKinds['page'] {
  switch (rule.kind) {
    case 'form-fields':
      return { kind: rule.kind, asks: { fields: [...rule.params.fields] }, says: [] };
    case 'flow-structure': {
      const asked = Object.entries(rule.params).filter(([, isAsked]) => isAsked);
      const { nothingElse, summaryPage } = rule.params;
      const says: SentenceKey[] = [];
      if (nothingElse) says.push('pageNothingElse');
      if (summaryPage) says.push('pageSummary');
      return { kind: rule.kind, asks: Object.fromEntries(asked), says };
    }
    case 'save-offer-limits':
    case 'access-barrier':
      return { kind: rule.kind, asks: rule.params, says: [] };
    case 'cancellation-channel':
      return { kind: rule.kind, asks: {}, says: [rule.params.way === 'online' ? 'online' : 'sameWay'] };
    default:
      return rule satisfies never;
  }
}
