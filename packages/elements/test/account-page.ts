/** An account page with `<fairwell-cancel>`, on a device that outlives a visit, before a receiver that answers as told. */
import { afterEach, beforeEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import type { CancelConfig } from '@fairwell/schema';
import { html } from 'lit';
import type { Doors } from '../src/outbox/delivery.ts';
import type { Entry } from '../src/outbox/entry.ts';
import { Outbox } from '../src/outbox/outbox.ts';
import { deviceStore } from '../src/outbox/store.ts';
import '../src/cancel/fairwell-cancel.ts';

const ENDPOINT = 'https://leave.example/v1/messages';
const NOW = Date.parse('2026-11-22T09:15:30Z');

export const dutch: CancelConfig = {
  endpoint: ENDPOINT,
  locale: 'nl-NL',
  contract: {
    jurisdiction: 'NL',
    subject: 'periodical',
    concluded: '2025-09-01',
    term: 'P1Y',
    renewal: { into: 'indefinite' },
  },
  subscription: { id: 'sub_1', plan: 'De Wekelijkse Courant', reference: '4711' },
  customer: { name: 'Sanne de Wit', email: 'sanne@voorbeeld.example' },
  support: {
    company: 'De Courant',
    email: 'lezers@courant.example',
    phone: '020 123 45 67',
    address: 'Postbus 12',
  },
  survey: false,
};
export const german: CancelConfig = {
  ...dutch,
  locale: 'de-DE',
  contract: { ...dutch.contract, jurisdiction: 'DE', subject: 'digital-service' },
};

interface Wire {
  id: string;
  type: string;
  session: string;
  data: { declared: { text: string }; [key: string]: unknown };
}
type Answering = (message: Wire, sent: number) => Response | Promise<Response>;
export const json = (body: unknown, status = 201) => new Response(JSON.stringify(body), { status });
export const received: Answering = ({ id }) =>
  json({
    id,
    status: 'received',
    reference: '7KXM-2QPD-9T4H',
    receivedAt: '2026-11-22T10:15:30+01:00',
    zone: 'Europe/Amsterdam',
    endsOn: '2026-12-22',
    links: { html: 'https://leave.example/v1/receipts/1.html' },
  });
export const offline: Answering = () => Promise.reject(new TypeError('Failed to fetch'));
export const refused: Answering = () =>
  json(
    {
      type: 'urn:fairwell:problem:invalid-message',
      status: 400,
      errors: [{ field: '/data/customer/email', detail: 'an e-mail address with an @ in it' }],
    },
    400,
  );

/**
 * A device with an outbox whose receiver answers as told; `next` opens the same device again. Steps, which nobody waits for,
 * are taken apart from what is `sent`.
 */
export function device(
  answer: Answering,
  // What another file left on this device is not found.
  database = `cancel-test-${crypto.randomUUID()}`,
  more: Partial<Doors> = {},
) {
  const sent: Wire[] = [];
  const steps: Wire[] = [];
  const given = { answer };
  const doFetch: typeof fetch = async (_, init) => {
    const message: Wire = JSON.parse(typeof init?.body === 'string' ? init.body : '');
    if (message.type === 'flow.step') {
      steps.push(message);
      return json({ id: message.id, status: 'received' });
    }
    sent.push(message);
    return given.answer(message, sent.length);
  };
  const store = deviceStore(indexedDB, database);
  const all = { fetch: doFetch, now: () => NOW, random: Math.random, store, locks: navigator.locks, ...more };
  const events = new EventTarget();
  return {
    outbox: new Outbox(all, events),
    sent,
    steps,
    given,
    events,
    store,
    next: (then: Answering, doors: Partial<Doors> = {}) => device(then, database, doors),
  };
}

/** What an earlier visit could not send, on the eighteenth in Amsterdam: so long ago that it is asked about first. */
export function leftBehind(
  type: 'cancellation.requested' | 'withdrawal.requested' | 'contact.submitted',
  data: Record<string, unknown>,
): Entry {
  const id = '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
  const queuedAt = Date.parse('2026-11-18T08:30:00Z');
  return {
    id,
    endpoint: ENDPOINT,
    acknowledgement: 'echo',
    message: {
      v: 1,
      id,
      type,
      mode: 'live',
      locale: 'nl',
      occurredAt: new Date(queuedAt).toISOString(),
      data: { ...data, declared: { text: 'Ik zeg op.' } },
    },
    queuedAt,
    attempt: 1,
    nextAt: queuedAt,
  };
}

/** An account page with a button of its own. Without an outbox that of the page counts. */
export function account(
  config: Partial<CancelConfig>,
  outbox: Outbox | undefined,
  extra: Record<string, unknown> = {},
) {
  const screen = render(html`
    <h1>Mijn abonnement</h1>
    <fairwell-cancel .config=${config} .outbox=${outbox} .clock=${() => NOW}>
      <form method="post" action="https://leave.example/cancel"><button>Abonnement opzeggen</button></form>
    </fairwell-cancel>
  `);
  const element = screen.container.querySelector('fairwell-cancel');
  if (!element) throw new Error('The page lost its element');
  Object.assign(element, extra);
  return { screen, element, button: page.getByRole('button', { name: 'Abonnement opzeggen' }) };
}

export const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name });
export const confirm = () => page.getByRole('button', { name: 'Nu opzeggen' });
export const focused = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

beforeEach(() => {
  // What somebody was writing in another test would be found in this tab.
  sessionStorage.clear();
  // The page's own form must never be sent behind the person's back.
  addEventListener('submit', prevent);
});
afterEach(() => {
  removeEventListener('submit', prevent);
  localStorage.clear();
});
export const native = vi.fn<(event: Event) => void>();
const prevent = (event: Event) => {
  if (!event.defaultPrevented) native(event);
  event.preventDefault();
};
