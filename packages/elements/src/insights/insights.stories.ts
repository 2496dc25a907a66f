import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { sampleClient, sampleConfig, sampleNow } from '../../test/insights-sample.ts';
import './fairwell-insights.ts';
import type { InsightsClient, Result } from './insights.client.ts';
import type { Phase } from './insights.flow.ts';

interface Args {
  client: InsightsClient;
  token?: string;
  login?: string;
  mode?: 'live' | 'test';
}
type Story = StoryObj<Args>;

const sample = sampleClient();
const fails = (fault: Extract<Result<never>, { ok: false }>['fault']): InsightsClient => ({
  figures: () => Promise.resolve({ ok: false, fault }),
  comments: () => Promise.resolve({ ok: false, fault }),
  contacts: () => Promise.resolve({ ok: false, fault }),
  answer: () => Promise.resolve({ ok: false, fault }),
  beside: () => Promise.resolve({ ok: false, fault }),
  tag: () => Promise.resolve({ ok: false, fault }),
  rows: () => Promise.resolve({ ok: false, fault }),
});
const never: InsightsClient = {
  figures: () => new Promise(() => {}),
  comments: () => new Promise(() => {}),
  contacts: () => new Promise(() => {}),
  answer: () => new Promise(() => {}),
  beside: () => new Promise(() => {}),
  tag: () => new Promise(() => {}),
  rows: () => new Promise(() => {}),
};
const quiet: InsightsClient = {
  ...sample,
  figures: (name, query, ...rest) =>
    sample.figures(name, { ...query, from: '2020-01-01', to: '2020-03-31' }, ...rest),
};
const longLabel = 'De bezorging kwam al weken niet meer op zaterdagochtend, maar pas op maandag of dinsdag';
const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappij'.repeat(4);
const long: InsightsClient = {
  ...sample,
  figures: async (...question) => {
    const answer = await sample.figures(...question);
    if (!answer.ok || !('reasons' in answer.value) || 'people' in answer.value) return answer;
    const labelled = answer.value.reasons.map((reason) => ({
      ...reason,
      label: `${longLabel} (${reason.label})`,
    }));
    return { ok: true, value: { ...answer.value, reasons: labelled } };
  },
  comments: async (...question) => {
    const answer = await sample.comments(...question);
    if (!answer.ok) return answer;
    const comments = answer.value.comments.map((comment, at) => ({
      ...comment,
      text: at === 0 ? longWord : `${comment.text} `.repeat(12),
      plan: 'Weekblad op papier met digitaal archief, bezorgd op zaterdag, voor het hele gezin',
    }));
    return { ok: true, value: { ...answer.value, comments } };
  },
};

const rootOf = (canvas: HTMLElement): ParentNode =>
  canvas.querySelector('fairwell-insights')?.shadowRoot ?? canvas;

const meta: Meta<Args> = {
  title: 'Insights',
  component: 'fairwell-insights',
  parameters: { layout: 'fullscreen' },
  args: { client: sample },
  play: ({ canvasElement }) =>
    waitFor(() => expect(rootOf(canvasElement).querySelector('h2')).not.toBeNull()),
  render: ({ client, token, mode, login }) => html`
    <fairwell-insights
      no-url-state
      .client=${client}
      .now=${() => sampleNow}
      .config=${{ ...sampleConfig, ...(token && { token }), ...(mode && { mode }), ...(login && { login }) }}
    ></fairwell-insights>
  `,
};
export default meta;

const states = {
  locked: { args: { client: fails('refused') } },
  loading: { args: { client: never } },
  loaded: {},
  empty: { args: { client: quiet } },
  error: { args: { client: fails('unreachable') } },
} satisfies Record<Phase['type'], Story>;

export const Locked: Story = states.locked;
export const Loading: Story = states.loading;
export const Loaded: Story = states.loaded;
export const Empty: Story = states.empty;
export const Error: Story = states.error;

export const KeyRefused: Story = { args: { client: fails('refused'), token: 'expired' } };
export const LoggedOut: Story = {
  args: { client: fails('refused'), login: 'https://leave.example/insights' },
};
export const TestMode: Story = { args: { mode: 'test' } };
export const LongText: Story = { args: { client: long } };
export const NobodyWaits: Story = {
  args: {
    client: {
      ...sample,
      contacts: () => Promise.resolve({ ok: true, value: { contacts: [], total: 0, mailed: true } }),
    },
  },
};
/** Whoever may see the numbers only: no comments, nobody's question, and nothing about few people. */
export const Viewer: Story = {
  args: {
    client: {
      ...sample,
      contacts: (...asked) => fails('refused').contacts(...asked),
      comments: (...asked) => fails('refused').comments(...asked),
    },
  },
};
export const AnswerNotSent: Story = {
  args: { client: { ...sample, answer: (...given) => fails('unreachable').answer(...given) } },
  play: async ({ canvasElement, userEvent }) => {
    const root = rootOf(canvasElement);
    const first = await waitFor(() => {
      const found = root.querySelector('.waiting details');
      if (!(found instanceof HTMLDetailsElement)) throw new TypeError('Nobody waits yet.');
      return found;
    });
    const [summary, field, button] = first.querySelectorAll<HTMLElement>('summary, textarea, button');
    if (!summary || !field || !button) throw new TypeError('There is no place to answer.');
    await userEvent.click(summary);
    await userEvent.type(field, 'Dat spijt me.');
    await userEvent.click(button);
    await waitFor(() => expect(root.querySelector('.waiting .wrong')).not.toBeNull());
  },
};
/** What whoever asked is going to read, before anybody is told. */
export const LetterBeforeItGoes: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const root = rootOf(canvasElement);
    const part = <T extends Element>(selector: string, kind: new () => T) =>
      waitFor(() => {
        const found = root.querySelector(selector);
        if (!(found instanceof kind)) throw new TypeError(`Not there yet: ${selector}`);
        return found;
      });
    await userEvent.click(await part('.causes details > summary', HTMLElement));
    await userEvent.type(await part('.causes textarea', HTMLTextAreaElement), 'We zeggen het nu vooraf.');
    await userEvent.click(await part('.causes form button', HTMLButtonElement));
    await part('.causes blockquote', HTMLElement);
  },
};
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const ForcedColours: Story = { globals: { forcedColours: 'active' } };

export const AsTables: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const root = rootOf(canvasElement);
    await waitFor(() => expect(root.querySelectorAll('.section-head .quiet')).toHaveLength(8));
    for (const button of root.querySelectorAll('.section-head .quiet')) await userEvent.click(button);
    await expect(root.querySelectorAll('table')).toHaveLength(8);
  },
};
