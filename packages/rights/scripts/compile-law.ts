// Turns the law as it is written down (src/data) into the modules that ship (src/compiled): what is computed with, and
// apart from that, by language, what people read on. A browser downloads one country, and texts only where they are shown.
import type { Language, RuleSummary } from '../src/answer.ts';
import type { AnyRule, CompiledLaw } from '../src/compiled.ts';
import type { Jurisdiction, Rule } from '../src/model.ts';

/** The rules that hold in a jurisdiction: its own, then its parents', without those its own carry out. */
function holding(law: Jurisdiction): Rule[] {
  const carriedOut = new Set(law.rules.map((rule) => rule.supersedes));
  const inherited = law.parents.flatMap(holding).filter((rule) => !carriedOut.has(rule.id));
  return [...law.rules, ...inherited];
}

const sourceOf = ({ id, citations: [{ locator, url }], confidence, lastVerified }: Rule) => ({
  ruleId: id,
  locator,
  url,
  confidence,
  lastVerified,
});

function compileRule(rule: Rule): AnyRule {
  const { from, to, by } = rule.effective;
  const compiled = {
    source: sourceOf(rule),
    kind: rule.kind,
    params: rule.params,
    ...(rule.appliesWhen && { when: rule.appliesWhen }),
    ...(from && { from }),
    ...(to && { to }),
    ...((from || to) && by === 'contract-concluded' && { byConclusion: true }),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kind and params come from one rule, so they belong together
  return compiled as AnyRule;
}

/** What is computed with, of a jurisdiction. */
export function compileLaw(law: Jurisdiction): CompiledLaw {
  const { zone, authority, calendar, covers, lastReviewed, dataVersion } = law;
  const rules = holding(law)
    .filter((rule) => rule.force === 'in-force' && rule.kind !== 'informational')
    .map(compileRule);
  return { version: dataVersion, lastReviewed, zone, authority, calendar, covers, rules };
}

/** Every rule of a jurisdiction and its parents, for people who want to read on. */
export function compileReadOn(law: Jurisdiction, language: Language): RuleSummary[] {
  const own = law.rules.map((rule) => ({
    ruleId: rule.id,
    title: rule.title[language],
    summary: rule.summary[language],
    force: rule.force,
    source: { ...sourceOf(rule), title: rule.title[language] },
  }));
  return [...own, ...law.parents.flatMap((parent) => compileReadOn(parent, language))];
}
