/** What it costs: the subscriptions that end or have ended, at the prices that the site told the page. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderBars } from './insights.bars.ts';
import { valueOf } from './insights.flow.ts';
import type { Page } from './insights.page.ts';
import { labelIn } from './insights.reasons.ts';
import { leaving, lostFor, lostIn } from './insights.prices.ts';
import { renderSection } from './insights.section.ts';
import { below, standing } from './insights.tree.ts';
import type { Costs } from './insights.views.ts';

export function costsInShort(costs: Costs | null, { prices, strings, formats }: Page): string {
  const currency = prices[0]?.price.currency;
  if (!costs || !currency) return strings.unknown;
  return strings.cost.short(formats.money(lostIn(costs, prices).value, currency));
}

export function renderCosts(page: Page): TemplateResult {
  const { strings, formats, views, filters, prices } = page;
  const words = strings.cost;
  return renderSection('cost', 'costs', views.costs, page, (costs) => {
    const currency = prices[0]?.price.currency;
    if (!costs || !currency) return { intro: html`<p>${words.none}</p>` };
    const money = (minor: number) => formats.money(minor, currency);
    const { value, people } = lostIn(costs, prices);
    const outcomes = valueOf(views.outcomes);
    const all = outcomes ? leaving(outcomes.now) : people;
    const nodes = valueOf(views.reasons)?.reasons ?? costs.reasons.reasons;
    const rows = below(nodes, standing(nodes, filters.reason))
      .map(({ path }) => ({ name: labelIn(nodes, path, strings), ...lostFor(costs, path, prices) }))
      .filter((row) => row.value > 0)
      .toSorted((a, b) => b.value - a.value);
    const most = rows[0]?.value ?? 1;
    return {
      intro: html`<p>
        ${words.intro(money(value), people)} ${all > people ? words.unpriced(all - people) : nothing}
      </p>`,
      drawing: renderBars(
        rows.map((row) => ({ name: row.name, size: row.value / most, values: [money(row.value)] })),
      ),
      table: {
        columns: [words.columns.reason, words.columns.answers, words.columns.value],
        numbersFrom: 1,
        rows: rows.map((row) => [row.name, formats.count(row.people), money(row.value)]),
      },
      after: html`<p class="note">${words.byReason}</p>
        <details>
          <summary>${words.used}</summary>
          <ul>
            ${prices.map(
              ({ plan, price, per }) => html`<li>${plan}: ${formats.price(price)} ${words.per[per]}</li>`,
            )}
          </ul>
        </details>`,
    };
  });
}
