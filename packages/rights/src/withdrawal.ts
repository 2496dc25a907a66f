/** Until when a subscriber may withdraw, and what comes back. A right of its own, apart from cancelling. */
import type { CivilDate } from '@fairwell/schema';
import type { Answer, Rights } from './answer.ts';
import { established, notEstablished, type Case } from './case.ts';
import { addDays, daysBetween, earlier, later } from './civil-date.ts';
import type { Rule, RuleOf } from './model.ts';
import { proRata } from './money.ts';
import { addDuration, lastDayOfPeriod } from './period.ts';

/** The last day to withdraw, and whether it has not passed. */
export function resolveWithdrawal(c: Case): Rights['withdrawal'] {
  const { contract, today } = c;
  const say = c.law.sentences;
  if (c.outOfScope) return notEstablished(c, [c.outOfScope]);
  const candidates = c.rules('withdrawal');
  const converted = candidates.filter((rule) => rule.params.anchor === 'conversion-to-paid');
  const ordinary = candidates.filter((rule) => rule.params.anchor !== 'conversion-to-paid');
  const exceptions = c.rules('withdrawal-exception');
  const waived = exceptions.filter((rule) => rule.params.mayEndEarly);
  if (waived.length > 0) return notEstablished(c, [say.maybeWaived], waived);

  const afterTrial = contract.trial && today > contract.trial.until ? contract.trial : undefined;
  const rules = afterTrial && converted.length > 0 ? converted : ordinary;
  const [rule] = rules;
  if (!rule) return notEstablished(c, [say.atADistance]);
  const anchor = anchorOf(c, rule);
  if (!anchor) return notEstablished(c, [say.noDelivery], rules);

  const { duration } = rule.params;
  const nominal = addDuration(anchor, duration);
  const base = lastDayOfPeriod(anchor, duration, c.calendar, contract.region);
  const steps = [
    rule.params.anchor === 'conversion-to-paid'
      ? say.newRight(c.day(anchor), rule.citations[0].locator)
      : say.took(c.day(c.concluded)),
    say.withdrawFrom(c.duration(duration), c.day(anchor), rule.citations[0].locator),
    base === nominal ? say.withdrawUntil(c.day(base)) : say.rolled(c.day(nominal), c.day(base)),
  ];
  const { until, extension, step } = extend(c, anchor, base, rule);
  if (step) steps.push(step);
  if (contract.subject === 'periodical' && !contract.delivered) steps.push(say.ifDeliveredLater);
  const traced: Rule[] = [...rules, ...extension, ...exceptions];
  return established(c, { until, open: today <= until }, traced, steps);
}

function anchorOf({ contract, concluded }: Case, { params }: RuleOf<'withdrawal'>): CivilDate | undefined {
  if (params.anchor === 'first-goods-received') return contract.delivered;
  if (params.anchor === 'conversion-to-paid') return contract.trial && addDays(contract.trial.until, 1);
  // A printed periodical counts from its first delivery, a digital one from the conclusion.
  return (contract.subject === 'periodical' && contract.delivered) || concluded;
}

interface Extended {
  until: CivilDate;
  extension: RuleOf<'withdrawal-extension'>[];
  step?: string;
}

function extend(c: Case, anchor: CivilDate, base: CivilDate, rule: RuleOf<'withdrawal'>): Extended {
  const informed = c.contract.informedOfWithdrawal;
  const say = c.law.sentences;
  const extension = c.rules('withdrawal-extension');
  const [most] = extension;
  if (!most || informed === true) return { until: base, extension: [] };
  if (informed === undefined) return { until: base, extension: [], step: say.ifNotInformed };

  // Sources leave open whether the months count from the nominal or the moved end; the later one favours the subscriber.
  const furthest = lastDayOfPeriod(base, most.params.atMost, c.calendar, c.contract.region);
  const law = most.citations[0].locator;
  if (informed === false) {
    return {
      until: furthest,
      extension,
      step: say.notInformed(c.duration(most.params.atMost), c.day(furthest), law),
    };
  }
  if (informed <= anchor) return { until: base, extension: [] };
  const anew = lastDayOfPeriod(informed, rule.params.duration, c.calendar, c.contract.region);
  const until = later(base, earlier(anew, furthest));
  return { until, extension, step: say.informedLate(c.day(informed), c.day(until), law) };
}

/** What comes back if the subscriber withdraws today, and by when. */
export function resolveRefund(c: Case, withdrawal: Rights['withdrawal']): Rights['withdrawalRefund'] {
  const { contract, today } = c;
  const say = c.law.sentences;
  if (!withdrawal.established) return { ...withdrawal };
  if (!withdrawal.value.open) return notEstablished(c, [say.withdrawalPassed]);
  const refunds = c.rules('refund');
  const [refund] = refunds;
  const { paid } = contract;
  if (!paid || !refund) return notEstablished(c, [say.factsMissing]);

  const by = lastDayOfPeriod(today, refund.params.duration, c.calendar, contract.region);
  const due = say.refundBy(c.duration(refund.params.duration), c.day(by), refund.citations[0].locator);
  const shares = c.rules('pro-rata');
  const [share] = shares;
  const informed = contract.informedOfWithdrawal;
  const performed = contract.subject !== 'goods-regular' && contract.startedOnRequest === true;
  if (!share || !performed || informed === undefined || informed === false) {
    const why = share ?? refund;
    const steps = [say.refundAll(why.citations[0].locator), due];
    return established(c, { amount: paid.amount, by }, [...shares, ...refunds], steps);
  }
  // The day of withdrawing itself is not counted as used.
  const total = daysBetween(paid.from, paid.until);
  const used = Math.min(total, daysBetween(paid.from, addDays(today, -1)));
  const owed = total > 0 ? proRata(paid.amount.amount, used, total) : 0;
  const amount = { ...paid.amount, amount: paid.amount.amount - owed };
  const steps = [say.refundPart(used, total, share.citations[0].locator), due];
  const answer: Answer<{ amount: typeof amount; by: CivilDate }> = established(
    c,
    { amount, by },
    [...shares, ...refunds],
    steps,
  );
  return answer;
}
