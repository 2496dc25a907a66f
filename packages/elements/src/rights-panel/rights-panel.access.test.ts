import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { everybodyCanUse } from '../../test/access.ts';
import { show, weekly, yearly } from '../../test/rights-page.ts';

const rules = () => page.getByText('Lees de regels zelf');

everybodyCanUse('Je rechten', {
  loading: async () => {
    show(weekly, { law: () => new Promise(() => undefined) });
    await expect.element(page.getByRole('status')).toBeVisible();
  },
  'a week after it was taken, with everything open': async () => {
    const { element } = show(weekly);
    await expect.element(rules()).toBeVisible();
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  },
  'a year that is followed by another': async () => {
    show({ ...yearly, concluded: '2026-01-15' });
    await expect.element(rules()).toBeVisible();
  },
  'a country whose law is not here': async () => {
    show({ ...weekly, jurisdiction: 'ZZ' });
    await expect.element(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  },
  'rules that could not be fetched': async () => {
    show(weekly, { law: () => Promise.reject(new TypeError('Failed to fetch')) });
    await expect.element(page.getByRole('button')).toBeVisible();
  },
});
