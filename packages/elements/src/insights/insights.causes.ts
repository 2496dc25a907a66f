/** What the team knows of why people leave: written down, and told to whoever asked once it is mended. */
import type { Annotation, Cause, CauseMark, MendedMark, ReasonNode } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import type { CausesStrings } from '../locale/insights-causes/nl.ts';
import type { CausesState, Mending } from './insights.causes.flow.ts';
import type { Fault } from './insights.flow.ts';
import { onSubmit } from './insights.form.ts';
import type { Page } from './insights.page.ts';
import { labelIn } from './insights.reasons.ts';

export interface CausesView extends CausesState {
  words: CausesStrings;
  page: Page;
  onKnown: (mark: CauseMark) => void;
  onDrop: (id: string) => void;
  /** Somebody turns to a cause, to say that it is mended. */
  onMend: (id: string) => void;
  onPreview: (id: string, mark: MendedMark) => void;
  onChange: (id: string) => void;
  onSend: (id: string) => void;
}

/** What is marked in time. */
export const mendedNotes = (
  { causes }: CausesState,
  nodes: readonly ReasonNode[],
  mark: (reason: string) => string,
  strings: InsightsStrings,
): Annotation[] =>
  (causes?.causes ?? []).flatMap(({ of, label, path, mended }) =>
    mended && of === 'reason'
      ? [{ on: mended.since, label: mark(label ?? labelIn(nodes, path, strings)) }]
      : [],
  );

/** The causes of the reason that is looked at and of those below it, and a place to write one down. */
export function renderCauses(
  path: readonly string[],
  below: readonly { path: string[] }[],
  nodes: readonly ReasonNode[],
  view: CausesView,
): TemplateResult | typeof nothing {
  const { causes, adding, isDone, words, onKnown } = view;
  const { strings, filters, isViewer } = view.page;
  const shown = (causes?.causes ?? []).filter(
    ({ of, path: at }) => of === 'reason' && path.every((code, level) => at[level] === code),
  );
  if (!causes || (isViewer && shown.length === 0)) return nothing;
  const places = [...(path.length > 0 ? [path] : []), ...below.map((node) => node.path)];
  const write = ({ path: at = '', text = '' }: Partial<Record<string, string>>) => {
    const of = at.split('/');
    onKnown({ path: of, text, label: labelIn(nodes, of, strings), mode: filters.mode });
  };
  return html`
    <div class="causes">
      <h4 id="causes" tabindex="-1">${words.title}</h4>
      <p role="status" class="sent">${isDone ? words.done : ''}</p>
      ${shown.map(
        (cause) =>
          html`<div>
            <p><strong>${cause.label ?? labelIn(nodes, cause.path, strings)}</strong></p>
            <p>${cause.text}</p>
            ${renderStanding(cause, view)}
          </div>`,
      )}
      ${
        isViewer || places.length === 0
          ? nothing
          : html`<details>
              <summary>${words.add.open}</summary>
              <form class="known" @submit=${onSubmit(write)}>
                <label>
                  <span>${words.add.reason}</span>
                  <select name="path">
                    ${places.map((at) => html`<option value=${at.join('/')}>${labelIn(nodes, at, strings)}</option>`)}
                  </select>
                </label>
                <label>
                  <span>${words.add.text}</span>
                  <input name="text" required maxlength="500" aria-describedby="for-team" />
                </label>
                <p class="note" id="for-team">${words.add.hint}</p>
                ${adding.type === 'failed' ? renderFault(adding.fault, view) : nothing}
                <button>${words.add.button}</button>
              </form>
            </details>`
      }
    </div>
  `;
}

function renderStanding({ id, knownAt, mended }: Cause, view: CausesView) {
  const { words } = view;
  const { formats, isViewer } = view.page;
  if (mended !== null) {
    const { since, people, failed } = mended;
    return html`<p class="note">
      ${words.mended(formats.day(since))} ${isViewer && people === null ? '' : toldInWords(mended, view)}
      ${failed ? words.unreached(failed) : ''}
    </p>`;
  }
  const mending = view.mending[id];
  const turnTo = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) view.onMend(id);
  };
  return html`<p class="note">${words.known(formats.moment(knownAt))}</p>
    ${mending?.type === 'failed' ? renderFault(mending.fault, view) : nothing}
    ${
      isViewer
        ? nothing
        : html`<details @toggle=${turnTo}>
              <summary>${words.mend.open}</summary>
              ${renderMending(id, view)}
            </details>
            <button type="button" class="quiet" @click=${() => view.onDrop(id)}>${words.drop}</button>`
    }`;
}

function toldInWords({ people, told }: NonNullable<Cause['mended']>, { words, causes }: CausesView): string {
  if (people === null) return words.finding;
  if (told !== null) return words.told(told, people);
  return causes?.mailed ? '' : words.handed;
}

function renderMending(id: string, view: CausesView) {
  const mending = view.mending[id];
  if (mending === undefined || mending.type === 'failed') return nothing;
  if (mending.type === 'looking') return html`<p>${view.words.mend.looking}</p>`;
  return renderLetter(id, mending, view);
}

/** What was written stays in its fields while the letters are read. */
function renderLetter(id: string, mending: Extract<Mending, { asked: unknown }>, view: CausesView) {
  const { mend: words, language: own, sending } = view.words;
  const { formats, today } = view.page;
  const { people, languages } = mending.asked;
  const wanted = people === 0 ? [{ language: own, people }] : languages;
  const isReading = mending.type === 'reading';
  const fault = mending.fault === null ? nothing : renderFault(mending.fault, view);
  return html`
    <p>${words.asked(people)}</p>
    <form
      ?hidden=${isReading}
      @submit=${onSubmit(({ since = '', ...text }) => view.onPreview(id, { since, text }))}
    >
      <label>
        <span>${words.since}</span>
        <input type="date" name="since" required max=${today} .defaultValue=${today} />
      </label>
      ${wanted.map(
        (one) =>
          html`<label>
            <span>${words.text(formats.language(one.language), one.people)}</span>
            <textarea
              name=${one.language}
              lang=${one.language}
              rows="3"
              maxlength="1000"
              required
              aria-describedby="for-them-${id}"
            ></textarea>
          </label>`,
      )}
      <p class="note" id="for-them-${id}">${words.hint}</p>
      ${isReading ? nothing : fault}
      <button>${words.look}</button>
    </form>
    ${
      isReading
        ? html`<section tabindex="-1" id="letter-${id}" aria-label=${words.look}>
            ${mending.preview.letters.map(
              ({ language, people: count, text }) => html`
                <p class="note">${words.letter(count)}</p>
                <blockquote lang=${language}>${text}</blockquote>
              `,
            )}
            ${people === 0 ? nothing : html`<p>${words.once}</p>`} ${fault}
            <button type="button" aria-disabled=${mending.isSending} @click=${() => view.onSend(id)}>
              ${mending.isSending ? sending : words.send(mending.preview.people)}
            </button>
            <button type="button" class="quiet" @click=${() => view.onChange(id)}>${words.back}</button>
          </section>`
        : nothing
    }
  `;
}

function renderFault(fault: Fault | 'refused', { words, page: { strings } }: CausesView) {
  const { failed, wrong } = words;
  if (fault === 'refused') return html`<p class="wrong" role="alert">${failed} ${strings.board.closed}</p>`;
  return html`<p class="wrong" role="alert">
    ${failed} ${fault === 'question' ? wrong : strings.fault.texts[fault]}
  </p>`;
}
