import type { WithdrawConfig } from '@fairwell/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { Outbox } from '../outbox/outbox.ts';
import type { Store } from '../outbox/store.ts';
import type { StateType } from './withdraw.flow.ts';
import './fairwell-withdraw.ts';

interface Args {
  config: Partial<WithdrawConfig>;
  /** What the receiver answers. */
  answer: (id: string) => Response | Promise<Response>;
  store: Store | undefined;
}
type Story = StoryObj<Args>;

const NOW = Date.parse('2026-11-22T10:15:30+01:00');
const json = (body: unknown, status: number): Response => new Response(JSON.stringify(body), { status });
const received = (id: string): Response =>
  json(
    {
      id,
      status: 'received',
      reference: '7KXM-2QPD-9T4H',
      receivedAt: '2026-11-22T10:15:30+01:00',
      zone: 'Europe/Amsterdam',
      links: { html: 'https://leave.example/v1/receipts/7KXM' },
    },
    201,
  );
const never = (): Promise<Response> => new Promise(() => {});
const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const refused = (): Response =>
  json(
    {
      type: 'urn:fairwell:problem:invalid-message',
      status: 400,
      errors: [{ field: '/data/customer/email', detail: 'an e-mail address with an @ in it' }],
    },
    400,
  );

const goods: Partial<WithdrawConfig> = {
  endpoint: 'https://leave.example/v1/messages',
  display: 'inline',
  order: { id: 'order_2207', reference: 'B-2207', name: 'Leeslamp en boek', items: ['Leeslamp', 'Boek'] },
  customer: { name: 'Sanne de Wit', email: 'sanne@voorbeeld.example' },
  cancel: 'https://courant.example/opzeggen',
  support: {
    company: 'De Wekelijkse Courant',
    email: 'winkel@courant.example',
    phone: '020 123 45 67',
    address: 'Postbus 12\n1000 AA Amsterdam',
  },
};
const contract = { subject: 'goods-regular', concluded: '2026-11-16', delivered: '2026-11-19' } as const;

const empty: Store = {
  put: async () => {},
  update: async () => true,
  all: async () => [],
  notes: () => [],
  delete: async () => {},
};

const outboxFor = ({ answer, store }: Args): Outbox => {
  const doFetch: typeof fetch = async (_, init) =>
    answer(JSON.parse(typeof init?.body === 'string' ? init.body : '{}').id);
  const doors = { fetch: doFetch, now: () => NOW, random: () => 0.99, store, locks: undefined };
  return new Outbox(doors, new EventTarget());
};

const rootOf = (canvas: HTMLElement): ShadowRoot => {
  const root = canvas.querySelector('fairwell-withdraw')?.shadowRoot;
  if (!root) throw new Error('The element is not there');
  return root;
};

/** Presses what a selector finds, once it is there. */
const press =
  (...selectors: string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    for (const selector of selectors) {
      await waitFor(() => expect(rootOf(canvasElement).querySelector(selector)).not.toBeNull());
      rootOf(canvasElement).querySelector<HTMLElement>(selector)?.click();
    }
    await waitFor(() => expect(rootOf(canvasElement).querySelector('h2')).not.toBeNull());
  };

const meta: Meta<Args> = {
  title: 'Withdraw',
  component: 'fairwell-withdraw',
  args: { config: goods, answer: received, store: empty },
  // What stands in for the network is no setting of the element.
  argTypes: { answer: { table: { disable: true } }, store: { table: { disable: true } } },
  play: press('h2'),
  render: (args, { globals }) => html`
    <fairwell-withdraw
      .clock=${() => NOW}
      .outbox=${outboxFor(args)}
      .config=${{ contract: { jurisdiction: String(globals['jurisdiction']), ...contract }, ...args.config }}
    ></fairwell-withdraw>
  `,
};
export default meta;

const button: Story['render'] = (args, { globals }) => html`
  <fairwell-withdraw
    .clock=${() => NOW}
    .outbox=${outboxFor(args)}
    .config=${{
      contract: { jurisdiction: String(globals['jurisdiction']), ...contract },
      ...args.config,
      display: 'dialog',
    }}
  >
    <form method="post" action="https://leave.example/withdraw">
      <button>Hier de overeenkomst herroepen</button>
    </form>
  </fairwell-withdraw>
`;

const left: Store = {
  ...empty,
  all: async () => [
    {
      id: '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
      endpoint: goods.endpoint,
      acknowledgement: 'echo',
      queuedAt: Date.parse('2026-11-18T20:04:00+01:00'),
      attempt: 3,
      nextAt: 0,
      message: {
        id: '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
        type: 'withdrawal.requested',
        mode: 'live',
        data: {
          contract: { id: 'order_2207', reference: 'B-2207' },
          declared: { text: 'Ik herroep mijn overeenkomst: Leeslamp en boek.' },
        },
      },
    },
  ],
};

const states = {
  closed: { render: button, play: async () => {} },
  review: {},
  sending: { args: { answer: never }, play: press('.primary') },
  waiting: { args: { answer: offline }, play: press('.primary', '.other-ways') },
  attention: { args: { answer: refused }, play: press('.primary', '.other-ways') },
  unsent: { args: { store: left }, render: button, play: press('.badge button', '#title') },
  sent: {
    args: {
      config: { ...goods, acknowledgement: 'status' },
      answer: () => new Response(null, { status: 204 }),
    },
    play: press('.primary', '.other-ways'),
  },
  received: { play: press('.primary', 'dl strong') },
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

/** Where nobody logged in, and some fields were left empty. */
export const Guest: Story = {
  args: { config: { ...goods, order: undefined, customer: undefined } },
  play: press('.primary', '.error'),
};

/** A service, with a sum that comes back. */
export const Service: Story = {
  args: {
    config: {
      ...goods,
      order: { id: 'sub_1', reference: '4711', name: 'De Wekelijkse Courant, digitaal' },
      contract: {
        jurisdiction: 'NL',
        subject: 'digital-service',
        concluded: '2026-11-16',
        startedOnRequest: true,
        paid: { from: '2026-11-16', until: '2026-12-15', amount: { amount: 1995, currency: 'EUR' } },
      },
    },
  },
};

/** We think it is too late; it can be sent all the same. */
export const Over: Story = {
  args: { config: { ...goods, contract: { jurisdiction: 'NL', ...contract, delivered: '2026-10-01' } } },
};

export const NotEstablished: Story = {
  args: {
    config: { ...goods, contract: { jurisdiction: 'NL', subject: 'goods-regular', concluded: '2026-11-16' } },
  },
};
export const German: Story = { globals: { language: 'de', jurisdiction: 'DE' } };
export const LongText: Story = {
  globals: { language: 'de' },
  args: {
    config: {
      ...goods,
      order: {
        reference: 'DONAUDAMPFSCHIFFFAHRTSELEKTRIZITÄTENHAUPTBETRIEBSWERKBAU-2207',
        name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftslampe',
        items: [
          'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftslampe',
          'Ein Buch mit einem Titel, der länger ist als die Zeile, in der er stehen soll, und noch etwas länger',
        ],
      },
    },
    answer: offline,
  },
};
export const French: Story = { globals: { language: 'fr', jurisdiction: 'FR' } };
export const Arabic: Story = { globals: { language: 'ar' } };
export const Frisian: Story = { globals: { language: 'fy' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const ForcedColours: Story = { globals: { forcedColours: 'active' } };
