// Turns the law as it is written down (src/data) into the modules that ship (src/compiled): what is computed with, and
// apart from that, by language, what people read on. A browser downloads one country, and texts only where they are shown.
import { type NoticeBefore, type RuleSummary, languages } from './answer.ts';
import { noHolidays } from './calendar/calendar.ts';
import { addDays } from './civil-date.ts';
import { byRank, compilePageRule, isPageRule } from './compile-page.ts';
import { reached } from './condition.ts';
import { book as nowhere } from './nowhere.ts';
import type {
  Clause,
  CompiledKind,
  CompiledKinds,
  CompiledLabel,
  CompiledLaw,
  CompiledNotice,
  CompiledRule,
  CompiledRules,
  Words,
} from './compiled.ts';
import type {
  ButtonLabel,
  Condition,
  Jurisdiction,
  Kinds,
  Phase,
  ReadingLanguage,
  Rule,
  RuleKind,
} from './model.ts';

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
export const isLaw = ({ force, effective }: Pick<Rule, 'force' | 'effective'>): boolean =>
  force === 'in-force' || (force === 'adopted' && effective.from !== null);

const sourceOf = ({ id, citations: [{ locator, url }], confidence, lastVerified }: Rule) => ({
  ruleId: id,
  locator,
  url,
  confidence,
  lastVerified,
});

/** The words on a button in the languages that rules are explained in, and those of the law itself. */
function spoken({ role, mandated, text, equivalents }: ButtonLabel, own: readonly string[]): CompiledLabel {
  const inLanguage = (language: string, said: string): Words => [said, ...(equivalents?.[language] ?? [])];
  const words: CompiledLabel['words'] = { en: inLanguage('en', text.en) };
  for (const language of [...languages, ...own]) {
    const said = text[language];
    if (said) words[language] = inLanguage(language, said);
  }
  return { role, mandated, words };
}

/** A condition as the list of what must all be true. */
export function clausesOf(condition: Condition): Clause[] {
  if ('all' in condition) return condition.all.flatMap(clausesOf);
  if ('not' in condition) return clausesOf(condition.not).map((clause) => ({ ...clause, not: true }));
  const { fact } = condition;
  if ('is' in condition) return [{ fact, in: [condition.is] }];
  if ('in' in condition) return [{ fact, in: condition.in }];
  const { cmp, value } = condition;
  const day = reached(value);
  switch (cmp) {
    case '<':
      return [{ fact, to: addDays(day, -1) }];
    case '<=':
      return [{ fact, to: day }];
    case '>':
      return [{ fact, from: addDays(day, 1) }];
    case '>=':
      return [{ fact, from: day }];
    default:
      return cmp satisfies never;
  }
}

/** Which of the days about the end a notice is counted back from. A trial renews into what is charged for. */
const backFrom: Partial<Record<NoticeBefore, CompiledNotice['backFrom']>> = {
  renewal: 'nextRenewal',
  charge: 'nextRenewal',
  'first-charge': 'nextRenewal',
  'trial-end': 'termEnd',
  'cancellation-deadline': 'latestNotice',
};

function compileNotice(params: Kinds['renewal-notice']): CompiledNotice {
  const day = backFrom[params.before];
  if (!day) throw new RangeError(`No contract says beforehand on which day this will be: ${params.before}`);
  return { ...params, backFrom: day };
}

function paramsOf(rule: Rule, own: readonly string[]): CompiledKinds[CompiledKind] {
  if (rule.kind === 'button-label') return { labels: rule.params.labels.map((label) => spoken(label, own)) };
  if (rule.kind === 'trial-notice' || rule.kind === 'renewal-notice') return compileNotice(rule.params);
  return isPageRule(rule) ? compilePageRule(rule) : rule.params;
}

function compileRule(rule: Rule, own: readonly string[]): CompiledRule {
  const clauses = rule.appliesWhen ? clausesOf(rule.appliesWhen) : [];
  const when = [...clauses.filter(({ fact }) => fact !== 'phase'), ...daysOf(rule)];
  const { from, by } = rule.effective;
  return {
    source: sourceOf(rule),
    ...paramsOf(rule, own),
    ...(when.length > 0 && { when }),
    ...(by === 'renewal-date' && from && { renewingFrom: from }),
  };
}

const deciding = {
  'as-of-date': 'today',
  'contract-concluded': 'concluded',
  'contract-extended': 'extended',
} as const;

/** The days between which it is law. The day of a renewal is only known where a notice is counted back from it. */
function daysOf({ effective: { from, to, by } }: Rule): Clause[] {
  if (by === 'renewal-date' || !(from || to)) return [];
  return [{ fact: deciding[by], ...(from && { from }), ...(to && { to }) }];
}

const phases: readonly Phase[] = ['first-term', 'renewed', 'open-ended'];

/** Under which names a rule ships: a way out under each phase of a contract that it is open in. */
function kindsOf(rule: Rule): CompiledKind[] {
  if (isPageRule(rule)) return ['page'];
  if (rule.kind !== 'cancellation') return [rule.kind];
  if (rule.params.onceRunFor) return ['early'];
  const clauses = rule.appliesWhen ? clausesOf(rule.appliesWhen) : [];
  const inPhase = clauses.find(({ fact }) => fact === 'phase');
  return phases.filter((phase) => inPhase?.in?.includes(phase) ?? true);
}

type WayOut = Extract<Rule, { kind: 'cancellation' }>;

/** The rules in the order in which they are asked: of the ways out of a contract the soonest comes first. */
function inOrder(rules: readonly Rule[]): Rule[] {
  const isWayOut = (rule: Rule): rule is WayOut => rule.kind === 'cancellation';
  // `any-time` comes before `term-end` in the alphabet, too.
  const soonest = ({ params: { at, notice } }: WayOut) => at + reached(notice);
  return [
    ...rules.filter(isWayOut).toSorted((a, b) => soonest(a).localeCompare(soonest(b))),
    ...rules.filter((rule) => !isWayOut(rule)).toSorted(byRank),
  ];
}

/** Looked up once for each month, winter and summer, of as many years as contracts run. */
function aheadIn(timeZone: string): CompiledLaw['ahead'] {
  const clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const ahead = Array.from({ length: 12 * 100 }, (_, month) => {
    const noon = Date.UTC(1970, month, 1, 12);
    return (Date.parse(`${clock.format(noon).replace(' ', 'T')}Z`) - noon) / 3_600_000;
  });
  return [Math.min(...ahead), Math.max(...ahead)];
}

/** What is computed with, of a jurisdiction. */
export function compileLaw(law: Jurisdiction): CompiledLaw {
  const { zone, authority, covers, lastReviewed, dataVersion } = law;
  const rules: Partial<Record<CompiledKind, CompiledRule[]>> = {};
  for (const rule of inOrder(holding(law))) {
    if (!isLaw(rule) || !isAsked(rule)) continue;
    const compiled = compileRule(rule, law.languages);
    for (const kind of kindsOf(rule)) (rules[kind] ??= []).push(compiled);
  }
  return {
    version: dataVersion,
    lastReviewed,
    zone,
    ahead: aheadIn(zone),
    authority,
    calendar: rules.counting ? law.calendar : noHolidays,
    covers: clausesOf(covers),
    beyond: 'notCovered',
    page: nowhere.page,
    unlisted: 'pageFree',
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
