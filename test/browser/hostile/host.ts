/** A page that somebody else wrote, with our button on it. */
import type { CancelConfig } from '@fairwell/schema';
import type { Weather } from '../road.ts';

/** Where things are, for whoever writes a policy. Origins without a path. */
export interface Places {
  site: string;
  receiver: string;
  /** The road to the receiver's intake. */
  road: string;
}

/**
 * What must come of it. `works`: the whole flow, received on proof. `form`: the plain form of the page does it. `waits`:
 * it says honestly that nothing was received, and leads on to the plain form. `stuck`: it says so, and gives the words
 * and the address to send them to. `told`: the receiver's own page says what the site passed on wrongly, and goes on. `nothing`: the page itself does not let anybody press the button.
 */
export type Outcome = 'works' | 'form' | 'waits' | 'stuck' | 'told' | 'nothing';

export interface Host {
  name: string;
  outcome: Outcome;
  headers?: (places: Places) => Record<string, string>;
  /** Script of the page that runs before ours. */
  before?: string;
  /** Script of the page that runs when the page stands. */
  after?: string;
  /** Markup in the head, before ours. */
  head?: string;
  /** What stands around the button. */
  around?: (button: string) => string;
  /** Our script tags, where they are not the usual one. */
  tags?: string;
  /** The whole document, from what would stand in it. */
  document?: (head: string, body: string) => string;
  config?: Partial<CancelConfig>;
  weather?: Weather;
  /** The page stands in a frame, written like this around its address or its escaped source. */
  frame?: (address: string, source: string) => string;
  /** Other files of the site, by path. */
  files?: Record<string, string>;
  /** Runs in the page right after somebody confirmed. */
  meanwhile?: string;
}

/** Nonce of every script of these pages. */
export const NONCE = 'n0nce';
export const TAG = `<script nonce="${NONCE}" type="module" src="/fairwell/fairwell.js"></script>`;

export const policy =
  (...directives: string[]) =>
  ({ site, receiver, road }: Places) => ({
    'Content-Security-Policy': directives
      .join('; ')
      .replaceAll('SITE', site)
      .replaceAll('RECEIVER', receiver)
      .replaceAll('ROAD', road),
  });
