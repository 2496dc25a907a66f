import type { HolderStatus, Status, StatusConfig } from '@fairwell/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { Outbox } from '../outbox/outbox.ts';
import type { StateType } from './status.flow.ts';
import './fairwell-status.ts';

interface Args {
  config: Partial<StatusConfig>;
  /** Where it stands; without one nobody answers. */
  status: Status | undefined;
  /** Where it stands once the person has said whether the answer solved it. */
  judged: () => Promise<Status>;
  /** What the receiver answers to an undo. */
  answer: (id: string) => Response | Promise<Response>;
}
type Story = StoryObj<Args>;

const ID = '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const NOW = Date.parse('2026-11-22T10:15:30+01:00');
const never = (): Promise<never> => new Promise(() => {});
const offline = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
const received = (id: string): Response =>
  new Response(
    JSON.stringify({
      id,
      status: 'received',
      reference: 'B3CD-7RTW-0ZQ9',
      receivedAt: '2026-11-22T10:20:00+01:00',
      zone: 'Europe/Amsterdam',
    }),
    { status: 201 },
  );

const bare: Status = {
  reference: '7KXM-2QPD-9T4H',
  mode: 'live',
  type: 'contact.submitted',
  standing: 'open',
  receivedAt: '2026-11-22T10:15:30+01:00',
  zone: 'Europe/Amsterdam',
  effectiveOn: null,
  updatedAt: null,
  answerBy: '2026-11-27T17:00:00+01:00',
  holder: null,
};
const holder: HolderStatus = {
  id: ID,
  locale: 'nl-NL',
  content: 'De krant komt steeds op maandag.\nIk wacht er de hele zaterdag op.',
  endsOn: null,
  canUndo: false,
  answer: null,
  turns: [],
  links: {
    html: `https://leave.example/v1/receipts/${ID}.html`,
    json: `https://leave.example/v1/receipts/${ID}.json`,
    jwt: `https://leave.example/v1/receipts/${ID}.jwt`,
  },
};
const answered: Status = {
  ...bare,
  standing: 'answered',
  holder: {
    ...holder,
    answer: '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c',
    turns: [
      {
        type: 'contact.answered',
        at: '2026-11-24T09:00:00+01:00',
        text: 'Het spijt ons dat je zo lang hebt gewacht. Vanaf volgende week komt hij op zaterdag.\n\nAnnemiek',
      },
    ],
  },
};
const reopened: Status = {
  ...answered,
  standing: 'reopened',
  holder: {
    ...holder,
    turns: [
      ...(answered.holder?.turns ?? []),
      { type: 'contact.reopened', at: '2026-11-28T12:00:00+01:00', text: 'Hij kwam weer niet.' },
    ],
  },
};
const cancelled: Status = {
  ...bare,
  type: 'cancellation.requested',
  standing: 'received',
  answerBy: null,
  holder: { ...holder, content: 'Ik zeg mijn abonnement op.', endsOn: '2026-12-22', canUndo: true },
};

const outboxFor = ({ answer }: Args): Outbox => {
  const doFetch: typeof fetch = async (_, init) =>
    answer(JSON.parse(typeof init?.body === 'string' ? init.body : '{}').id);
  const doors = { fetch: doFetch, now: () => NOW, random: () => 0.99, store: undefined, locks: undefined };
  return new Outbox(doors, new EventTarget());
};

/** Presses what a selector finds, once it is there. */
const press =
  (...selectors: string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const find = (selector: string): HTMLElement | null | undefined =>
      canvasElement.querySelector('fairwell-status')?.shadowRoot?.querySelector<HTMLElement>(selector);
    for (const selector of selectors) {
      await waitFor(() => expect(find(selector)).toBeTruthy());
      find(selector)?.click();
    }
  };

const meta: Meta<Args> = {
  title: 'Status',
  component: 'fairwell-status',
  args: {
    config: {
      endpoint: 'https://leave.example/v1/messages',
      receipt: ID,
      reactivate: 'https://courant.example/opnieuw',
      support: { email: 'lezers@courant.example', phone: '020 123 45 67' },
    },
    status: answered,
    judged: async () => reopened,
    answer: received,
  },
  // What stands in for the network is no setting of the element.
  argTypes: { judged: { table: { disable: true } }, answer: { table: { disable: true } } },
  play: press('#standing'),
  render: (args) =>
    html`<fairwell-status
      .clock=${() => NOW}
      .outbox=${outboxFor(args)}
      .handleStatus=${() => (args.status ? Promise.resolve(args.status) : never())}
      .handleJudgement=${args.judged}
      .config=${args.config}
    ></fairwell-status>`,
};
export default meta;

const states = {
  asking: { args: { config: {} }, play: press('.primary', '.error') },
  loading: { args: { status: undefined }, play: press('h2') },
  failed: { args: { status: {} as Status }, play: press('h2') },
  shown: {},
  judging: { args: { judged: never }, play: press('button[value=no]', '#outcome') },
  unjudged: { args: { judged: offline }, play: press('button[value=no]', '.error') },
  undoing: {
    args: { status: cancelled, answer: offline },
    play: press('.undo button', '.undo button'),
  },
  undone: { args: { status: cancelled }, play: press('.undo button', '#title') },
} satisfies Record<StateType, Story>;

export const Asking: Story = states.asking;
export const Loading: Story = states.loading;
export const Failed: Story = states.failed;
export const Shown: Story = states.shown;
export const Judging: Story = states.judging;
export const Unjudged: Story = states.unjudged;
export const Undoing: Story = states.undoing;
export const Undone: Story = states.undone;

/** All that a reference tells, which stands on letters and is read out on the telephone. */
export const BareReference: Story = { args: { status: { ...bare, standing: 'answered' } } };
export const Open: Story = { args: { status: { ...bare, holder } } };
export const Overdue: Story = { args: { status: { ...bare, standing: 'reported', holder } } };
export const Solved: Story = { args: { status: { ...answered, standing: 'solved' } } };
export const Reopened: Story = { args: { status: reopened } };
export const Cancelled: Story = { args: { status: cancelled } };
export const Failing: Story = { args: { status: { ...cancelled, standing: 'failed' } } };
/** Taken back, while another cancellation of the same subscription stands. */
export const OneOfTwo: Story = {
  args: {
    status: {
      ...cancelled,
      standing: 'undone',
      stands: true,
      updatedAt: '2026-11-22T11:40:00+01:00',
      holder: { ...holder, content: 'Ik zeg mijn abonnement op.', endsOn: '2026-12-22' },
    },
  },
};
/** After the last day: the way to start again. */
export const Ended: Story = {
  args: {
    status: {
      ...cancelled,
      standing: 'effective',
      effectiveOn: '2026-11-20',
      updatedAt: '2026-11-21T06:00:00+01:00',
      holder: { ...holder, content: 'Ik zeg mijn abonnement op.', endsOn: '2026-11-20' },
    },
  },
};
export const LongText: Story = {
  globals: { language: 'de' },
  args: {
    status: {
      ...reopened,
      holder: {
        ...holder,
        content: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftszeitung',
      },
    },
  },
};
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { scheme: 'dark' }, args: { status: cancelled } };
export const ForcedColours: Story = { globals: { forcedColours: 'active' } };
