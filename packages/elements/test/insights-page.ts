/** The insights page in front of a receiver that answers from a table, for its tests. */
import type { Comments, Contacts, Overview } from '@fairwell/schema';
import { html } from 'lit';
import { cleanup, render } from 'vitest-browser-lit';
import { page } from 'vitest/browser';
import '../src/insights/fairwell-insights.ts';
import { httpClient, type InsightsClient } from '../src/insights/insights.client.ts';
import type { FairwellInsights } from '../src/insights/insights.ts';
import { sampleNow } from './insights-sample.ts';

export const ENDPOINT = 'https://leave.example/v1/insights';

export const overview: Overview = {
  query: { from: '2026-08-25', to: '2026-11-22', interval: 'week', zone: 'Europe/Amsterdam', mode: 'live' },
  totals: { cancellations: 14, undone: 2, surveys: 7, responseRate: 0.5, comments: 1 },
  reasons: [
    { code: 'other', category: 'other', label: 'Iets anders', answers: 1, share: 1 / 7 },
    { code: 'too_expensive', category: 'price', label: 'Te duur', answers: 6, share: 6 / 7 },
    { code: 'content', category: 'product', label: 'Past niet meer', answers: 2, share: 2 / 7 },
  ],
  overTime: [
    { from: '2026-11-09', to: '2026-11-15', cancellations: 9, undone: 2, reasons: { too_expensive: 6 } },
    { from: '2026-11-16', to: '2026-11-22', cancellations: 5, undone: 0, reasons: {} },
  ],
};
export const comment = (id: number, text: string): Comments['comments'][number] => ({
  id: `01939d5e-0000-7000-8000-00000000000${id}`,
  receivedAt: '2026-11-20T10:00:00+01:00',
  text,
  reasons: [{ code: 'too_expensive', label: 'Te duur' }],
  plan: 'Weekblad',
  jurisdiction: 'NL',
  locale: 'nl-NL',
});
export const words = (...texts: string[]): Comments => ({
  comments: texts.map((text, at) => comment(at, text)),
  next: null,
});
export const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

const nobody: Contacts = { contacts: [], total: 0, mailed: true };

/** A receiver that answers from a table, and remembers what it was asked. */
export function receiver(
  answers: {
    overview?: () => Response;
    comments?: (asked: URLSearchParams) => Response;
    contacts?: () => Response;
    answer?: () => Response;
  } = {},
) {
  const asked: { url: URL; headers: Headers; method: string; body: unknown }[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const { method = 'GET', headers, body } = init ?? {};
    asked.push({ url, headers: new Headers(headers), method, body });
    const {
      overview: whole = () => json(overview),
      comments = () => json(words('Veel te duur geworden.')),
      contacts = () => json(nobody),
      answer = () => json({}, 500),
    } = answers;
    if (url.pathname === '/v1/contacts') return Promise.resolve(contacts());
    if (url.pathname.endsWith('/answer')) return Promise.resolve(answer());
    return Promise.resolve(url.pathname.endsWith('/overview') ? whole() : comments(url.searchParams));
  };
  return { asked, client: httpClient(ENDPOINT, fetch) };
}

export function show(client: InsightsClient, config: FairwellInsights['config'] = { token: 'secret' }) {
  const screen = render(html`
    <main>
      <fairwell-insights
        lang="nl"
        .now=${() => sampleNow}
        .client=${client}
        .config=${config}
      ></fairwell-insights>
    </main>
  `);
  const element = screen.container.querySelector('fairwell-insights');
  if (!element) throw new Error('The element is not on the page.');
  return { screen, element };
}

/** What has the focus inside the element; the page itself only knows that the element has it. */
export const focused = (element: FairwellInsights): Element | null | undefined =>
  element.shadowRoot?.activeElement;

/** Leaves the page as the next test expects it. */
export async function tidy(): Promise<void> {
  cleanup();
  history.replaceState(null, '', location.pathname + location.search);
  document.documentElement.style.colorScheme = '';
  await page.viewport(800, 900);
}
