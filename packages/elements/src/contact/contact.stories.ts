import type { ContactConfig } from '@fairwell/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { Outbox } from '../outbox/outbox.ts';
import type { Store } from '../outbox/store.ts';
import type { StateType } from './contact.flow.ts';
import './fairwell-contact.ts';

interface Args {
  config: Partial<ContactConfig>;
  /** What the receiver answers. */
  answer: (id: string) => Response | Promise<Response>;
  store: Store;
}
type Story = StoryObj<Args>;

const NOW = Date.parse('2026-11-22T10:15:30+01:00');
const json = (body: unknown, status: number): Response => new Response(JSON.stringify(body), { status });
const receivedBy =
  (answerBy: string) =>
  (id: string): Response =>
    json(
      {
        id,
        status: 'received',
        reference: '7KXM-2QPD-9T4H',
        receivedAt: '2026-11-22T10:15:30+01:00',
        zone: 'Europe/Amsterdam',
        answerBy,
        receipt: 'a.b.c',
        links: { html: 'https://leave.example/v1/receipts/7KXM' },
      },
      201,
    );
const received = receivedBy('2026-11-27T17:00:00+01:00');
const never = (): Promise<Response> => new Promise(() => {});
const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const refused = (): Response =>
  json(
    {
      type: 'urn:fairwell:problem:invalid-message',
      status: 400,
      errors: [{ field: '/data/replyTo', detail: 'one line without control characters' }],
    },
    400,
  );

const weekly: Partial<ContactConfig> = {
  endpoint: 'https://leave.example/v1/messages',
  display: 'inline',
  answerBy: { question: '2026-11-24T17:00:00+01:00', complaint: '2026-11-27T17:00:00+01:00' },
  customer: { email: 'sanne@voorbeeld.example' },
  support: {
    company: 'De Wekelijkse Courant',
    email: 'lezers@courant.example',
    phone: '020 123 45 67',
    address: 'Postbus 12\n1000 AA Amsterdam',
  },
};

const empty: Store = {
  put: async () => {},
  update: async () => true,
  all: async () => [],
  notes: () => [],
  delete: async () => {},
};
const left: Store = {
  ...empty,
  all: async () => [
    {
      id: '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
      endpoint: weekly.endpoint,
      acknowledgement: 'echo',
      queuedAt: Date.parse('2026-11-03T20:04:00+01:00'),
      attempt: 3,
      nextAt: 0,
      message: {
        id: '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
        type: 'contact.submitted',
        mode: 'live',
        data: { message: 'Waar blijft mijn krant?', replyTo: 'sanne@voorbeeld.example' },
      },
    },
  ],
};

const outboxFor = ({ answer, store }: Args): Outbox => {
  const doFetch: typeof fetch = async (_, init) =>
    answer(JSON.parse(typeof init?.body === 'string' ? init.body : '{}').id);
  const doors = { fetch: doFetch, now: () => NOW, random: () => 0.99, store, locks: undefined };
  return new Outbox(doors, new EventTarget());
};

type Play = (context: { canvasElement: HTMLElement }) => Promise<void>;

async function find<T extends HTMLElement>(canvas: HTMLElement, selector: string): Promise<T> {
  const look = (): T | null | undefined =>
    canvas.querySelector('fairwell-contact')?.shadowRoot?.querySelector<T>(selector);
  await waitFor(() => expect(look()).toBeTruthy());
  return look() as T;
}

/** Presses what a selector finds, once it is there. */
const press =
  (...selectors: string[]): Play =>
  async ({ canvasElement }) => {
    for (const selector of selectors) (await find(canvasElement, selector)).click();
  };

/** Fills the form in, and then presses more. */
const complain =
  (...selectors: string[]): Play =>
  async ({ canvasElement }) => {
    await press('input[value=complaint]')({ canvasElement });
    for (const [at, code] of ['delivery', 'late', 'often'].entries()) {
      const list = await find<HTMLSelectElement>(canvasElement, `#topic-${at}`);
      list.value = code;
      list.dispatchEvent(new Event('change'));
    }
    const message = await find<HTMLTextAreaElement>(canvasElement, 'textarea');
    message.value = 'De krant komt steeds op maandag.';
    message.dispatchEvent(new Event('input'));
    await press(...selectors)({ canvasElement });
  };

const meta: Meta<Args> = {
  title: 'Contact',
  component: 'fairwell-contact',
  args: { config: weekly, answer: received, store: empty },
  // What stands in for the network is no setting of the element.
  argTypes: { answer: { table: { disable: true } }, store: { table: { disable: true } } },
  // What was written in another story would be found in this tab.
  beforeEach: () => sessionStorage.clear(),
  play: press('h2'),
  render: (args) => html`
    <fairwell-contact
      .clock=${() => NOW}
      .outbox=${outboxFor(args)}
      .config=${args.config}
    ></fairwell-contact>
  `,
};
export default meta;

const button: Story['render'] = (args) => html`
  <fairwell-contact
    .clock=${() => NOW}
    .outbox=${outboxFor(args)}
    .config=${{ ...args.config, display: 'dialog' }}
  >
    <form method="post" action="https://leave.example/contact"><button>Vraag of klacht?</button></form>
  </fairwell-contact>
`;

const states = {
  closed: { render: button, play: async () => {} },
  review: {},
  sending: { args: { answer: never }, play: complain('.primary') },
  waiting: { args: { answer: offline }, play: complain('.primary', '.other-ways') },
  attention: { args: { answer: refused }, play: complain('.primary', '.other-ways') },
  unsent: { args: { store: left }, render: button, play: press('.badge button', 'blockquote') },
  sent: {
    args: {
      config: { ...weekly, acknowledgement: 'status' },
      answer: () => new Response(null, { status: 204 }),
    },
    play: complain('.primary', '.other-ways'),
  },
  received: { play: complain('.primary', '.reference') },
} satisfies Record<StateType, Story>;

export const Closed: Story = states.closed;
export const Review: Story = states.review;
export const Sending: Story = states.sending;
export const Waiting: Story = states.waiting;
export const Attention: Story = states.attention;
export const Unsent: Story = states.unsent;
export const Sent: Story = states.sent;
export const Received: Story = states.received;

/** Over the page, as most sites want it. */
export const Dialog: Story = {
  render: button,
  play: async ({ canvasElement }) => {
    canvasElement.querySelector('button')?.click();
    await press('dialog[open] h2')({ canvasElement });
  },
};
/** Chosen down to the last level, with the apology that fits and the promise. */
export const Filled: Story = { play: complain('h2') };
/** Nothing was filled in: a summary, and the same words beside each field. */
export const Errors: Story = {
  args: { config: { ...weekly, customer: undefined } },
  play: press('.primary', '#problems'),
};
/** What the receiver refused stands beside its field. */
export const Mending: Story = {
  args: { answer: refused },
  play: complain('.primary', '.other-ways', '.primary', '#problems'),
};
/** Where nobody says until when it is answered. */
export const NoPromise: Story = {
  args: { config: { ...weekly, answerBy: {} } },
  play: press('input[value=question]'),
};
export const NoAnswerWanted: Story = {
  play: async ({ canvasElement }) => {
    await press('input[type=checkbox]')({ canvasElement });
    await complain('.primary', '.reference')({ canvasElement });
  },
};
/** The receipt promises later than the page did: never silently. */
export const Later: Story = {
  args: { answer: receivedBy('2026-12-01T17:00:00+01:00') },
  play: complain('.primary', '.reference'),
};
export const TopicsOfTheSite: Story = {
  args: {
    config: {
      ...weekly,
      topics: [
        { code: 'lessons', label: 'De lessen' },
        { code: 'gym', label: 'De zaal', reply: 'Is iets stuk? Meld het gerust ook aan de balie.' },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const list = await find<HTMLSelectElement>(canvasElement, '#topic-0');
    list.value = 'gym';
    list.dispatchEvent(new Event('change'));
  },
};
export const LongText: Story = {
  globals: { language: 'de' },
  args: {
    answer: offline,
    config: {
      ...weekly,
      support: { email: 'donaudampfschifffahrtselektrizitaetenhauptbetriebswerk@beispiel.example' },
    },
  },
  play: complain('.primary', '.other-ways'),
};
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: complain('h2') };
export const Dark: Story = { globals: { scheme: 'dark' }, play: complain('h2') };
export const ForcedColours: Story = {
  globals: { forcedColours: 'active' },
  play: press('.primary', '#problems'),
};
