/** One contract before the law on one day: what every question below needs. */
import type { CivilDate, Contract, Duration } from '@fairwell/schema';
import type { Answer, Trace } from './answer.ts';
import { addDays, civilDay } from './civil-date.ts';
import { holds, isEffective } from './condition.ts';
import type { Law } from './load.ts';
import { noHolidays, type Calendar } from './calendar/calendar.ts';
import type { Facts, Jurisdiction, Phase, Rule, RuleKind, RuleOf } from './model.ts';
import { parseDuration } from './period.ts';
import { trace } from './trace.ts';

/** Everything a question may use. */
export interface Case {
  law: Law;
  contract: Contract;
  today: CivilDate;
  concluded: CivilDate;
  /** First day of the first term. */
  start: CivilDate;
  calendar: Calendar;
  /** Why nothing can be said about this contract at all, or null. */
  outOfScope: string | null;
  /** Rules of a kind that hold, those of the jurisdiction itself before those of its parents. */
  rules: <Kind extends RuleKind>(kind: Kind, phase?: Phase) => RuleOf<Kind>[];
  /** A day, written out in the language asked for. */
  day: (date: CivilDate) => string;
  /** A duration, written out in the language asked for. */
  duration: (duration: Duration) => string;
}

const anywhere = { name: 'Your Europe', url: 'https://europa.eu/youreurope' };

function allRules(jurisdiction: Jurisdiction | undefined): readonly Rule[] {
  return jurisdiction ? [...jurisdiction.rules, ...jurisdiction.parents.flatMap(allRules)] : [];
}

/** Reads the facts of a contract, and what law there is on them today. */
export function openCase(law: Law, contract: Contract, now: Date, zone?: string): Case {
  const { known, sentences } = law;
  const consumerZone = zone ?? known?.zone ?? 'UTC';
  const today = civilDay(now, consumerZone);
  const concluded = civilDay(contract.concluded, consumerZone);
  const facts: Facts = {
    audience: contract.audience,
    subject: contract.subject,
    channel: contract.channel,
    lessThanMonthly: contract.lessThanMonthly,
    introductory: contract.introductory,
    startedOnRequest: contract.startedOnRequest,
    informedOfConversion: contract.trial?.informedOfConversion,
    term: contract.term,
    renewal: contract.renewal?.into,
    renewalTerm: contract.renewal?.into === 'fixed' ? contract.renewal.term : undefined,
    phase: undefined,
  };
  const effective = allRules(known).filter((rule) => isEffective(rule, today, concluded));
  const written = new Intl.DateTimeFormat(sentences.locale, { dateStyle: 'long', timeZone: 'UTC' });

  return {
    law,
    contract,
    today,
    concluded,
    start: contract.start ?? (contract.trial ? addDays(contract.trial.until, 1) : concluded),
    calendar: known?.calendar ?? noHolidays,
    outOfScope: known
      ? holds(known.covers, facts)
        ? null
        : sentences.notCovered
      : sentences.unknownJurisdiction,
    rules: <Kind extends RuleKind>(kind: Kind, phase?: Phase) =>
      effective.filter(
        (rule): rule is RuleOf<Kind> & Rule =>
          rule.kind === kind && (!rule.appliesWhen || holds(rule.appliesWhen, { ...facts, phase })),
      ),
    day: (date) => written.format(new Date(date)),
    duration: (duration) => spell(duration, sentences),
  };
}

function spell(duration: Duration, { duration: say, and }: Law['sentences']): string {
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].filter(([, count]) => Number(count) > 0);
  return parts.map(([, count, unit = '']) => say(Number(count), unit)).join(and) || say(0, 'D');
}

/** Whether a duration takes any time at all; a term of no days would never end. */
export function takesTime(duration: Duration): boolean {
  const { months, days } = parseDuration(duration);
  return months + days > 0;
}

/** A value the rules establish. */
export function established<T>(c: Case, value: T, rules: readonly Rule[], steps: string[]): Answer<T> {
  return { established: true, value, trace: trace(c.law, rules, steps) };
}

/** What could not be established, with somebody to ask. Never says that a right does not exist. */
export function notEstablished(
  c: Case,
  steps: string[],
  rules: readonly Rule[] = [],
): Answer<never> & { trace: Trace } {
  return {
    established: false,
    trace: trace(c.law, rules, steps),
    authority: c.law.known?.authority ?? anywhere,
  };
}
