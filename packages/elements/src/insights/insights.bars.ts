/** Numbers with their names: as bars, or as a short list. */
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';

/** Null where either is not told, or nothing is there to be a part of. */
export const shareOf = (part: number | null, whole: number | null): number | null =>
  part === null || !whole ? null : part / whole;

/** A few numbers with their names; what is not known says why. */
export function renderFacts(
  label: string,
  facts: readonly { name: string; value: string | null; why?: string }[],
  unknown: string,
): TemplateResult {
  return html`
    <dl class="facts" aria-label=${label}>
      ${facts.map(
        ({ name, value, why }) => html`
          <div>
            <dt>${name}</dt>
            <dd>${value ?? html`<span class="note">${unknown}${why ? html`. ${why}` : nothing}</span>`}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

export interface Bar {
  name: string;
  /** Beneath the name. */
  text?: string;
  /** Null where it is not told. */
  size: number | null;
  /** Where the bar ended in the period before. */
  was?: number | null;
  values: (string | null)[];
  onPick?: () => void;
  /** What pressing it does. */
  does?: string;
  isQuiet?: boolean;
  after?: unknown;
}

/**
 * Bars from the longest to the shortest, each with its name and its numbers in words.
 *
 * @param whole the size of a bar that fills its place.
 */
export function renderBars(bars: readonly Bar[], whole: number = 1): TemplateResult {
  const part = (size: number | null) => `${((size ?? 0) / whole) * 100}%`;
  return html`
    <ol class="bars">
      ${bars.map(
        ({ name, text, size, was = null, values, onPick, does, isQuiet, after = nothing }) => html`
          <li class=${isQuiet ? 'trailing' : 'leading'}>
            ${
              onPick
                ? html`<button type="button" class="reason" aria-label=${does ?? name} @click=${onPick}>
                    ${name}
                  </button>`
                : html`<span class="reason">${name}</span>`
            }
            ${values.map((value) => (value === null ? nothing : html`<span class="figure">${value}</span>`))}
            <svg class="bar" aria-hidden="true">
              <rect width=${part(size)} height="100%" />
              ${was === null ? nothing : svg`<line class="halo" x1=${part(was)} x2=${part(was)} y1="-25%" y2="125%"></line><line class="was" x1=${part(was)} x2=${part(was)} y1="-25%" y2="125%"></line>`}
            </svg>
            ${text ? html`<p class="note">${text}</p>` : nothing} ${after}
          </li>
        `,
      )}
    </ol>
  `;
}
