/** Cases about which rule is law on a day. */
import { isLaw } from '../compile-law.ts';
import { type DecisiveDays, holds, isEffective } from '../condition.ts';
import { laws } from '../laws.ts';
import type { Facts, Rule } from '../model.ts';
import { given, type Got, type Vector, type VectorInput } from './vector.ts';

/** Rules under a name: an id, or a jurisdiction and a topic. */
function named(name: string): Rule[] {
  return laws.flatMap((law) =>
    law.rules.filter(
      ({ id, topic }) => id === name || (topic && `${law.code.toLowerCase()}.${topic}` === name),
    ),
  );
}

/** Whether one of the rules under that name is law for a consumer who subscribed online. */
export function ruleSelection({ input }: Vector): Got {
  const rules = named(given(input, 'rule'));
  if (rules.length === 0) return {};
  const facts: Facts = {
    audience: 'consumer',
    subject: 'digital-service',
    channel: 'online',
    term: input.term,
  };
  const days = decisiveDays(input);
  const applies = rules.some(
    (rule) =>
      isLaw(rule) &&
      isEffective(rule.effective, days) &&
      (!rule.appliesWhen || holds(rule.appliesWhen, facts)),
  );
  return { applies };
}

/** Amended or extended says that it happened, not when; a rule that asks for it takes the latest there is. */
function decisiveDays({
  asOf,
  contractConcluded,
  renewalDate,
  amendedOrExtended,
}: VectorInput): DecisiveDays {
  const today = asOf ?? contractConcluded ?? renewalDate;
  return {
    'as-of-date': today,
    'contract-concluded': contractConcluded ?? today,
    'contract-extended': amendedOrExtended ? '9999-12-31' : (contractConcluded ?? today),
    'renewal-date': renewalDate ?? today,
  };
}
