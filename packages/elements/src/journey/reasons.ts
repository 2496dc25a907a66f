/** The reasons behind the last day, as the law room gives them. */
import type { Answer } from '@fairwell/rights';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { CancelStrings } from '../locale/cancel/nl.ts';
import type { WhyStrings } from '../locale/why/nl.ts';
import { renderWhy } from '../rights-panel/why.ts';
import { safeAddress } from '../shared/address.ts';

/** What has to be said around reasons. */
export interface ReasonStrings {
  review: Pick<CancelStrings['review'], 'why' | 'whyUnknown' | 'factsMissing'>;
}

/**
 * Why this date, one click away; and whom to ask where there is none.
 *
 * @param language - What the reasons are in, where that may not be what is around them.
 */
export function renderReasons(
  end: Answer<unknown>,
  { review }: ReasonStrings,
  why: WhyStrings,
  language?: string,
): TemplateResult {
  const summary = end.established ? review.why : review.whyUnknown;
  const authority = end.established ? undefined : safeAddress(end.authority.url);
  return html`
    ${renderWhy(end.trace, summary, '', why, language)}
    ${
      end.established || !authority
        ? nothing
        : html`<p>
            <a href=${authority} target="_blank" rel="noreferrer">${why.ask(end.authority.name)}</a>
          </p>`
    }
  `;
}
