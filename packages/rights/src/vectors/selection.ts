/** Cases about which rule is law on a day. */
import type { CivilDate } from '@fairwell/schema';
import { clausesOf, isLaw } from '../compile-law.ts';
import { holds, reached } from '../condition.ts';
import type { Asked } from '../compiled.ts';
import { laws } from '../laws.ts';
import type { EffectiveBy, Rule } from '../model.ts';
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
  const facts: Asked = {
    audience: 'consumer',
    subject: 'digital-service',
    channel: 'online',
    ...(input.term && { term: reached(input.term) }),
  };
  const applies = rules.some(({ appliesWhen, effective, ...rule }) => {
    const asked = appliesWhen ? clausesOf(appliesWhen).filter(({ fact }) => fact in facts) : [];
    const { by, from, to } = effective;
    // A day that is not known comes before every rule.
    const inTime = holds([{ fact: 'today', from: from ?? '', ...(to && { to }) }], {
      ...facts,
      today: decisiveDays(input)[by] ?? '',
    });
    return isLaw({ ...rule, effective }) && inTime && holds(asked, facts);
  });
  return { applies };
}

/** Amended or extended says that it happened, not when; a rule that asks for it takes the latest there is. */
function decisiveDays(input: VectorInput): Record<EffectiveBy, CivilDate | undefined> {
  const { contractConcluded, renewalDate, amendedOrExtended } = input;
  const today = input.asOf ?? contractConcluded ?? renewalDate;
  const concluded = contractConcluded ?? today;
  return {
    'as-of-date': today,
    'contract-concluded': concluded,
    'contract-extended': amendedOrExtended ? '9999-12-31' : concluded,
    'renewal-date': renewalDate ?? today,
  };
}
