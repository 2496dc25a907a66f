import type { CancelConfig } from '@fairwell/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { Outbox } from '../outbox/outbox.ts';
import type { Store } from '../outbox/store.ts';
import type { StateType } from './cancel.flow.ts';
import './fairwell-cancel.ts';

interface Args {
  config: Partial<CancelConfig>;
  /** What the receiver answers to the first message, the second, and so on; the last one repeats. */
  answers: ((id: string) => Response | Promise<Response>)[];
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

const weekly: Partial<CancelConfig> = {
  endpoint: 'https://leave.example/v1/messages',
  display: 'inline',
  subscription: { id: 'sub_4711', plan: 'De Wekelijkse Courant', reference: '4711' },
  customer: { name: 'Sanne de Wit', email: 'sanne@voorbeeld.example' },
  support: {
    company: 'De Wekelijkse Courant',
    email: 'lezers@courant.example',
    phone: '020 123 45 67',
    address: 'Postbus 12\n1000 AA Amsterdam',
  },
};
const contract = {
  subject: 'periodical',
  concluded: '2025-09-01',
  term: 'P1Y',
  renewal: { into: 'indefinite' },
  interval: 'P1M',
  price: { amount: 995, currency: 'EUR' },
  paid: { from: '2026-11-01', until: '2026-11-30', amount: { amount: 995, currency: 'EUR' } },
} as const;

const empty: Store = {
  put: async () => {},
  update: async () => true,
  all: async () => [],
  notes: () => [],
  delete: async () => {},
};

const outboxFor = ({ answers, store }: Args): Outbox => {
  let asked = 0;
  const doFetch: typeof fetch = async (_, init) => {
    const { id, type } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}');
    // Nobody waits for a step.
    if (type === 'flow.step') return received(id);
    const answer = answers[Math.min(asked++, answers.length - 1)] ?? never;
    return answer(id);
  };
  const doors = { fetch: doFetch, now: () => NOW, random: () => 0.99, store, locks: undefined };
  return new Outbox(doors, new EventTarget());
};

const rootOf = (canvas: HTMLElement): ShadowRoot => {
  const root = canvas.querySelector('fairwell-cancel')?.shadowRoot;
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
  title: 'Cancel',
  component: 'fairwell-cancel',
  args: { config: weekly, answers: [received], store: empty },
  // What stands in for the network is no setting of the element.
  argTypes: { answers: { table: { disable: true } }, store: { table: { disable: true } } },
  play: press('h2'),
  render: (args, { globals }) => html`
    <fairwell-cancel
      .clock=${() => NOW}
      .outbox=${outboxFor(args)}
      .config=${{ contract: { jurisdiction: String(globals['jurisdiction']), ...contract }, ...args.config }}
    ></fairwell-cancel>
  `,
};
export default meta;

const button: Story['render'] = (args, { globals }) => html`
  <fairwell-cancel
    .clock=${() => NOW}
    .outbox=${outboxFor(args)}
    .config=${{
      contract: { jurisdiction: String(globals['jurisdiction']), ...contract },
      ...args.config,
      display: 'dialog',
    }}
  >
    <form method="post" action="https://leave.example/cancel"><button>Abonnement opzeggen</button></form>
  </fairwell-cancel>
`;

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
        type: 'cancellation.requested',
        mode: 'live',
        data: {
          subscription: weekly.subscription,
          declared: { text: 'Ik zeg mijn abonnement op De Wekelijkse Courant op.' },
        },
      },
    },
  ],
};

const states = {
  closed: { render: button, play: async () => {} },
  review: {},
  sending: { args: { answers: [never] }, play: press('.primary') },
  waiting: { args: { answers: [offline] }, play: press('.primary', '.other-ways') },
  attention: { args: { answers: [refused] }, play: press('.primary', '.other-ways') },
  unsent: { args: { store: left }, render: button, play: press('.badge button', '#title') },
  sent: {
    args: {
      config: { ...weekly, acknowledgement: 'status' },
      answers: [() => new Response(null, { status: 204 })],
    },
    play: press('.primary', '.other-ways'),
  },
  received: { play: press('.primary', '.undo') },
  undoing: {
    args: { answers: [received, offline] },
    play: press('.primary', '.undo button', '.after section'),
  },
  undone: { play: press('.primary', '.undo button', '.sheet:not(:has(.after)) dl strong') },
} satisfies Record<StateType, Story>;

export const Closed: Story = states.closed;
export const Review: Story = states.review;
export const Sending: Story = states.sending;
export const Waiting: Story = states.waiting;
export const Attention: Story = states.attention;
export const Unsent: Story = states.unsent;
export const Sent: Story = states.sent;
export const Received: Story = states.received;
export const Undoing: Story = states.undoing;
export const Undone: Story = states.undone;

/** Over the page, as most sites want it. */
export const Dialog: Story = {
  render: button,
  play: async ({ canvasElement }) => {
    canvasElement.querySelector('button')?.click();
    await press('dialog[open] h2')({ canvasElement });
  },
};

/** Where the page does not know who is leaving. */
export const Unidentified: Story = {
  args: { config: { ...weekly, subscription: undefined, customer: undefined } },
  play: press('.primary', '.error'),
};

/** What ends with it, in our words and in the site's. */
export const Consequences: Story = {
  args: {
    config: {
      ...weekly,
      consequences: {
        data: 'deleted-at-end',
        account: 'separate',
        credits: 'Je 120 punten kun je tot de laatste dag inwisselen in de winkel.',
        refund: {
          amount: { amount: 265, currency: 'EUR' },
          by: '2027-01-05',
          calculation: 'Eén nummer à € 2,65.',
        },
      },
    },
  },
  play: press('dl + dl'),
};
/** Somebody with three, who has not said yet which one. */
export const Several: Story = {
  args: { config: { ...weekly, subscription: undefined } },
  render: ({ config, ...args }, { globals }) => {
    const facts = { jurisdiction: String(globals['jurisdiction']), ...contract };
    const subscriptions = [
      { subscription: { id: 'a', plan: 'De Wekelijkse Courant', reference: '4711' }, contract: facts },
      { subscription: { id: 'b', plan: 'Maandblad voor de tuin', reference: '4712' }, contract: facts },
      {
        subscription: { id: 'c', plan: 'Digitaal archief' },
        contract: facts,
        situation: { kind: 'canceled' as const, endsOn: '2026-12-14' },
      },
    ];
    return html`<fairwell-cancel
      .clock=${() => NOW}
      .outbox=${outboxFor({ config, ...args })}
      .config=${{ ...config, subscriptions }}
    ></fairwell-cancel>`;
  },
  play: press('.primary', '.error'),
};
export const AlreadyCanceled: Story = {
  args: {
    config: {
      ...weekly,
      situation: {
        kind: 'canceled',
        endsOn: '2026-12-14',
        receipt: 'https://leave.example/v1/receipts/7KXM',
      },
    },
  },
};
export const PastDue: Story = {
  args: {
    config: { ...weekly, situation: { kind: 'past-due', owed: { amount: 1990, currency: 'EUR' } } },
  },
};
export const AppStore: Story = {
  args: { config: { ...weekly, situation: { kind: 'app-store', store: 'apple' } } },
  play: press('.primary', '.after ol'),
};

/** Asked to stop the marketing mail too, and received. */
export const NoMoreMarketing: Story = { play: press('.primary', '.marketing button', '.marketing strong') };
/** … and not received yet. */
export const NoMoreMarketingWaiting: Story = {
  args: { answers: [received, offline] },
  play: press('.primary', '.marketing button', '.marketing div + button'),
};

const pausing: Partial<CancelConfig> = {
  ...weekly,
  display: 'dialog',
  offers: {
    list: [
      {
        id: 'pause_summer',
        kind: 'pause',
        madeTo: 'everyone',
        duration: 'P3M',
        price: { amount: 0, currency: 'EUR' },
      },
    ],
  },
};
const cheaper: Partial<CancelConfig> = {
  ...weekly,
  survey: {
    reasons: [
      { code: 'too_expensive', category: 'price' },
      { code: 'other', category: 'other' },
    ],
  },
  offers: {
    list: [
      {
        id: 'half_price',
        kind: 'discount',
        madeTo: 'leaving',
        price: { amount: 495, currency: 'EUR' },
        ends: { until: '2027-02-28', afterwards: { amount: 995, currency: 'EUR' } },
        when: { reasons: ['too_expensive'] },
      },
    ],
  },
};
/** What the last story showed is remembered on the device. */
const forgotten = () => localStorage.removeItem('fairwell-offer');

/** One offer below the button that cancels, which stays where it is. */
export const Offer: Story = {
  args: { config: pausing },
  render: (args, { globals }) => html`
    <fairwell-cancel
      .clock=${() => NOW}
      .outbox=${outboxFor(args)}
      .handleOffer=${async () => ({ reference: 'P-12' })}
      .config=${{ contract: { jurisdiction: String(globals['jurisdiction']), ...contract }, ...args.config }}
    >
      <button>Abonnement opzeggen</button>
    </fairwell-cancel>
  `,
  beforeEach: forgotten,
  play: async ({ canvasElement }) => {
    canvasElement.querySelector('button')?.click();
    await waitFor(() => expect(rootOf(canvasElement).querySelector('.offer .actions > *')).not.toBeNull());
    rootOf(canvasElement).querySelector('.offer .actions > *')?.scrollIntoView();
  },
};
/** … and one that could not be done. */
export const OfferFailed: Story = {
  ...Offer,
  render: (args, { globals }) => html`
    <fairwell-cancel
      .clock=${() => NOW}
      .outbox=${outboxFor(args)}
      .handleOffer=${() => Promise.reject(new Error('down'))}
      .config=${{ contract: { jurisdiction: String(globals['jurisdiction']), ...contract }, ...args.config }}
    >
      <button>Abonnement opzeggen</button>
    </fairwell-cancel>
  `,
  play: async ({ canvasElement }) => {
    canvasElement.querySelector('button')?.click();
    await press('.offer .actions > *', '.offer [role="status"] p')({ canvasElement });
  },
};
/** After the reason, below the proof: who takes it takes the cancellation back. */
export const OfferAfterwards: Story = {
  args: { config: cheaper },
  render: (args, { globals }) => html`
    <fairwell-cancel
      .clock=${() => NOW}
      .outbox=${outboxFor(args)}
      .handleOffer=${async () => ({ reference: 'P-12' })}
      .config=${{ contract: { jurisdiction: String(globals['jurisdiction']), ...contract }, ...args.config }}
    ></fairwell-cancel>
  `,
  beforeEach: forgotten,
  play: async ({ canvasElement }) => {
    await press('.primary')({ canvasElement });
    const survey = () => rootOf(canvasElement).querySelector('fairwell-survey')?.shadowRoot;
    await waitFor(() => expect(survey()?.querySelector('input[value="too_expensive"]')).toBeTruthy());
    survey()?.querySelector<HTMLElement>('input[value="too_expensive"]')?.click();
    await waitFor(() => expect(survey()?.querySelector('.reply')).toBeTruthy());
    survey()?.querySelector<HTMLElement>('.primary')?.click();
    await waitFor(() => expect(rootOf(canvasElement).querySelector('.offer .actions > *')).not.toBeNull());
  },
};

/** Below the proof the site's own words, in the page's styles. */
export const OwnWords: Story = {
  render: (args, { globals }) => html`
    <fairwell-cancel
      .clock=${() => NOW}
      .outbox=${outboxFor(args)}
      .config=${{ contract: { jurisdiction: String(globals['jurisdiction']), ...contract }, ...args.config }}
    >
      <template slot="received">
        <p>Dank je voor alle jaren dat je meelas. Je login blijft, en wat je bewaarde ook.</p>
        <p><a href="https://courant.example/">Terug naar de krant</a></p>
      </template>
    </fairwell-cancel>
  `,
  play: async ({ canvasElement }) => {
    await press('.primary', '.undo')({ canvasElement });
    await waitFor(() => expect(canvasElement.querySelector('fairwell-cancel > div a')).toBeVisible());
  },
};

/** The fields the German law lists, the one button, and nothing else. */
export const German: Story = { globals: { language: 'de', jurisdiction: 'DE' } };

export const NotEstablished: Story = {
  args: {
    config: { ...weekly, contract: { jurisdiction: 'NL', subject: 'telecom', concluded: '2026-01-01' } },
  },
};
export const LongText: Story = {
  globals: { language: 'de' },
  args: {
    config: {
      ...weekly,
      subscription: {
        plan: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftszeitung',
      },
    },
    answers: [offline],
  },
  play: press('.primary', '.other-ways'),
};
/** Everything in French, with the words of French law on the button; its reasons are in English, and marked so. */
export const French: Story = { globals: { language: 'fr', jurisdiction: 'FR' } };
export const Frisian: Story = { globals: { language: 'fy' } };
/** Its own way round, whatever the page’s. */
export const Arabic: Story = { globals: { language: 'ar' }, play: press('.primary', '.undo') };
/** Dutch with u: `address="formal"`, or `lang="nl-x-formal"`. */
export const Formal: Story = { args: { config: { ...weekly, address: 'formal' } } };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: press('.primary', '.undo') };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const ForcedColours: Story = { globals: { forcedColours: 'active' } };

/** Nothing is sent, and the screen says so. */
export const Preview: Story = {
  args: { config: { ...weekly, preview: true } },
  play: press('.primary', '.undo'),
};
