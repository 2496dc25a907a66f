import { loadLaw } from '@fairwell/rights';
import type { ContractFacts } from '@fairwell/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './fairwell-rights.ts';
import type { State } from './rights-panel.ts';

interface Args {
  contract: Omit<ContractFacts, 'jurisdiction'> | undefined;
  loadLaw: typeof loadLaw;
}
type Story = StoryObj<Args>;

const month = { amount: 995, currency: 'EUR' };
const weekly: Omit<ContractFacts, 'jurisdiction'> = {
  subject: 'periodical',
  concluded: '2026-11-14',
  term: 'P1Y',
  renewal: { into: 'indefinite' },
  notice: 'P1M',
  interval: 'P1M',
  price: month,
  paid: { from: '2026-11-14', until: '2026-12-13', amount: month },
  informedOfWithdrawal: true,
};
/** A year that is followed by another, unless somebody stops it in time. */
const yearly: Omit<ContractFacts, 'jurisdiction'> = {
  ...weekly,
  subject: 'service',
  concluded: '2026-01-15',
  renewal: { into: 'fixed', term: 'P1Y' },
};

const rootOf = (canvas: HTMLElement): ParentNode =>
  canvas.querySelector('fairwell-rights')?.shadowRoot ?? canvas;

const meta: Meta<Args> = {
  title: 'Rights',
  component: 'fairwell-rights',
  args: { contract: weekly, loadLaw },
  play: ({ canvasElement }) =>
    waitFor(() => expect(rootOf(canvasElement).querySelector('[aria-busy="false"]')).not.toBeNull()),
  render: ({ contract, loadLaw: load }, { globals }) => html`
    <fairwell-rights
      .loadLaw=${load}
      .now=${() => new Date('2026-11-22T10:15:30+01:00')}
      .config=${contract ? { contract: { jurisdiction: String(globals['jurisdiction']), ...contract } } : {}}
    ></fairwell-rights>
  `,
};
export default meta;

const states = {
  loading: {
    args: { loadLaw: () => new Promise(() => {}) },
    play: ({ canvasElement }) =>
      waitFor(() => expect(rootOf(canvasElement).querySelector('[role="status"]')).not.toBeNull()),
  },
  shown: {},
  unconfigured: { args: { contract: undefined } },
  error: { args: { loadLaw: () => Promise.reject(new TypeError('Failed to fetch')) } },
} satisfies Record<State['type'], Story>;

export const Loading: Story = states.loading;
/** Eight days in: the purchase can still be undone, so that comes first. */
export const Shown: Story = states.shown;
export const Unconfigured: Story = states.unconfigured;
export const Error: Story = states.error;

export const InTheFirstYear: Story = { args: { contract: { ...weekly, concluded: '2026-03-01' } } };
export const AfterTheFirstYear: Story = { args: { contract: { ...weekly, concluded: '2025-09-01' } } };
export const EndedByItself: Story = {
  args: { contract: { ...weekly, concluded: '2025-09-01', introductory: true, renewal: { into: 'none' } } },
};
export const Germany: Story = { globals: { language: 'de', jurisdiction: 'DE' } };
export const UnitedKingdom: Story = {
  globals: { language: 'en', jurisdiction: 'GB' },
  args: { contract: { ...yearly, price: { amount: 895, currency: 'GBP' } } },
};
/** What the company must tell before it renews, and no rule on undoing the purchase that we know of. */
export const California: Story = {
  globals: { language: 'en', jurisdiction: 'US-CA' },
  args: { contract: { ...yearly, price: { amount: 1099, currency: 'USD' } } },
};
/** A message that should have come, and what it means if it did not. */
export const France: Story = {
  globals: { language: 'en', jurisdiction: 'FR' },
  args: { contract: { ...yearly, concluded: '2025-12-20' } },
};
/** Sources that disagree on whether it may renew at all. */
export const Spain: Story = { globals: { language: 'en', jurisdiction: 'ES' }, args: { contract: yearly } };
/** A member state whose own law is not here. */
export const EuropeanUnion: Story = {
  globals: { jurisdiction: 'EU' },
  args: { contract: { ...weekly, notice: undefined } },
};
export const UnknownCountry: Story = { globals: { jurisdiction: 'ZZ' } };
export const NotEstablished: Story = {
  args: { contract: { subject: 'insurance', concluded: '2026-03-01' } },
};
export const RightToLeft: Story = { globals: { language: 'ar', direction: 'rtl' } };
export const Dark: Story = { globals: { scheme: 'dark' } };
export const ForcedColours: Story = { globals: { forcedColours: 'active' } };

/** Everything there is to read, in the language with the longest words. */
export const LongText: Story = {
  globals: { language: 'de', jurisdiction: 'FR' },
  args: { contract: { ...yearly, concluded: '2025-12-20' } },
  play: async ({ canvasElement }) => {
    const root = rootOf(canvasElement);
    await waitFor(() => expect(root.querySelectorAll('details').length).toBeGreaterThan(3));
    for (const details of root.querySelectorAll('details')) details.open = true;
  },
};
