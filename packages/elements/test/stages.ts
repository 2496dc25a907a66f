/** Every element in the states in which a site sees something of its look, without sending anything. */
import type { Status } from '@fairwell/schema';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Outbox } from '../src/outbox/outbox.ts';
import type { Store } from '../src/outbox/store.ts';
import '../src/cancel/fairwell-cancel.ts';
import '../src/contact/fairwell-contact.ts';
import '../src/exit-survey/fairwell-survey.ts';
import '../src/insights/fairwell-insights.ts';
import '../src/rights-panel/fairwell-rights.ts';
import '../src/status/fairwell-status.ts';
import '../src/withdraw/fairwell-withdraw.ts';

/** Shows one state after the other and tells `see` each time. */
type Stage = (see: (host: HTMLElement) => Promise<void>) => Promise<void>;

const NL = { jurisdiction: 'NL', subject: 'periodical', concluded: '2025-09-01', term: 'P1Y' } as const;
const customer = { email: 'sanne@voorbeeld.example' };
const support = { company: 'De Courant', email: 'lezers@courant.example', phone: '020 123 45 67' };

function place(tag: string, config: object, inside = ''): HTMLElement {
  const host = document.createElement(tag);
  Object.assign(host, { config: { locale: 'nl', ...config } });
  host.innerHTML = inside;
  document.body.replaceChildren(host);
  return host;
}

const found = (host: HTMLElement, selector: string) =>
  expect.poll(() => host.shadowRoot?.querySelector<HTMLElement>(selector)).not.toBeNull();

async function press(host: HTMLElement, selector: string): Promise<void> {
  await found(host, selector);
  host.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
}

async function hover(host: HTMLElement): Promise<void> {
  const button = host.shadowRoot?.querySelector('dialog[open] button, button');
  if (button) await userEvent.hover(button);
}

/** An outbox without a network, and what an earlier visit left in it. */
const offline = (store?: Store) =>
  new Outbox(
    {
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
      now: () => Date.now(),
      random: () => 0.99,
      store,
      locks: undefined,
    },
    new EventTarget(),
  );

/** From the page's button to what stands there once it is closed again, and what is wrong with a form. */
function flow(
  tag: string,
  config: object,
  unsaid: object,
  answer: (host: HTMLElement) => Promise<void>,
): Stage {
  return async (see) => {
    const host = place(tag, { preview: true, support, ...config }, '<button>Open</button>');
    await expect.poll(() => host.shadowRoot?.querySelector('slot')).not.toBeNull();
    await see(host);
    host.querySelector('button')?.click();
    await found(host, 'dialog[open] .decide, dialog[open] .primary');
    await userEvent.keyboard('{Tab}');
    await hover(host);
    await see(host);
    await answer(host);
    await press(host, 'dialog .primary');
    await found(host, 'dialog dl strong');
    // What follows the proof is fetched.
    await expect.poll(() => host.shadowRoot?.querySelectorAll('.actions').length).toBeGreaterThan(0);
    if (tag === 'fairwell-cancel') await found(host, '.undo');
    await see(host);
    await press(host, '.close');
    await found(host, '.badge');
    await see(host);

    const bare = place(tag, { preview: true, display: 'inline', ...unsaid });
    await press(bare, 'form .primary');
    await found(bare, '.error');
    await see(bare);

    const shut = place(tag, { preview: true, ...config });
    await found(shut, '.entry');
    await see(shut);

    const cut = place(tag, {
      endpoint: 'https://leave.example/v1/messages',
      display: 'inline',
      support,
      ...config,
    });
    Object.assign(cut, { outbox: offline() });
    await found(cut, 'form .primary');
    await answer(cut);
    await press(cut, 'form .primary');
    await found(cut, '.other-ways a');
    await see(cut);
    if (tag === 'fairwell-contact') await seeLeftBehind(see);
  };
}

/** A question that could not be delivered for so long that the person is asked. */
async function seeLeftBehind(see: (host: HTMLElement) => Promise<void>): Promise<void> {
  const id = '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
  const endpoint = 'https://leave.example/v1/messages';
  const left = {
    id,
    endpoint,
    acknowledgement: 'echo',
    queuedAt: Date.parse('2026-11-03T20:04:00+01:00'),
    attempt: 3,
    nextAt: 0,
    message: {
      id,
      type: 'contact.submitted',
      mode: 'live',
      data: { replyTo: customer.email, message: 'Waar blijft mijn krant?' },
    },
  };
  const store: Store = {
    put: async () => {},
    update: async () => true,
    all: async () => [left],
    notes: () => [],
    delete: async () => {},
  };
  const host = document.createElement('fairwell-contact');
  Object.assign(host, { outbox: offline(store), config: { endpoint, locale: 'nl', support, customer } });
  document.body.replaceChildren(host);
  await press(host, '.badge button');
  await found(host, 'dialog[open] figure');
  await see(host);
}

const cancelled: Status = {
  reference: '7KXM-2QPD-9T4H',
  mode: 'live',
  type: 'cancellation.requested',
  standing: 'received',
  receivedAt: '2026-11-22T10:15:30+01:00',
  zone: 'Europe/Amsterdam',
  effectiveOn: null,
  updatedAt: null,
  answerBy: null,
  holder: {
    id: '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
    locale: 'nl-NL',
    content: 'Ik zeg op.',
    endsOn: '2026-12-22',
    canUndo: true,
    answer: null,
    turns: [],
    links: { html: '', json: '', jwt: '' },
  },
};

const write = (selector: string, text: string) => async (host: HTMLElement) => {
  await found(host, selector);
  const field = host.shadowRoot?.querySelector<HTMLTextAreaElement>(selector);
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

export const stages: Record<string, Stage> = {
  'fairwell-cancel': flow(
    'fairwell-cancel',
    { contract: NL, subscription: { id: 'sub_1', plan: 'De Courant' } },
    // The German law lists fields of its own.
    { contract: { ...NL, jurisdiction: 'DE' } },
    async () => undefined,
  ),
  'fairwell-withdraw': flow(
    'fairwell-withdraw',
    {
      contract: {
        jurisdiction: 'NL',
        subject: 'digital-service',
        concluded: new Date().toISOString().slice(0, 10),
      },
      order: { reference: 'A-1', items: ['Lamp', 'Boek'] },
      customer: { ...customer, name: 'Sanne de Wit' },
    },
    { contract: { jurisdiction: 'NL', subject: 'digital-service', concluded: '2026-11-25' } },
    async () => undefined,
  ),
  'fairwell-contact': flow('fairwell-contact', { customer }, {}, async (host) => {
    await press(host, 'input[type=radio]');
    await write('textarea', 'Waar blijft mijn krant?')(host);
  }),
  async 'fairwell-status'(see) {
    const host = place('fairwell-status', { endpoint: 'https://leave.example/v1/messages' });
    await press(host, '.primary');
    await userEvent.keyboard('{Tab}');
    await see(host);
    Object.assign(host, { handleStatus: async () => cancelled });
    await write('input', '7KXM-2QPD-9T4H')(host);
    await press(host, '.primary');
    await found(host, 'dl');
    await hover(host);
    await see(host);
    const late = place('fairwell-status', { receipt: cancelled.holder?.id, support });
    const question = {
      type: 'contact.submitted',
      standing: 'overdue',
      answerBy: '2026-11-24T17:00:00+01:00',
    };
    Object.assign(late, { handleStatus: async () => ({ ...cancelled, ...question }) });
    await found(late, 'figure');
    await see(late);
  },
  async 'fairwell-survey'(see) {
    const host = place('fairwell-survey', { preview: true });
    await press(host, '[value=too_expensive]');
    await userEvent.keyboard('{Tab}');
    await see(host);
    await press(host, '#notify');
    await found(host, '#email');
    await press(host, '.primary');
    await found(host, '.error');
    await see(host);
  },
  async 'fairwell-rights'(see) {
    const host = place('fairwell-rights', { contract: NL });
    await found(host, 'dl');
    await userEvent.keyboard('{Tab}');
    await see(host);
    const cut = place('fairwell-rights', { contract: NL });
    Object.assign(cut, { loadLaw: () => Promise.reject(new Error('offline')) });
    await found(cut, '[role=alert]');
    await see(cut);
  },
  async 'fairwell-insights'(see) {
    const host = place('fairwell-insights', { endpoint: 'https://leave.example/v1/insights' });
    await found(host, 'input');
    await userEvent.keyboard('{Tab}');
    await see(host);
  },
};
