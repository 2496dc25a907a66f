/** A later day than the earliest one, for whoever would rather: folded away, and nothing to fill in for anybody else. */
import { html, noChange, nothing, type TemplateResult } from 'lit/html.js';
import type { LaterStrings as Words } from '../locale/cancel-later/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import { formatDay, unstopped } from '../shared/format.ts';
import type { Entered, FieldErrors } from './cancel.flow.ts';
import type { View } from './cancel.view.ts';

const sources: Sources<Words> = {
  nl: () => import('../locale/cancel-later/nl.ts'),
  en: () => import('../locale/cancel-later/en.ts'),
  de: () => import('../locale/cancel-later/de.ts'),
  more: () => import('../locale/cancel-later/more.ts'),
};

export async function prepare(tag: string) {
  const { strings, language } = await loadFrom(tag, sources);
  return {
    earliestIn,
    isWrong,
    render: (view: View, entered: Entered, errors: FieldErrors) =>
      renderLater(view, entered, errors, strings, language),
  };
}

/** The day it can end on at the earliest; undefined where a later one is not for this page to ask. */
function earliestIn({ config, rights }: Pick<View, 'config' | 'rights'>): string | undefined {
  // A law that lists fields lists this one, or means it not to be there.
  if (!rights || rights.page.fields || config.situation?.kind === 'canceled') return undefined;
  return rights.endsOn.established ? rights.endsOn.value : undefined;
}

const isWrong = (day: string, earliest: string): boolean =>
  day !== '' && (day < earliest || !/^\d{4}-\d\d-\d\d$/.test(day));

function renderLater(
  view: View,
  { endDate }: Entered,
  errors: FieldErrors,
  words: Words,
  language: string,
): TemplateResult | typeof nothing {
  const { later: earliest, locale, act } = view;
  if (!earliest) return nothing;
  const day = (date: string) => formatDay(date, locale);
  const isBad = isWrong(endDate, earliest);
  const isRefused = errors.endDate !== undefined && isBad;
  const isChosen = !isBad && endDate > earliest;
  const enter = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) act.enter({ endDate: target.value });
  };
  // What is wrong must be in sight; otherwise it is for the person to fold.
  const open = isRefused || (noChange as unknown as boolean);
  return html`<details lang=${language} dir="auto" .open=${open}>
    <summary>${isChosen ? words.chosen(day(endDate)) : words.summary}</summary>
    <div class="field">
      <label for="endDate">${words.label}</label>
      <p class="hint" id="endDate-hint">${words.hint}</p>
      ${isRefused ? html`<p class="error" id="endDate-error">${words.tooEarly(day(earliest))}</p>` : nothing}
      <input
        id="endDate"
        type="date"
        min=${earliest}
        max="9999-12-31"
        aria-invalid=${isRefused ? 'true' : 'false'}
        aria-describedby=${isRefused ? 'endDate-hint endDate-error' : 'endDate-hint'}
        .value=${endDate}
        @input=${enter}
      />
    </div>
    <p role="status">${isChosen ? words.runs(unstopped(day(endDate))) : nothing}</p>
  </details>`;
}
