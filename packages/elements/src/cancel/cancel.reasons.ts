/** The reasons behind the last day, as the law room gives them. */
import type { Answer } from '@fairwell/rights';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderWhy } from '../rights-panel/why.ts';
import { safeAddress } from '../shared/address.ts';
import type { Strings } from './cancel.words.ts';

/** Why this date, one click away; and whom to ask where there is none. */
export function renderReasons(end: Answer<string>, strings: Strings): TemplateResult {
  const words = strings.cancel.review;
  const summary = end.established ? words.why : words.whyUnknown;
  const authority = end.established ? undefined : safeAddress(end.authority.url);
  return html`
    ${renderWhy(end.trace, summary, '', strings.why)}
    ${
      end.established || !authority
        ? nothing
        : html`<p>
            <a href=${authority} target="_blank" rel="noreferrer">${strings.why.ask(end.authority.name)}</a>
          </p>`
    }
  `;
}
