/** What comes back of what was paid, as the site promised it, and how that is counted. Where it said nothing: that it is not known. */
import { promisedRefund } from '@fairwell/rights';
import type { Consequences, Contract } from '@fairwell/schema';
import { html } from 'hono/html';
import type { Html } from './layout.ts';
import type { Spoken } from './words.ts';

/** @param lastDay of the subscription; null where it is not known. */
export function refundRow(
  promise: Consequences['refund'],
  paid: Contract['paid'],
  lastDay: string | null,
  { words, day, money }: Pick<Spoken, 'words' | 'day' | 'money'>,
): Html | '' {
  const said = words.situation.refund;
  const row = (answer: string, more: Html | '' = '') =>
    html`<div>
      <dt>${said.label}</dt>
      <dd>${answer}${more}</dd>
    </div>`;
  if (promise === 'none') return row(said.none);
  const refund = promisedRefund(promise, paid, lastDay);
  if (refund === undefined) {
    if (promise !== undefined) return row(said.laterKnown);
    // Who paid for no longer than it lasts has nothing to ask.
    return paid && lastDay !== null && paid.until > lastDay ? row(said.unknown(day(paid.until))) : '';
  }
  const { amount, by, share, calculation } = refund;
  const sum = money(amount);
  const steps =
    share && paid && lastDay !== null
      ? [
          said.paid(money(paid.amount), day(paid.from), day(paid.until), share.total),
          said.left(day(lastDay), share.days),
          said.share(money(paid.amount), share.days, share.total, sum),
        ]
      : [calculation].filter((told) => told !== undefined);
  return row(
    by === undefined ? sum : said.by(sum, day(by)),
    steps.length === 0
      ? ''
      : html`<details>
          <summary>${said.how}</summary>
          <ol>
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>
        </details>`,
  );
}
