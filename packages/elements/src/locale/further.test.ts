/** Every further language where it is read: nothing is missing, ends twice, or is too wide for a small phone. */
import { html, type TemplateResult } from 'lit';
import { cleanup, render } from 'vitest-browser-lit';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../contact/fairwell-contact.ts';
import '../exit-survey/fairwell-survey.ts';
import '../rights-panel/fairwell-rights.ts';
import '../status/fairwell-status.ts';
import { at, yearly } from '../../test/rights-page.ts';

const further = 'ar bg cs da el es et fi fr fy ga hr hu it lt lv mt pl pt ro sk sl sv tr uk'.split(' ');
/** Something to withdraw from, to cancel in time, and to be told of; its law in English, so that only the words around it differ. */
const contract = { ...yearly, jurisdiction: 'FR', concluded: '2025-12-20', informedOfWithdrawal: false };
const endpoint = 'https://leave.example/v1/messages';

const elements: Record<string, (tag: string) => TemplateResult> = {
  survey: (tag) => html`<fairwell-survey endpoint=${endpoint} locale=${tag} preview></fairwell-survey>`,
  contact: (tag) =>
    html`<fairwell-contact endpoint=${endpoint} locale=${tag} display="inline" preview></fairwell-contact>`,
  status: (tag) => html`<fairwell-status endpoint=${endpoint} locale=${tag}></fairwell-status>`,
  rights: (tag) =>
    html`<fairwell-rights locale=${tag} .now=${at()} .config=${{ contract }}></fairwell-rights>`,
};

afterEach(async () => {
  cleanup();
  await page.viewport(800, 900);
});

describe.each(Object.entries(elements))('%s', (_, draw) => {
  test.each(further)('in %s', async (tag) => {
    await page.viewport(320, 900);
    const { container } = render(html`<main style="padding: 1rem">${draw(tag)}</main>`);
    const root = container.querySelector('main > *')!.shadowRoot!;
    await expect.poll(() => root.querySelector('dl, legend, label')).not.toBeNull();
    expect(root.querySelector('[lang]')?.getAttribute('lang')).toBe(tag);
    expect(root.textContent).not.toMatch(/\.\.|undefined|NaN|\[object|\$\{/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
