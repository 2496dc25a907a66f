// Turns the law as it is written down (src/data) into the modules that ship (src/compiled): what is computed with, and
// apart from that, by language, what people read on. A browser downloads one country, and texts only where they are shown.
import { type Language, type RuleSummary, languages } from './answer.ts';
import { noHolidays } from './calendar/calendar.ts';
import type { AnyRule, CompiledLaw } from './compiled.ts';
import type { ButtonLabel, Jurisdiction, Rule, RuleKind } from './model.ts';

/** The rules that hold in a jurisdiction: its own, then its parents', without those its own carry out. */
function holding(law: Jurisdiction): Rule[] {
  const carriedOut = new Set(law.rules.map((rule) => rule.supersedes));
  const inherited = law.parents.flatMap(holding).filter((rule) => !carriedOut.has(rule.id));
  return [...law.rules, ...inherited];
}

/** Kinds no answer about a contract is made from. They do not ship with what is computed with. */
const unasked = new Set<RuleKind>([
  'informational',
  'periodic-reminder',
  'price-change-notice',
  'statutory-period',
]);

/** In force, or adopted with a first day: then the days decide. */
export const isLaw = ({ force, effective }: Rule): boolean =>
  force === 'in-force' || (force === 'adopted' && effective.from !== null);

const sourceOf = ({ id, citations: [{ locator, url }], confidence, lastVerified }: Rule) => ({
  ruleId: id,
  locator,
  url,
  confidence,
  lastVerified,
});

/** The words on a button in the languages that rules are explained in, and those of the law itself. */
function spoken({ text, equivalents, ...label }: ButtonLabel, own: readonly string[]): ButtonLabel {
  const kept = new Set<string>([...languages, ...own]);
  const only = <T>(words: Readonly<Partial<Record<string, T>>>) =>
    Object.fromEntries(Object.entries(words).filter(([language]) => kept.has(language)));
  return {
    ...label,
    text: { nl: text.nl, en: text.en, ...only(text) },
    ...(equivalents && { equivalents: only(equivalents) }),
  };
}

function compileRule(rule: Rule, own: readonly string[]): AnyRule {
  const { from, to, by } = rule.effective;
  const compiled = {
    source: sourceOf(rule),
    kind: rule.kind,
    params:
      rule.kind === 'button-label'
        ? { labels: rule.params.labels.map((label) => spoken(label, own)) }
        : rule.params,
    ...(rule.appliesWhen && { when: rule.appliesWhen }),
    ...(from && { from }),
    ...(to && { to }),
    ...((from || to) && by !== 'as-of-date' && { by }),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kind and params come from one rule, so they belong together
  return compiled as AnyRule;
}

/** What is computed with, of a jurisdiction. */
export function compileLaw(law: Jurisdiction): CompiledLaw {
  const { zone, authority, covers, lastReviewed, dataVersion } = law;
  const rules = holding(law)
    .filter((rule) => isLaw(rule) && !unasked.has(rule.kind))
    .map((rule) => compileRule(rule, law.languages));
  const rolls = rules.some((rule) => rule.kind === 'counting' && rule.params.roll === 'next-working-day');
  const calendar = rolls ? law.calendar : noHolidays;
  return { version: dataVersion, lastReviewed, zone, authority, calendar, covers, rules };
}

/** Every rule of a jurisdiction and its parents, for people who want to read on. */
export function compileReadOn(law: Jurisdiction, language: Language): RuleSummary[] {
  const own = law.rules.map((rule) => ({
    ruleId: rule.id,
    title: rule.title[language] ?? rule.title.en,
    summary: rule.summary[language] ?? rule.summary.en,
    force: rule.force,
    source: { ...sourceOf(rule), title: rule.title[language] ?? rule.title.en },
  }));
  return [...own, ...law.parents.flatMap((parent) => compileReadOn(parent, language))];
}
