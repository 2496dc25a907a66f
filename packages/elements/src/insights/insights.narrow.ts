/** Whom the figures are narrowed to. What there is to choose from is looked up when somebody wants to choose. */
import type { Page } from './insights.page.ts';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { isNarrowed, type Narrowing, narrowings } from './insights.filters.ts';
import { groupName } from './insights.groups.ts';
import { inWords, pathOf } from './insights.tree.ts';
import { labelIn } from './insights.reasons.ts';
import { valueOf } from './insights.flow.ts';

/** Values that occur, by what they are of; empty until they were looked up. */
export type Choices = Partial<Record<Narrowing, readonly string[]>>;

export function renderNarrow(page: Page): TemplateResult {
  const { strings, filters, choices, onFilters, onWiden, onChoices } = page;
  const words = strings.narrow;
  const chosen = narrowings.filter((name) => filters[name] !== '');
  const said = [
    ...chosen.map((name) => `${words.names[name]}: ${groupName(name, filters[name], page)}`),
    ...(filters.reason === '' ? [] : [reasonInWords(page)]),
  ];
  return html`
    <div class="narrow">
      ${page.isMisread ? html`<p class="wrong">${strings.fault.texts.question}</p>` : nothing}
      ${
        isNarrowed(filters)
          ? html`<p class="only">
              <strong>${words.only(said.join(' · '))}</strong>
              <button type="button" class="quiet" @click=${onWiden}>${words.widen}</button>
            </p>`
          : nothing
      }
      <details @toggle=${(event: Event) => isOpen(event) && onChoices()}>
        <summary>${words.open}</summary>
        <div class="search">
          ${narrowings.map((name) => {
            const values = new Set([...(choices[name] ?? []), ...(filters[name] ? [filters[name]] : [])]);
            return html`<label>
              <span>${words.names[name]}</span>
              <select
                name=${name}
                @change=${({ currentTarget }: Event) =>
                  currentTarget instanceof HTMLSelectElement &&
                  onFilters({ ...filters, [name]: currentTarget.value })}
              >
                <option value="" .selected=${live(filters[name] === '')}>${words.all}</option>
                ${[...values].map(
                  (value) =>
                    html`<option value=${value} .selected=${live(value === filters[name])}>
                      ${groupName(name, value, page)}
                    </option>`,
                )}
              </select>
            </label>`;
          })}
        </div>
      </details>
    </div>
  `;
}

const isOpen = ({ currentTarget }: Event): boolean =>
  currentTarget instanceof HTMLDetailsElement && currentTarget.open;

function reasonInWords({ strings, filters, views }: Page): string {
  const nodes = valueOf(views.reasons)?.reasons ?? [];
  const path = pathOf(filters.reason);
  const words = nodes.length > 0 ? labelIn(nodes, path, strings) : inWords(path.at(-1) ?? '');
  return `${strings.comments.reason}: ${words}`;
}
