/**
 * Why a date is what it is: the steps, how sure we are of them, and where it is written. One click away from any
 * date, in the rights panel or wherever else one is shown.
 */
import type { Source, Trace } from '@fairwell/rights';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WhyStrings } from '../locale/why/nl.ts';
import { safeAddress } from '../shared/address.ts';

/** A link to where a rule is written, or its name alone where the address is not one to trust. */
export function renderSource({
  url,
  locator,
  language,
}: Pick<Source, 'url' | 'locator' | 'language'>): TemplateResult | string {
  const address = safeAddress(url);
  return address
    ? html`<a href=${address} target="_blank" rel="noreferrer"
        ><bdi lang=${language ?? nothing}>${locator}</bdi></a
      >`
    : locator;
}

/**
 * A closed `<details>` that explains an answer.
 *
 * @param trace - The `trace` of an `Answer` from `@fairwell/rights`, established or not.
 * @param summary - What to click, e.g. `strings.why`.
 * @param about - What is explained, for whoever hears several of these in a row.
 * @param strings - The words of `locale/why`.
 * @param language - What the law is explained in, where that may not be what is around it.
 */
export function renderWhy(
  trace: Trace,
  summary: string,
  about: string,
  strings: WhyStrings,
  language?: string,
): TemplateResult {
  // Two rules from one article need one link, unless each has a title that tells them apart.
  const sources = new Map(trace.sources.map((source) => [nameOf(source), source]));
  return html`
    <details>
      <summary>${summary}<span class="unseen"> ${about}</span></summary>
      <ol class="steps" dir="auto">
        ${trace.steps.map((step) =>
          language ? html`<li lang=${language}>${step}</li>` : html`<li>${step}</li>`,
        )}
      </ol>
      ${
        sources.size === 0
          ? nothing
          : html`
              <p class="note">
                ${strings.sources}:
                <span dir="ltr"
                  >${[...sources].map(([locator, source], at) => html`${at ? ', ' : nothing}${renderSource({ ...source, locator })}`)}</span
                >. ${strings.confidence[trace.confidence]}
              </p>
            `
      }
    </details>
  `;
}

/** What a rule is called and where it stands, or only where, if the law came without its titles. */
function nameOf({ title, locator }: Source): string {
  return title === locator ? locator : `${title} (${locator})`;
}
