/** A site of somebody else's that uses the script tag: its own origin, its own pages, its own ideas. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import type { CancelConfig } from '@fairwell/schema';

export interface Page {
  body: string;
  headers?: Record<string, string>;
}

/** Everything but the page: the built script tag, under `/fairwell/` and as another version under `/fairwell/older/`. */
async function asset(path: string, response: ServerResponse): Promise<void> {
  try {
    const content = await readFile(join(inject('assets'), path.replace(/^older\//, '')));
    response.writeHead(200, {
      'Content-Type': path.endsWith('.js') ? 'text/javascript' : 'application/json',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

/**
 * Serves pages by their path and query.
 *
 * @returns the origin, under another name than the receiver's: to a browser that is another site.
 */
export async function openSite(
  pageAt: (url: URL) => Page,
  after: (work: () => void) => void = onTestFinished,
): Promise<string> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site.invalid');
    if (url.pathname.startsWith('/fairwell/')) {
      void asset(url.pathname.slice('/fairwell/'.length), response);
    } else {
      const { body, headers } = pageAt(url);
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
      response.end(body);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return `http://localhost:${address.port}`;
}

export const configFor = (endpoint: string, subscription: string): CancelConfig => ({
  endpoint,
  locale: 'nl-NL',
  subscription: { id: subscription, plan: 'De Wekelijkse Courant' },
  contract: {
    jurisdiction: 'NL',
    subject: 'periodical',
    concluded: '2025-09-01',
    term: 'P1Y',
    renewal: { into: 'indefinite' },
  },
  survey: false,
});

/** The element as the README shows it: a form that works by itself, with the configuration inside. */
export function cancelButton(config: CancelConfig, plainPage: string): string {
  const value = JSON.stringify(config).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<fairwell-cancel><form method="post" action="${plainPage}">
<input type="hidden" name="config" value="${value}"><button>Abonnement opzeggen</button></form></fairwell-cancel>`;
}

/** The page of somebody's account, as a site that thought of everything would write it. */
export const accountPage = (config: CancelConfig, plainPage: string): Page => ({
  body: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Mijn abonnement</title>
<script type="module" src="/fairwell/fairwell.js"></script><h1>Mijn abonnement</h1>
${cancelButton(config, plainPage)}`,
});
