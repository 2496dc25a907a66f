/** Until when a subscriber may withdraw: a right of its own, apart from cancelling. */
import type { CivilDate } from '@fairwell/schema';
import type { Rights } from './answer.ts';
import { answer, type Case } from './case.ts';
import { addDays } from './civil-date.ts';
import type { CompiledRule } from './compiled.ts';
import { statutoryEnd, type StatutoryEnd } from './statutory-period.ts';
import { rulesOf, type Step } from './trace.ts';

/** The last day to withdraw, and whether it has not passed. */
export function resolveWithdrawal(c: Case): Rights['withdrawal'] {
  const { trial, today, subject, delivered } = c;
  if (!c.isCovered) return answer(c, [c.unknown]);
  const waived = c.rules('withdrawal-exception').filter((rule) => rule.mayEndEarly);
  if (waived[0]) return answer(c, [['maybeWaived', ...waived]]);

  const [again] = trial && today > trial.until ? c.rules('withdrawal-at-conversion') : [];
  if (trial && again) {
    const anchor = addDays(trial.until, 1);
    return count(c, anchor, again, [['newRight', anchor, again]]);
  }
  const [rule] = c.rules('withdrawal');
  if (!rule) return answer(c, [[c.channel === 'in-person' ? 'notAtADistance' : 'noPeriodKnown']]);
  const steps: Step[] = [['took', c.concluded]];
  if (!rule.fromDelivery.includes(subject)) return count(c, c.concluded, rule, steps);
  if (delivered) return count(c, delivered, rule, [...steps, ['delivered', delivered]]);
  // A magazine may be digital, and then nothing is ever delivered; the first day is the least that can be said.
  if (subject !== 'periodical') return answer(c, [...steps, ['noDelivery', rule]]);
  return count(c, c.concluded, rule, steps, [['ifDeliveredLater']]);
}

function count(
  c: Case,
  anchor: CivilDate,
  rule: CompiledRule<'withdrawal' | 'withdrawal-at-conversion'>,
  before: Step[],
  after: Step[] = [],
): Rights['withdrawal'] {
  const { duration } = rule;
  const base = statutoryEnd(c, anchor, duration);
  const steps: Step[] = [
    ...before,
    ['withdrawFrom', duration, anchor, rule],
    [...(base.moved[0] ?? ['withdrawUntil', base.day]), ...c.rules('withdrawal-exception')],
  ];

  const informed = c.informedOfWithdrawal;
  const [more] = c.rules('withdrawal-extension');
  if (!more || informed === true || (informed && informed <= anchor)) return until(base);
  if (informed === undefined) return until(base, ['ifNotInformed']);

  // Sources leave open whether the months count from the nominal or the moved end; the later one favours the subscriber.
  const furthest = statutoryEnd(c, base.day, more.atMost);
  if (!informed)
    return until(furthest, ['notInformed', more.atMost, furthest.day, more, ...rulesOf(furthest.moved)]);
  const anew = statutoryEnd(c, informed, duration);
  const soonest = anew.day < furthest.day ? anew : furthest;
  const end = soonest.day > base.day ? soonest : base;
  return until(end, ['informedLate', informed, end.day, more, ...rulesOf(end.moved)]);

  function until({ day }: StatutoryEnd, ...extended: Step[]): Rights['withdrawal'] {
    return answer(c, [...steps, ...extended, ...after], { until: day, open: c.today <= day });
  }
}
