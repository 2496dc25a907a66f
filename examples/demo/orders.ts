/** An order from the shop of the fictional weekly, so recent that it can be withdrawn from. Dates hang on today. */
import type { CivilDate, WithdrawConfig } from '@fairwell/schema';
import { configOf, type Variant } from './contracts.ts';

/** What was ordered, under the number on its confirmation. */
const orders = {
  nl: {
    id: 'order-2207',
    reference: 'DLA-B-2207',
    name: 'Bestelling uit de winkel',
    items: ['Leeslamp', 'Puzzelboek'],
  },
  de: {
    id: 'order-3108',
    reference: 'LA-B-3108',
    name: 'Bestellung aus dem Laden',
    items: ['Leselampe', 'Rätselbuch'],
  },
} satisfies Record<Variant, WithdrawConfig['order']>;

const daysBefore = (today: Date, days: number): CivilDate =>
  new Date(today.getTime() - days * 86_400_000).toISOString().slice(0, 10);

/** What the page of the order tells the element, and the form underneath it tells the hosted page. */
export function orderOf(variant: Variant, today: Date, origin: string): WithdrawConfig {
  const { endpoint, site, locale, customer, support, contract } = configOf(variant, today, origin);
  return {
    endpoint,
    site,
    locale,
    customer,
    support,
    contract: {
      jurisdiction: contract.jurisdiction,
      subject: 'goods-regular',
      concluded: daysBefore(today, 6),
      delivered: daysBefore(today, 3),
      informedOfWithdrawal: true,
    },
    order: orders[variant],
    cancel: `${origin}/cancel`,
  };
}
