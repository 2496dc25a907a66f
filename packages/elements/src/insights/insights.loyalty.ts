/** What goes to people who stay against what goes to people who leave: the site says it, the page sets it side by side. */
import type { Benefit, InsightsConfig } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { valueOf } from './insights.flow.ts';
import type { Page } from './insights.page.ts';
import { unvaluedShare } from './insights.reasons.ts';
import { renderAnswer } from './insights.section.ts';

export interface Loyalty {
  stay: readonly Benefit[];
  leave: readonly Benefit[];
}

const isMoney = (money: Benefit['perYear']): boolean =>
  money === undefined || (Number.isFinite(money?.amount) && /^[A-Z]{3}$/.test(money.currency));

/** What the site says, or `null`. What makes no sense is as if it were not there. */
export function usableLoyalty({ loyalty }: Partial<InsightsConfig>): Loyalty | null {
  const sound = (list: readonly Benefit[] | undefined) =>
    Array.isArray(list) ? list.filter((one) => typeof one?.label === 'string' && isMoney(one.perYear)) : [];
  const [stay, leave] = [sound(loyalty?.stay), sound(loyalty?.leave)];
  return stay.length + leave.length === 0 ? null : { stay, leave };
}

/** Worth in a year, in minor units; `null` where some of it has no value or another currency. */
export function worth(benefits: readonly Benefit[], currency: string | undefined): number | null {
  return benefits.every(({ perYear }) => perYear?.currency === currency)
    ? benefits.reduce((sum, { perYear }) => sum + (perYear?.amount ?? 0), 0)
    : null;
}

interface Compared {
  currency: string;
  stay: number;
  leave: number;
}

function compared({ stay, leave }: Loyalty): Compared | null {
  const currency = [...stay, ...leave].find(({ perYear }) => perYear)?.perYear?.currency;
  const [stays, leaves] = [worth(stay, currency), worth(leave, currency)];
  return currency === undefined || stays === null || leaves === null
    ? null
    : { currency, stay: stays, leave: leaves };
}

export function renderLoyalty(page: Page): TemplateResult {
  const { strings, formats, loyalty, views } = page;
  const words = strings.loyalty;
  const reasons = valueOf(views.reasons);
  const unvalued = reasons && page.filters.reason === '' ? unvaluedShare(reasons) : null;
  const said = unvalued === null ? nothing : html`<p>${words.unvalued(formats.percent(unvalued))}</p>`;
  if (!loyalty)
    return renderAnswer('loyalty', page, {
      intro: html`${said}
        <p>${words.none}</p>`,
    });
  const sums = compared(loyalty);
  const money = (amount: number) => formats.money(amount, sums?.currency ?? '');
  const gap = sums && sums.leave - sums.stay;
  return renderAnswer('loyalty', page, {
    intro: html`${said}
    ${gap === null ? nothing : html`<p>${gap > 0 ? words.gap(money(gap)) : words.even}</p>`}`,
    drawing: html`<div class="sides">
      ${(['stay', 'leave'] as const).map(
        (side) =>
          html`<div>
            <h4>${words[side]}</h4>
            ${
              loyalty[side].length === 0
                ? html`<p>${words.nothing}</p>`
                : html`<ul>
                    ${loyalty[side].map(
                      ({ label, perYear }) =>
                        html`<li>
                          ${label}${perYear ? `: ${words.perYear(formats.price(perYear))}` : nothing}
                        </li>`,
                    )}
                  </ul>`
            }
            ${sums && loyalty[side].length > 1 ? html`<p><strong>${words.total(money(sums[side]))}</strong></p>` : nothing}
          </div>`,
      )}
    </div>`,
  });
}
