/** What the team knows of why people leave, ask or complain: written down, and told to whoever asked once it is mended. */
import type { Annotation, Cause, CauseKind, CauseMark, MendedMark, ReasonNode } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import type { CausesStrings } from '../locale/insights-causes/nl.ts';
import type { CausesState, Mending } from './insights.causes.flow.ts';
import type { Fault } from './insights.flow.ts';
import { onSubmit } from './insights.form.ts';
import type { Page } from './insights.page.ts';
import { labelIn } from './insights.reasons.ts';
import { isUnder } from './insights.tree.ts';

export interface CausesView extends CausesState {
  words: CausesStrings;
  page: Page;
  onKnown: (mark: CauseMark) => void;
  onDrop: (cause: Cause) => void;
  /** Somebody turns to a cause, to say that it is mended. */
  onMend: (id: string) => void;
  onPreview: (id: string, mark: MendedMark) => void;
  onChange: (id: string) => void;
  /** Of a topic nobody is told, so there is nothing to read before. */
  onSend: (id: string, mark: MendedMark) => void;
}

type NameOf = (path: readonly string[]) => string;

/** What is marked in time. */
export const mendedNotes = (
  { causes }: CausesState,
  nodes: readonly ReasonNode[],
  mark: (what: string, of: CauseKind) => string,
  strings: InsightsStrings,
): Annotation[] =>
  (causes?.causes ?? []).flatMap(({ of, label, path, mended }) =>
    mended ? [{ on: mended.since, label: mark(label ?? labelIn(nodes, path, strings), of) }] : [],
  );

/** The causes of the reason or topic that is looked at and of those below it, and a place to write one down. */
export function renderCauses(
  kind: CauseKind,
  path: readonly string[],
  below: readonly { path: string[] }[],
  nameOf: NameOf,
  view: CausesView,
): TemplateResult | typeof nothing {
  const { causes, adding, done, words, onKnown } = view;
  const { strings, filters, isViewer } = view.page;
  const shown = (causes?.causes ?? []).filter(({ of, path: at }) => of === kind && isUnder(at, path));
  const places = isViewer ? [] : [...(path.length > 0 ? [path] : []), ...below.map((node) => node.path)];
  if (!causes || shown.length + places.length === 0) return nothing;
  const write = ({ path: written = '', text = '' }: Partial<Record<string, string>>) => {
    const at = written.split('/');
    onKnown({ of: kind, path: at, text, label: nameOf(at), mode: filters.mode });
  };
  return html`
    <div class="causes">
      <h4 id="causes-${kind}" tabindex="-1">${words.title}</h4>
      <p role="status" class="sent">${done === kind ? words.done : ''}</p>
      ${shown.map(
        (cause) =>
          html`<div>
            <p><strong>${cause.label ?? nameOf(cause.path)}</strong></p>
            <p>${cause.text}</p>
            ${renderStanding(cause, view)}
          </div>`,
      )}
      ${
        places.length === 0
          ? nothing
          : html`<details>
              <summary>${words.add.open}</summary>
              <form id="known-${kind}" @submit=${onSubmit(write)}>
                <label>
                  <span>${kind === 'topic' ? strings.topics.topic : strings.comments.reason}</span>
                  <select name="path">
                    ${places.map((at) => html`<option value=${at.join('/')}>${nameOf(at)}</option>`)}
                  </select>
                </label>
                <label>
                  <span>${words.add.text}</span>
                  <input name="text" required maxlength="500" aria-describedby="for-team-${kind}" />
                </label>
                <p class="note" id="for-team-${kind}">${words.add.hint}</p>
                ${adding.type === 'failed' && adding.of === kind ? renderFault(adding.fault, view) : nothing}
                <button>${words.add.button}</button>
              </form>
            </details>`
      }
    </div>
  `;
}

function renderStanding(cause: Cause, view: CausesView) {
  const { id, of, knownAt, mended } = cause;
  const { words } = view;
  const { formats, isViewer } = view.page;
  if (mended !== null) {
    const { since, people, failed } = mended;
    const told =
      of === 'topic' ? sinceInWords(id, view) : isViewer && people === null ? '' : toldInWords(mended, view);
    return html`<p class="note">
      ${words.mended(formats.day(since))} ${told} ${failed ? words.unreached(failed) : ''}
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
              <summary>${of === 'topic' ? words.mend.send(0) : words.mend.open}</summary>
              ${renderMending(cause, view)}
            </details>
            <button type="button" class="quiet" @click=${() => view.onDrop(cause)}>${words.drop}</button>`
    }`;
}

function toldInWords({ people, told }: NonNullable<Cause['mended']>, { words, causes }: CausesView): string {
  if (people === null) return words.finding;
  if (told !== null) return words.told(told, people);
  return causes?.mailed ? '' : words.handed;
}

/** Whether it stopped. */
function sinceInWords(id: string, { words, compared, page: { formats } }: CausesView): string {
  const topic = compared[id];
  return topic ? words.compared(formats.count(topic.received), formats.count(topic.before)) : '';
}

function renderMending(cause: Cause, view: CausesView) {
  const mending = view.mending[cause.id];
  if (mending === undefined || mending.type === 'failed') return nothing;
  if (mending.type === 'looking') return html`<p>${view.words.mend.looking}</p>`;
  return renderLetter(cause, mending, view);
}

/** What was written stays in its fields while the letters are read. */
function renderLetter({ id, of }: Cause, mending: Extract<Mending, { asked: unknown }>, view: CausesView) {
  const { mend: words, language: own, sending, add } = view.words;
  const isTopic = of === 'topic';
  const onMark = isTopic ? view.onSend : view.onPreview;
  const { formats, today } = view.page;
  const { people, languages } = mending.asked;
  const wanted = people === 0 ? [{ language: own, people }] : languages;
  const isReading = mending.type === 'reading';
  const fault = mending.fault === null ? nothing : renderFault(mending.fault, view);
  return html`
    <p>${isTopic ? words.nobody : words.asked(people)}</p>
    <form ?hidden=${isReading} @submit=${onSubmit(({ since = '', ...text }) => onMark(id, { since, text }))}>
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
      <p class="note" id="for-them-${id}">${isTopic ? add.hint : words.hint}</p>
      ${isReading ? nothing : fault}
      <button>${isTopic ? words.send(0) : words.look}</button>
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
            <button
              type="button"
              aria-disabled=${mending.isSending}
              @click=${() => view.onSend(id, mending.mark)}
            >
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
