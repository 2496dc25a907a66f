/** Why a date is what it is, one click away: the steps, and where they are written. */
import type { Answer, Trace } from '@fairwell/rights';
import { html } from 'hono/html';
import type { Html } from './layout.ts';

/** @param said - Which language the reasons are in, as attributes. */
export function why(summary: string, answer: Answer<unknown>, said: Html | ''): Html {
  const { steps, sources }: Trace = answer.trace;
  return html`<details>
    <summary>${summary}</summary>
    ${steps.map((step) => html`<p ${said}>${step}</p>`)}
    <ul class="sources" ${said}>
      ${sources.map(({ title, locator, url }) => html`<li><a href="${url}">${locator}</a>${title === locator ? '' : ` ${title}`}</li>`)}
      ${answer.established ? '' : html`<li><a href="${answer.authority.url}">${answer.authority.name}</a></li>`}
    </ul>
  </details>`;
}
