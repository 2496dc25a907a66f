/** The order on the account page, with the way to withdraw from it. */
import type { WithdrawConfig } from '@fairwell/schema';
import { html } from 'hono/html';
import type { Standing } from '../standing.ts';
import type { Texts } from '../texts.ts';

export interface OrderSection {
  config: WithdrawConfig;
  /** The withdrawal that stands, if there is one. */
  standing: Standing | undefined;
  withdrawAddress: string;
}

export function orderSection(texts: Texts, { config, standing, withdrawAddress }: OrderSection) {
  const day = new Intl.DateTimeFormat(texts.language, { dateStyle: 'long', timeZone: 'UTC' });
  const { order, contract } = config;
  const facts: [string, string][] = [
    [texts.orderNumber, order?.reference ?? ''],
    [texts.ordered, day.format(new Date(contract.concluded))],
    [texts.delivered, day.format(new Date(contract.delivered ?? contract.concluded))],
    [texts.ordersItems, order?.items?.join(', ') ?? ''],
  ];
  return html`<section class="subscription order" aria-labelledby="order">
    <h2 id="order">${texts.order}</h2>
    <dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      standing
        ? html`<p class="note">
            ${texts.withdrawn}
            <a href="/v1/receipts/${standing.receiptId}.html">${texts.receipt} ${standing.reference}</a>
          </p>`
        : ''
    }
    <p>${texts.withdrawText}</p>
    <fairwell-withdraw>
      <form method="post" action="${withdrawAddress}">
        <input type="hidden" name="config" value="${JSON.stringify(config)}" />
        <button>${texts.withdrawButton}</button>
      </form>
    </fairwell-withdraw>
  </section>`;
}
