/** Words as they were, or will be, sent. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';

export function quoted(label: string, words: string): Html {
  // In a span, where every space and line end is the text's own.
  return html`<figure>
    <figcaption>${label}</figcaption>
    <blockquote><span class="words" data-claim="content">${words}</span></blockquote>
  </figure>`;
}
