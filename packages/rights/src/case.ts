/** One contract before the law on one day: what every question below needs. */
import type { CivilDate, Contract, Duration } from '@fairwell/schema';
import type { Answer } from './answer.ts';
import { addDays, civilDay, daysBetween } from './civil-date.ts';
import type { Asked, CompiledKind, CompiledRule } from './compiled.ts';
import { holds, reached } from './condition.ts';
import type { Law } from './load-cancel.ts';
import { type Terms, termsFrom } from './term.ts';
import { LazyTrace, type Step } from './trace.ts';

/** Everything a question may use: the contract, and what follows from it today. */
export interface Case extends Contract {
  law: Law;
  today: CivilDate;
  concluded: CivilDate;
  /** First day of the first term. */
  start: CivilDate;
  /** Last day of a free or cheap start that is not over. */
  trialEnd: CivilDate | undefined;
  /** When its terms end, where it has any that take time. */
  terms: Terms | undefined;
  /** How long each term after the first one lasts, where it renews for fixed terms. */
  renewalTerm: Duration | undefined;
  /** Whether the law says anything about contracts like this. */
  isCovered: boolean;
  /** Why an answer is missing. */
  unknown: Step;
  /** Rules of a kind that hold today, those of the jurisdiction itself before those of its parents. */
  rules: <Kind extends CompiledKind>(kind: Kind) => CompiledRule<Kind>[];
}

/** Reads the facts of a contract, and what law there is on them today. */
export function openCase(law: Law, contract: Contract, now: Date, zone = law.book.zone): Case {
  const { book } = law;
  const { renewal, trial } = contract;
  const ahead = zone === book.zone ? book.ahead : [];
  const today = civilDay(now, zone, ahead);
  const concluded = civilDay(contract.concluded, zone, ahead);
  const renewalTerm = renewal?.into === 'fixed' ? renewal.term : undefined;
  const start = contract.start ?? (trial ? addDays(trial.until, 1) : concluded);
  const terms = termsFrom(start, contract.term, renewalTerm);
  const renewals = terms && renewal && renewal.into !== 'none' && terms.renewalsTo(today);
  const facts: Asked = {
    ...contract,
    term: reached(contract.term),
    renewal: renewal?.into,
    renewalTerm: reached(renewalTerm),
    informedOfWithdrawal: Boolean(contract.informedOfWithdrawal),
    informedOfConversion: trial?.informedOfConversion,
    trialLength: trial && reached(`P${daysBetween(concluded, trial.until)}D`),
    today,
    concluded,
    // An open end is renewed into once.
    extended: renewals ? terms.dayAfter(renewalTerm ? renewals - 1 : 0) : concluded,
  };
  const rules: Case['rules'] = (kind) => {
    const all: readonly CompiledRule<typeof kind>[] = book.rules[kind] ?? [];
    return all.filter((rule) => holds(rule.when, facts));
  };

  const isCovered = holds(book.covers, facts);
  return {
    ...contract,
    law,
    today,
    concluded,
    start,
    trialEnd: trial && today <= trial.until ? trial.until : undefined,
    terms,
    renewalTerm,
    isCovered,
    unknown: [isCovered ? 'factsMissing' : book.beyond],
    rules,
  };
}

/** A value and the steps that establish it; without one, what could not be established, with somebody to ask. */
export function answer<T>({ law }: Case, steps: readonly Step[], value?: T): Answer<T> {
  const trace = new LazyTrace(law, steps);
  return value === undefined
    ? { established: false, trace, authority: law.book.authority }
    : { established: true, value, trace };
}
