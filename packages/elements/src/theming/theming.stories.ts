import type { Contract } from '@fairwell/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../cancel/fairwell-cancel.ts';
import '../exit-survey/fairwell-survey.ts';
import '../rights-panel/fairwell-rights.ts';
import bank from './sites/bank.css?inline';
import gym from './sites/gym.css?inline';
import newspaper from './sites/newspaper.css?inline';
import page from './sites/page.css?inline';
import saas from './sites/saas.css?inline';
import telecom from './sites/telecom.css?inline';

/** The account page of somebody else's site. */
interface Args {
  look: string;
  css: string;
  name: string;
  plan: string;
  subject: Contract['subject'];
}
type Story = StoryObj<Args>;

const rootOf = (canvas: HTMLElement, tag: string): ShadowRoot | null | undefined =>
  canvas.querySelector(tag)?.shadowRoot;

const site = ({ look, css, name, plan, subject }: Args): TemplateResult => {
  const contract = {
    jurisdiction: 'NL',
    subject,
    concluded: '2025-09-01',
    term: 'P1Y',
    renewal: { into: 'indefinite' },
  };
  return html`<style>
      ${page}${css}
    </style>
    <div class="site ${look}">
      <header><span>${name}</span> <span>Mijn account</span></header>
      <main>
        <h1>Mijn abonnement</h1>
        <p>Je leest hier wat je hebt, wat het kost en hoe je ermee stopt.</p>
        <section>
          <fairwell-cancel
            .config=${{ preview: true, display: 'inline', locale: 'nl', contract, subscription: { id: 'sub_1', plan } }}
          ></fairwell-cancel>
        </section>
        <section>
          <fairwell-survey .config=${{ preview: true, locale: 'nl' }} .random=${() => 0.5}></fairwell-survey>
        </section>
        <section><fairwell-rights .config=${{ locale: 'nl', contract }}></fairwell-rights></section>
      </main>
    </div>`;
};

const meta: Meta<Args> = {
  title: 'Theming',
  argTypes: { css: { table: { disable: true } } },
  parameters: { layout: 'fullscreen' },
  render: site,
  play: async ({ canvasElement }) => {
    const found = (tag: string, selector: string) =>
      // Three elements and a law.
      waitFor(() => expect(rootOf(canvasElement, tag)?.querySelector(selector)).toBeTruthy(), {
        timeout: 5000,
      });
    await found('fairwell-cancel', '.decide');
    await found('fairwell-survey', '.choice');
    await found('fairwell-rights', 'dl');
  },
};
export default meta;

/** A page that says nothing about us: its own type and colours, and one accent of ours. */
export const NothingSet: Story = {
  args: { look: '', css: '', name: 'Een site', plan: 'Abonnement', subject: 'digital-service' },
};
export const Newspaper: Story = {
  args: {
    look: 'newspaper',
    css: newspaper,
    name: 'De Wekelijkse Courant',
    plan: 'De Courant op papier',
    subject: 'periodical',
  },
};
export const Gym: Story = {
  args: { look: 'gym', css: gym, name: 'ZWEET', plan: 'Onbeperkt sporten', subject: 'service' },
};
export const Telecom: Story = {
  args: { look: 'telecom', css: telecom, name: 'Belgemak', plan: 'Bellen en internet', subject: 'telecom' },
};
export const Bank: Story = {
  args: { look: 'bank', css: bank, name: 'Spaarbank', plan: 'Beleggingspakket', subject: 'service' },
};
export const Saas: Story = {
  args: {
    look: 'saas',
    css: saas,
    name: 'Takenbord',
    plan: 'Takenbord voor teams',
    subject: 'digital-service',
  },
};
