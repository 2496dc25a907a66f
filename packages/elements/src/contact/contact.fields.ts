/** The form: native controls with their own labels, errors right beside them and together at the top. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderProblems } from '../journey/problems.ts';
import { formatMoment } from '../shared/format.ts';
import { type Entered, type FieldErrors, type FieldName } from './contact.flow.ts';
import { LONGEST_MESSAGE } from './contact.form.ts';
import { levelsOf } from './contact.topics.ts';
import type { View } from './contact.view.ts';

/** Where each field begins. */
const controls: Record<FieldName, string> = { kind: 'kind-question', message: 'message', email: 'email' };

const KINDS = ['question', 'complaint'] as const;

export function renderForm(view: View, entered: Entered, errors: FieldErrors): TemplateResult {
  const { strings, act } = view;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    act.confirm();
  };
  return html`<h2 id="title" tabindex="-1">${strings.title}</h2>
    ${renderWrong(view, errors)}
    <form novalidate @submit=${send}>
      ${renderKinds(view, entered, errors)} ${renderTopics(view, entered)}
      ${renderMessage(view, entered, errors)} ${renderReply(view, entered, errors)}
      <p class="lead" role="status">${promiseFor(view, entered)}</p>
      <div class="actions"><button class="primary">${strings.send}</button></div>
    </form>`;
}

/** What has to be mended, each with the way to its field. */
function renderWrong({ strings }: View, errors: FieldErrors): TemplateResult | typeof nothing {
  const wrong = (['kind', 'message', 'email'] as const).filter((name) => errors[name]);
  if (wrong.length === 0) return nothing;
  const { title, lead } = strings.problems;
  return renderProblems(
    title,
    wrong.map((name) => ({ at: controls[name], text: wordFor(strings, errors, name) ?? '' })),
    html`<p>${lead}</p>`,
  );
}

function wordFor({ problems }: View['strings'], errors: FieldErrors, name: FieldName): string | undefined {
  const error = errors[name];
  return error && problems[name][error === 'missing' ? error : 'malformed'];
}

function renderError(
  { strings }: View,
  errors: FieldErrors,
  name: FieldName,
): TemplateResult | typeof nothing {
  const word = wordFor(strings, errors, name);
  return word ? html`<p class="error" id="${name}-error">${word}</p>` : nothing;
}

const errorId = (errors: FieldErrors, name: FieldName): string | typeof nothing =>
  errors[name] ? `${name}-error` : nothing;

function renderKinds(view: View, entered: Entered, errors: FieldErrors): TemplateResult {
  const { strings, locale, times, act } = view;
  const { kind: chosen, noAnswer } = entered;
  return html`<fieldset
    role="radiogroup"
    aria-invalid=${errors.kind ? 'true' : 'false'}
    aria-describedby=${errorId(errors, 'kind')}
  >
    <legend>${strings.kind}</legend>
    ${renderError(view, errors, 'kind')}
    ${KINDS.map((kind) => {
      const by = noAnswer ? undefined : times[kind];
      return html`<label class="choice">
        <input
          type="radio"
          name="kind"
          id="kind-${kind}"
          value=${kind}
          .checked=${kind === chosen}
          @change=${() => act.enter({ kind })}
        />
        <span
          >${strings.kinds[kind].label}
          ${by ? html`<span class="hint">(${strings.promise(formatMoment(by, locale, times.zone))})</span>` : nothing}</span
        >
      </label>`;
    })}
  </fieldset>`;
}

/** One list per level; the next one comes once a choice goes further. */
function renderTopics(view: View, { topic, kind }: Entered): TemplateResult {
  const { strings, topics, act } = view;
  const levels = levelsOf(topics, topic);
  const chosen = levels.findLast((level) => level.chosen)?.chosen;
  const reply = chosen?.reply ?? (kind && strings.kinds[kind].reply);
  const choose = (event: Event, at: number): void => {
    const { target } = event;
    if (!(target instanceof HTMLSelectElement)) return;
    act.enter({ topic: target.value ? [...topic.slice(0, at), target.value] : topic.slice(0, at) });
  };
  return html`${levels.map(
      ({ options, chosen: here }, at) =>
        html`<div class="field">
          <label for="topic-${at}"
            >${at === 0 ? strings.topic : strings.topicMore}
            <span class="hint">${strings.optional}</span></label
          >
          <select id="topic-${at}" @change=${(event: Event) => choose(event, at)}>
            <option value="" .selected=${!here}>${strings.topicNone}</option>
            ${options.map(
              ({ code, label }) =>
                html`<option value=${code} .selected=${code === here?.code}>${label}</option>`,
            )}
          </select>
        </div>`,
    )}
    <p class="reply" role="status">${reply}</p>`;
}

function renderMessage(view: View, { kind, message }: Entered, errors: FieldErrors): TemplateResult {
  const { strings, act } = view;
  return html`<div class="field">
    <label for="message">${kind ? strings.messages[kind] : strings.message}</label>
    ${renderError(view, errors, 'message')}
    <textarea
      id="message"
      maxlength=${LONGEST_MESSAGE}
      required
      aria-invalid=${errors.message ? 'true' : 'false'}
      aria-describedby=${errorId(errors, 'message')}
      .value=${message}
      @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && act.enter({ message: target.value })}
    ></textarea>
  </div>`;
}

function renderReply(view: View, { email, noAnswer }: Entered, errors: FieldErrors): TemplateResult {
  const { strings, act } = view;
  const field = html`<div class="field">
    <label for="email">${strings.email}</label>
    ${renderError(view, errors, 'email')}
    <input
      id="email"
      type="email"
      autocomplete="email"
      maxlength="254"
      aria-invalid=${errors.email ? 'true' : 'false'}
      aria-describedby=${errorId(errors, 'email')}
      .value=${email}
      @input=${({ target }: Event) => target instanceof HTMLInputElement && act.enter({ email: target.value })}
    />
  </div>`;
  return html`${noAnswer ? nothing : field}
    <label class="choice">
      <input
        type="checkbox"
        .checked=${noAnswer}
        @change=${({ target }: Event) => target instanceof HTMLInputElement && act.enter({ noAnswer: target.checked })}
      />
      <span>${strings.noAnswer}</span>
    </label>`;
}

/** What is said of the answer before anything is sent. */
function promiseFor({ strings, locale, times }: View, { kind, noAnswer }: Entered): string | typeof nothing {
  const words = strings.before;
  if (noAnswer) return words.none;
  if (!kind) return nothing;
  const by = times[kind];
  return by ? words.promised(formatMoment(by, locale, times.zone)) : words.unknown;
}
