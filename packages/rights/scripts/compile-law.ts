// Turns the law as it is written down (src/data) into the modules that ship (src/compiled): one per jurisdiction and
// language, and the summaries apart, so that a browser downloads what it computes with and no more.
import type { Language, RuleSummary } from '../src/answer.ts';
import type { AnyRule, CompiledLabel, CompiledLaw } from '../src/compiled.ts';
import type { ButtonLabel, Jurisdiction, Rule } from '../src/model.ts';

/** The rules that hold in a jurisdiction: its own, then its parents', without those its own carry out. */
function holding(law: Jurisdiction): Rule[] {
  const carriedOut = new Set(law.rules.map((rule) => rule.supersedes));
  const inherited = law.parents.flatMap(holding).filter((rule) => !carriedOut.has(rule.id));
  return [...law.rules, ...inherited];
}

const sourceOf = (
  { id, title, citations: [{ locator, url }], confidence, lastVerified }: Rule,
  language: Language,
) => ({
  ruleId: id,
  title: title[language],
  locator,
  url,
  confidence,
  lastVerified,
});

function labelIn({ role, text, mandated, equivalents }: ButtonLabel, language: Language): CompiledLabel {
  const accepted = equivalents?.[language];
  return { role, text: text[language], mandated, ...(accepted && { equivalents: [...accepted] }) };
}

function compileRule(rule: Rule, language: Language): AnyRule {
  const { from, to, by } = rule.effective;
  const when = {
    ...(rule.appliesWhen && { when: rule.appliesWhen }),
    ...(from && { from }),
    ...(to && { to }),
    ...((from || to) && by === 'contract-concluded' && { byConclusion: true as const }),
  };
  const source = sourceOf(rule, language);
  if (rule.kind === 'button-label') {
    return {
      source,
      kind: rule.kind,
      params: { labels: rule.params.labels.map((one) => labelIn(one, language)) },
      ...when,
    };
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kind and params come from one rule, so they belong together
  return { source, kind: rule.kind, params: rule.params, ...when } as AnyRule;
}

/** What the flow needs of a jurisdiction, in one language. */
export function compileLaw(law: Jurisdiction, language: Language): CompiledLaw {
  const { zone, authority, calendar, covers, lastReviewed, dataVersion } = law;
  const rules = holding(law)
    .filter((rule) => rule.force === 'in-force' && rule.kind !== 'informational')
    .map((rule) => compileRule(rule, language));
  return { version: dataVersion, lastReviewed, zone, authority, calendar, covers, rules };
}

/** Every rule of a jurisdiction and its parents, for people who want to read on. */
export function compileReadOn(law: Jurisdiction, language: Language): RuleSummary[] {
  const own = law.rules.map((rule) => ({
    ruleId: rule.id,
    title: rule.title[language],
    summary: rule.summary[language],
    force: rule.force,
    source: sourceOf(rule, language),
  }));
  return [...own, ...law.parents.flatMap((parent) => compileReadOn(parent, language))];
}
