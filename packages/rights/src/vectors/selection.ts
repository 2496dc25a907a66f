/** Cases about which rule is law on a day. */
import type { CivilDate } from '@fairwell/schema';
import { clausesOf, isLaw } from '../compile-law.ts';
import { type DecisiveDay, holds, isEffective } from '../condition.ts';
import { laws } from '../laws.ts';
import type { EffectiveBy, Facts, Rule } from '../model.ts';
import { given, type Got, type Vector, type VectorInput } from './vector.ts';

/** Rules under a name: an id, a jurisdiction and a topic, or what the ids of the parts of one law begin with. */
function named(name: string): Rule[] {
  const rules = laws.flatMap((law) =>
    law.rules.map((rule) => ({ rule, topic: `${law.code.toLowerCase()}.${rule.topic}` })),
  );
  const found = rules.filter(({ rule, topic }) => rule.id === name || topic === name);
  const parts = rules.filter(({ rule }) => rule.id.startsWith(`${name}-`));
  return (found.length > 0 ? found : parts).map(({ rule }) => rule);
}

/** Whether one of the rules under that name is law for a consumer who subscribed online. What a case leaves open excludes none. */
export function ruleSelection({ input }: Vector): Got {
  const rules = named(given(input, 'rule'));
  if (rules.length === 0) return {};
  const facts: Facts = {
    audience: 'consumer',
    subject: 'digital-service',
    channel: 'online',
    ...(input.term && { term: input.term }),
  };
  const applies = rules.some(({ appliesWhen, effective, ...rule }) => {
    const asked = appliesWhen ? clausesOf(appliesWhen).filter(({ fact }) => fact in facts) : [];
    const days = { ...effective, from: effective.from ?? '' };
    return isLaw({ ...rule, effective }) && isEffective(days, decisiveDay(input)) && holds(asked, facts);
  });
  return { applies };
}

/** Amended or extended says that it happened, not when; a rule that asks for it takes the latest there is. */
function decisiveDay(input: VectorInput): DecisiveDay {
  const { contractConcluded, renewalDate, amendedOrExtended } = input;
  const today = input.asOf ?? contractConcluded ?? renewalDate;
  const concluded = contractConcluded ?? today;
  const days: Record<EffectiveBy, CivilDate | undefined> = {
    'as-of-date': today,
    'contract-concluded': concluded,
    'contract-extended': amendedOrExtended ? '9999-12-31' : concluded,
    'renewal-date': renewalDate ?? today,
  };
  return (by = 'as-of-date') => days[by];
}
