/** One contract before the law on one day: what every question below needs. */
import type { CivilDate, Contract } from '@fairwell/schema';
import type { Answer, Trace } from './answer.ts';
import { noHolidays, type Calendar } from './calendar/calendar.ts';
import { addDays, civilDay, daysBetween } from './civil-date.ts';
import type { CompiledRule } from './compiled.ts';
import { type DecisiveDay, holds, isEffective } from './condition.ts';
import type { Law } from './load.ts';
import type { Facts, Phase, RuleKind } from './model.ts';
import { renewalsAround } from './term.ts';
import { trace, type Step } from './trace.ts';

/** Everything a question may use. */
export interface Case {
  law: Law;
  contract: Contract;
  today: CivilDate;
  concluded: CivilDate;
  /** First day of the first term. */
  start: CivilDate;
  calendar: Calendar;
  /** Why nothing can be said about this contract at all, if so. */
  outOfScope: Step | undefined;
  /** Rules of a kind that hold today, those of the jurisdiction itself before those of its parents. */
  rules: <Kind extends RuleKind>(kind: Kind, phase?: Phase) => CompiledRule<Kind>[];
}

/** Reads the facts of a contract, and what law there is on them today. */
export function openCase(law: Law, contract: Contract, now: Date, zone?: string): Case {
  const { book } = law;
  const { renewal, trial, informedOfWithdrawal } = contract;
  const consumerZone = zone ?? book?.zone ?? 'UTC';
  const today = civilDay(now, consumerZone);
  const concluded = civilDay(contract.concluded, consumerZone);
  const facts: Facts = {
    ...contract,
    informedOfWithdrawal: Boolean(informedOfWithdrawal),
    informedOfConversion: trial?.informedOfConversion,
    renewal: renewal?.into,
    renewalTerm: renewal?.into === 'fixed' ? renewal.term : undefined,
    trialLength: trial && `P${daysBetween(concluded, trial.until)}D`,
  };
  const start = contract.start ?? (trial ? addDays(trial.until, 1) : concluded);
  const dayOf: DecisiveDay = (by) => {
    if (by === 'as-of-date') return today;
    if (by === 'contract-concluded') return concluded;
    const { last = concluded, next } = renewalsAround(contract, start, today);
    return by === 'renewal-date' ? next : last;
  };
  const rules: Case['rules'] = (kind, phase) => {
    facts.phase = phase;
    const all: readonly CompiledRule<typeof kind>[] = book?.rules[kind] ?? [];
    return all.filter((rule) => isEffective(rule, dayOf) && holds(rule.when, facts));
  };

  return {
    law,
    contract,
    today,
    concluded,
    start,
    calendar: book?.calendar ?? noHolidays,
    outOfScope: !book ? ['unknownJurisdiction'] : holds(book.covers, facts) ? undefined : ['notCovered'],
    rules,
  };
}

/** A value the rules establish. */
export function established<T>(c: Case, value: T, rules: readonly CompiledRule[], steps: Step[]): Answer<T> {
  return { established: true, value, trace: trace(c.law, rules, steps) };
}

/** What could not be established, with somebody to ask. Never says that a right does not exist. */
export function notEstablished(
  { law }: Case,
  steps: Step[],
  rules: readonly CompiledRule[] = [],
): { established: false; trace: Trace; authority: { name: string; url: string } } {
  return {
    established: false,
    trace: trace(law, rules, steps),
    authority: law.book?.authority ?? { name: 'Your Europe', url: 'https://europa.eu/youreurope' },
  };
}
