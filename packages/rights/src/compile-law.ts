// Turns the law as it is written down (src/data) into the modules that ship (src/compiled): what is computed with, and
// apart from that, by language, what people read on. A browser downloads one country, and texts only where they are shown.
import { type RuleSummary, languages } from './answer.ts';
import { noHolidays } from './calendar/calendar.ts';
import type { Clause, CompiledLaw, CompiledRule, CompiledRules } from './compiled.ts';
import type { ButtonLabel, Condition, Jurisdiction, ReadingLanguage, Rule, RuleKind } from './model.ts';

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

/** Whether answers are made from it. A law that leaves an end where it is has nothing to add to counting. */
const isAsked = (rule: Rule): boolean =>
  !unasked.has(rule.kind) && !(rule.kind === 'counting' && rule.params.roll === 'none');

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

/** A condition as the list of what must all be true. */
export function clausesOf(condition: Condition): Clause[] {
  if ('all' in condition) return condition.all.flatMap(clausesOf);
  if ('not' in condition) return clausesOf(condition.not).map((clause) => ({ ...clause, not: true }));
  return ['is' in condition ? { fact: condition.fact, in: [condition.is] } : condition];
}

function compileRule(rule: Rule, own: readonly string[]): CompiledRule {
  const { from, to, by } = rule.effective;
  return {
    source: sourceOf(rule),
    params:
      rule.kind === 'button-label'
        ? { labels: rule.params.labels.map((label) => spoken(label, own)) }
        : rule.params,
    ...(rule.appliesWhen && { when: clausesOf(rule.appliesWhen) }),
    ...(from && { from }),
    ...(to && { to }),
    ...((from || to) && by !== 'as-of-date' && { by }),
  };
}

/** What is computed with, of a jurisdiction. */
export function compileLaw(law: Jurisdiction): CompiledLaw {
  const { zone, authority, covers, lastReviewed, dataVersion } = law;
  const rules: Partial<Record<RuleKind, CompiledRule[]>> = {};
  for (const rule of holding(law)) {
    if (isLaw(rule) && isAsked(rule)) (rules[rule.kind] ??= []).push(compileRule(rule, law.languages));
  }
  return {
    version: dataVersion,
    lastReviewed,
    zone,
    authority,
    calendar: rules.counting ? law.calendar : noHolidays,
    covers: clausesOf(covers),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each was put where its kind says
    rules: rules as CompiledRules,
  };
}

/** The languages a jurisdiction can be read on in: those of the explanations, and French where its law speaks it. */
export function readingLanguages(law: Jurisdiction): ReadingLanguage[] {
  return [...languages, ...(law.languages.includes('fr') ? (['fr'] as const) : [])];
}

/** Every rule of a jurisdiction and its parents, for people who want to read on. */
export function compileReadOn(law: Jurisdiction, language: ReadingLanguage): RuleSummary[] {
  const own = law.rules.map((rule) => ({
    ruleId: rule.id,
    language: rule.title[language] ? language : 'en',
    title: rule.title[language] ?? rule.title.en,
    summary: rule.summary[language] ?? rule.summary.en,
    force: rule.force,
    source: { ...sourceOf(rule), title: rule.title[language] ?? rule.title.en },
  }));
  return [...own, ...law.parents.flatMap((parent) => compileReadOn(parent, language))];
}
