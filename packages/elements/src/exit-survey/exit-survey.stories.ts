import type { SurveyConfig } from '@fairwell/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { Outbox } from '../outbox/outbox.ts';
import type { StateType } from './exit-survey.flow.ts';
import './fairwell-survey.ts';

interface Args {
  config: SurveyConfig;
  answer: (id: string) => Response | Promise<Response>;
}
type Story = StoryObj<Args>;

const config: SurveyConfig = {
  endpoint: 'https://leave.example/v1/messages',
  about: '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
};
const received = (id: string): Response =>
  new Response(JSON.stringify({ id, status: 'received' }), { status: 201 });

const outboxFor = ({ answer }: Args): Outbox => {
  const doFetch: typeof fetch = async (_, init) =>
    answer(JSON.parse(typeof init?.body === 'string' ? init.body : '{}').id);
  const doors = { fetch: doFetch, now: () => 0, random: () => 0.99, store: undefined, locks: undefined };
  return new Outbox(doors, new EventTarget());
};

/** Presses what a selector finds, once it is there. */
const press =
  (...selectors: string[]) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const find = (selector: string): HTMLElement | null | undefined =>
      canvasElement.querySelector('fairwell-survey')?.shadowRoot?.querySelector<HTMLElement>(selector);
    for (const selector of selectors) {
      await waitFor(() => expect(find(selector)).toBeTruthy());
      find(selector)?.click();
    }
  };

const meta: Meta<Args> = {
  title: 'Exit survey',
  component: 'fairwell-survey',
  args: { config, answer: received },
  // What stands in for the network is no setting of the element.
  argTypes: { answer: { table: { disable: true } } },
  play: press('h2'),
  // What one story was in the middle of is not what the next one is.
  beforeEach: () => sessionStorage.clear(),
  render: (args) =>
    html`<fairwell-survey
      .config=${args.config}
      .outbox=${outboxFor(args)}
      .random=${() => 0.5}
    ></fairwell-survey>`,
};
export default meta;

const states = {
  asking: {},
  sending: { args: { answer: () => new Promise(() => {}) }, play: press('input', '.primary', '#outcome') },
  waiting: {
    args: { answer: () => Promise.reject(new TypeError('Failed to fetch')) },
    play: press('input', '.primary', '#outcome'),
  },
  attention: {
    args: { answer: () => new Response('', { status: 400 }) },
    play: press('input', '.primary', '#outcome'),
  },
  received: { play: press('input', '.primary', '#outcome') },
  sent: {
    args: {
      config: { ...config, acknowledgement: 'status' },
      answer: () => new Response('', { status: 200 }),
    },
    play: press('input', '.primary', '#outcome'),
  },
  skipped: { play: press('.quiet', '#outcome') },
} satisfies Record<StateType, Story>;

export const Asking: Story = states.asking;
export const Sending: Story = states.sending;
export const Waiting: Story = states.waiting;
export const Attention: Story = states.attention;
export const Received: Story = states.received;
export const Sent: Story = states.sent;
export const Skipped: Story = states.skipped;

const price = 'input[value="too_expensive"]';
const increase = 'input[value="price_increase"]';

export const Chosen: Story = { play: press(price, increase) };
/** An apology where we failed. */
export const Apology: Story = {
  play: press('input[value="customer_service"]', 'input[value="no_reply"]'),
};
/** Nothing that could be mended, so nothing is asked but why. */
export const Bereaved: Story = {
  play: press('input[value="circumstances_changed"]', 'input[value="bereavement"]'),
};
export const ToldWhenMended: Story = { play: press(price, increase, '#notify') };
export const AddressMissing: Story = { play: press(price, '#notify', '.primary', '#email-error') };
export const ReasonsOfTheSite: Story = {
  args: {
    config: {
      ...config,
      reasons: [
        {
          code: 'delivery',
          category: 'service',
          label: 'De bezorging',
          reasons: [
            {
              code: 'delivery_late',
              label: 'De krant kwam te laat',
              reply: 'Sorry dat je op je krant moest wachten.',
              question: 'Op welke dagen?',
              reasons: [
                {
                  code: 'delivery_late_weekend',
                  label: 'Vooral in het weekend',
                  reasons: [{ code: 'delivery_late_saturday', label: 'Op zaterdag' }],
                },
                { code: 'delivery_late_winter', label: 'Vooral in de winter' },
              ],
            },
          ],
        },
        { code: 'moved_abroad', category: 'circumstances', label: 'Ik ga in het buitenland wonen' },
        { code: 'too_expensive', category: 'price' },
        { code: 'other', category: 'other' },
      ],
    },
  },
  play: press(
    'input[value="delivery"]',
    'input[value="delivery_late"]',
    'input[value="delivery_late_weekend"]',
  ),
};
export const LongText: Story = { globals: { language: 'de' }, play: press(price, increase, '#notify') };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: press(price, increase, '#notify') };
export const Dark: Story = {
  globals: { scheme: 'dark' },
  play: press(price, '#notify', '.primary', '#email-error'),
};
export const ForcedColours: Story = {
  globals: { forcedColours: 'active' },
  play: press(price, increase, '#notify', '.primary', '#email-error'),
};

/** Nothing is sent, and the screen says so. */
export const Preview: Story = {
  args: { config: { ...config, preview: true } },
  play: press('input', '.primary', '#outcome'),
};
