/** An account page with `<fairwell-contact>`, on the devices and before the receivers of the account page. */
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import type { ContactConfig } from '@fairwell/schema';
import { html } from 'lit';
import type { Outbox } from '../src/outbox/outbox.ts';
// Fetched late, it would write down in the next test what somebody wrote in this one.
import '../src/contact/contact.draft.ts';
import '../src/contact/fairwell-contact.ts';
import { type device, json } from './account-page.ts';

const NOW = Date.parse('2026-11-22T09:15:30Z');
export const QUESTION = '2026-11-24T17:00:00+01:00';
export const COMPLAINT = '2026-11-27T17:00:00+01:00';

export const config: ContactConfig = {
  endpoint: 'https://leave.example/v1/messages',
  locale: 'nl-NL',
  answerBy: { question: QUESTION, complaint: COMPLAINT },
  subscription: { reference: '4711' },
  customer: { email: 'sanne@voorbeeld.example', number: '4711' },
  support: { company: 'De Courant', email: 'lezers@courant.example', phone: '020 123 45 67' },
};

type Given = Parameters<Parameters<typeof device>[0]>[0];
export const receivedBy =
  (answerBy: string | undefined, more = {}) =>
  ({ id }: Given) =>
    json({
      id,
      status: 'received',
      reference: '7KXM-2QPD-9T4H',
      receivedAt: '2026-11-22T10:15:30+01:00',
      zone: 'Europe/Amsterdam',
      receipt: 'a.b.c',
      answerBy,
      links: { html: 'https://leave.example/v1/receipts/1.html' },
      ...more,
    });
export const received = receivedBy(COMPLAINT);
export const refused = () =>
  json(
    {
      type: 'urn:fairwell:problem:invalid-message',
      status: 400,
      errors: [{ field: '/data/replyTo', detail: '' }],
    },
    400,
  );

export function contact(given: Partial<ContactConfig>, outbox: Outbox, extra: Record<string, unknown> = {}) {
  const screen = render(html`
    <h1>Mijn abonnement</h1>
    <fairwell-contact .config=${{ ...config, ...given }} .outbox=${outbox} .clock=${() => NOW}>
      <form method="post" action="https://leave.example/contact"><button>Vraag of klacht</button></form>
    </fairwell-contact>
  `);
  const element = screen.container.querySelector('fairwell-contact');
  if (!element) throw new Error('The page lost its element');
  Object.assign(element, extra);
  return { element, button: page.getByRole('button', { name: 'Vraag of klacht' }) };
}

export const send = () => page.getByRole('button', { name: 'Verstuur mijn bericht' });
export const message = () =>
  page.getByRole('textbox', { name: /^(Je bericht|Wat is er gebeurd|Wat wil je weten)/ });
export const complaint = () => page.getByRole('radio', { name: /Een klacht/ });

export async function complain(text = 'De krant komt steeds op maandag.'): Promise<void> {
  await complaint().click();
  await message().fill(text);
  await send().click();
}
