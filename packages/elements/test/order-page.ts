/** A page of an order with `<fairwell-withdraw>`, on the devices and before the receivers of the account page. */
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import type { WithdrawConfig } from '@fairwell/schema';
import { html } from 'lit';
import type { Outbox } from '../src/outbox/outbox.ts';
import '../src/withdraw/fairwell-withdraw.ts';

const NOW = Date.parse('2026-11-22T09:15:30Z');

/** Two things from a shop, delivered three days ago. */
export const goods: WithdrawConfig = {
  endpoint: 'https://leave.example/v1/messages',
  locale: 'nl-NL',
  contract: {
    jurisdiction: 'NL',
    subject: 'goods-regular',
    concluded: '2026-11-16',
    delivered: '2026-11-19',
  },
  order: { id: 'order_1', reference: 'B-2207', name: 'Leeslamp en boek', items: ['Leeslamp', 'Boek'] },
  customer: { name: 'Sanne de Wit', email: 'sanne@voorbeeld.example' },
  cancel: 'https://site.example/opzeggen',
  support: {
    company: 'De Courant',
    email: 'winkel@courant.example',
    phone: '020 123 45 67',
    address: 'Postbus 12',
  },
};
/** The same page, where nobody logged in. */
export const guest: WithdrawConfig = { ...goods, order: undefined, customer: undefined };
/** A service in Germany, long ago. */
export const late: WithdrawConfig = {
  ...goods,
  locale: 'de-DE',
  contract: { jurisdiction: 'DE', subject: 'digital-service', concluded: '2026-09-01' },
};

export function order(config: WithdrawConfig, outbox: Outbox, extra: Record<string, unknown> = {}) {
  const screen = render(html`
    <h1>Mijn bestelling</h1>
    <fairwell-withdraw .config=${config} .outbox=${outbox} .clock=${() => NOW}>
      <form method="post" action="https://leave.example/withdraw">
        <button>Hier de overeenkomst herroepen</button>
      </form>
    </fairwell-withdraw>
  `);
  const element = screen.container.querySelector('fairwell-withdraw');
  if (!element) throw new Error('The page lost its element');
  Object.assign(element, extra);
  return { screen, element, button: page.getByRole('button', { name: 'Hier de overeenkomst herroepen' }) };
}

export const confirm = () => page.getByRole('button', { name: 'Herroeping bevestigen' });
export const field = (name: RegExp) => page.getByRole('textbox', { name });
