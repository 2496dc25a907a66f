/**
 * What comes back of what was paid: as the site says it, and how it is counted one click away. Without its word nothing is
 * promised; that it is not known is said to whoever paid for longer than it lasts.
 */
import { promisedRefund, type PromisedRefund } from '@fairwell/rights';
import type { Money } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RefundStrings as Words } from '../locale/cancel-refund/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import { formatDay, formatMoney } from '../shared/format.ts';
import type { View } from './cancel.view.ts';

const sources: Sources<Words> = {
  nl: () => import('../locale/cancel-refund/nl.ts'),
  en: () => import('../locale/cancel-refund/en.ts'),
  de: () => import('../locale/cancel-refund/de.ts'),
  more: () => import('../locale/cancel-refund/more.ts'),
};

export async function prepare(tag: string) {
  const { strings, language } = await loadFrom(tag, sources);
  return {
    /** What the page told to expect; undefined where that is no sum. */
    told: (view: Pick<View, 'config'>, lastDay: string | null): Money | undefined =>
      refundIn(view, lastDay)?.amount,
    render: (view: View, lastDay: string | null) => renderRefund(view, lastDay, strings, language),
  };
}

const refundIn = ({ config }: Pick<View, 'config'>, lastDay: string | null): PromisedRefund | undefined =>
  promisedRefund(config.consequences?.refund, config.contract?.paid, lastDay);

function renderRefund(
  view: View,
  lastDay: string | null,
  words: Words,
  language: string,
): TemplateResult | typeof nothing {
  const { config, locale } = view;
  const paid = config.contract?.paid;
  const day = (date: string) => formatDay(date, locale);
  const said = (answer: unknown, more: unknown = nothing) =>
    html`<div>
      <dt lang=${language} dir="auto">${words.label}</dt>
      <dd lang=${language} dir="auto">${answer} ${more}</dd>
    </div>`;
  if (config.consequences?.refund === 'none') return said(words.none);
  const refund = refundIn(view, lastDay);
  if (refund) {
    const { by } = refund;
    const amount = formatMoney(refund.amount, locale);
    return said(by ? words.by(amount, day(by)) : amount, renderCalculation(view, lastDay, refund, words));
  }
  if (config.consequences?.refund) return said(words.laterKnown);
  // Who paid for no longer than it lasts has nothing to ask.
  return paid && lastDay && paid.until > lastDay ? said(words.unknown(day(paid.until))) : nothing;
}

function renderCalculation(
  { config, locale }: View,
  lastDay: string | null,
  { amount, share, calculation }: PromisedRefund,
  words: Words,
): TemplateResult | typeof nothing {
  const paid = config.contract?.paid;
  const day = (date: string) => formatDay(date, locale);
  const money = (sum: Money) => formatMoney(sum, locale);
  const steps =
    share && paid && lastDay
      ? [
          words.paid(money(paid.amount), day(paid.from), day(paid.until), share.total),
          words.left(day(lastDay), share.days),
          words.share(money(paid.amount), share.days, share.total, money(amount)),
        ]
      : [calculation].filter(Boolean);
  if (steps.length === 0) return nothing;
  return html`<details>
    <summary>${words.how}</summary>
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
  </details>`;
}
