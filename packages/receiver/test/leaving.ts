/** Leaving without JavaScript, as a test does it: a page, its form, and what was kept of it. */
import type { CancelConfig } from '@fairwell/schema';
import { expect } from 'vitest';
import { formsOf } from './html.ts';
import type { Form } from './html.ts';
import type { Running } from './kit.ts';

export const now = () => new Date('2026-11-22T09:15:30Z');

const month = { amount: 1295, currency: 'EUR' };

export function config(jurisdiction: 'NL' | 'DE', change: Partial<CancelConfig> = {}): CancelConfig {
  return {
    endpoint: 'https://leave.example/v1/messages',
    site: 'de-lange-adem',
    locale: jurisdiction === 'NL' ? 'nl-NL' : 'de-DE',
    contract: {
      jurisdiction,
      subject: 'periodical',
      concluded: '2025-09-01',
      term: 'P1Y',
      renewal: { into: 'indefinite' },
      notice: 'P1M',
      interval: 'P1M',
      price: month,
      paid: { from: '2026-11-01', until: '2026-11-30', amount: month },
    },
    subscription: { id: 'abo-1', plan: 'De Lange Adem', reference: 'DLA-11093' },
    customer: { name: 'M. de Boer', email: 'm@voorbeeld.example' },
    ...change,
  };
}

/** Posts a site's configuration to a hosted page and reads what comes back. */
export async function review(
  running: Running,
  given: unknown,
  path: '/cancel' | '/withdraw' = '/cancel',
): Promise<{ html: string; form: Form }> {
  const response = await running.form([['config', JSON.stringify(given)]], path);
  expect(response.status).toBe(200);
  const html = await response.text();
  const [form] = formsOf(html);
  if (!form) throw new Error('The page has no form');
  return { html, form };
}

/** Sends a form and follows to the page it ends on. */
export async function submit(
  running: Running,
  form: Form,
  typed: Record<string, string> = {},
): Promise<string> {
  const response = await running.form(new Map([...form.sent, ...Object.entries(typed)]), form.action);
  expect(response.status).toBe(303);
  const page = await running.get(response.headers.get('location') ?? '', { accept: 'text/html' });
  expect(page.status).toBe(200);
  return page.text();
}

interface Kept {
  id: string;
  type: string;
  mode: string;
  data: Record<string, unknown>;
}
export const kept = async ({ read }: Running) => (await read<{ events: Kept[] }>('/v1/events')).events;
