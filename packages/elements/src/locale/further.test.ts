/** Every further language where it is read: nothing is missing, ends twice, or is too wide for a small phone. */
import { html, type TemplateResult } from 'lit';
import { cleanup, render } from 'vitest-browser-lit';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../contact/fairwell-contact.ts';
import '../exit-survey/fairwell-survey.ts';
import '../status/fairwell-status.ts';

const further = 'ar bg cs da el es et fi fr fy ga hr hu it lt lv mt pl pt ro sk sl sv tr uk'.split(' ');
const endpoint = 'https://leave.example/v1/messages';

const elements: Record<string, (tag: string) => TemplateResult> = {
  survey: (tag) => html`<fairwell-survey endpoint=${endpoint} locale=${tag} preview></fairwell-survey>`,
  contact: (tag) =>
    html`<fairwell-contact endpoint=${endpoint} locale=${tag} display="inline" preview></fairwell-contact>`,
  status: (tag) => html`<fairwell-status endpoint=${endpoint} locale=${tag}></fairwell-status>`,
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
    await expect.poll(() => root.querySelector('h2, legend, label')).not.toBeNull();
    expect(root.querySelector('[lang]')?.getAttribute('lang')).toBe(tag);
    expect(root.textContent).not.toMatch(/\.\.|undefined|NaN|\[object|\$\{/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
