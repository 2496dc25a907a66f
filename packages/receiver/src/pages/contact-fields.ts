/** What somebody fills in to ask something, with the promise of an answer beside each choice. */
import { contactKinds } from '@fairwell/schema';
import type { ContactKind } from '@fairwell/schema';
import { html } from 'hono/html';
import { answerBy } from '../contacts/answer-by.ts';
import type { Pair } from '../intake/form.ts';
import { momentIn } from '../receipt/moment.ts';
import type { Room } from '../room.ts';
import { errorFor, field, idOf } from './fields.ts';
import type { Html } from './layout.ts';
import type { Spoken } from './words.ts';

/** The kind is sent together with its promise, so that the subscriber is held to no other than the one they read. */
const KIND = 'data:json';
/** Stands after the address, and wins: whoever wants no answer is promised none. */
const NO_ANSWER = 'data.replyTo:json';

/** Names that are not kept hidden when the form is shown again, because the fields below have the last word. */
export const contactNames = [
  KIND,
  'data.kind',
  'data.answerBy',
  'data.topic[]',
  'data.message',
  'data.replyTo',
  NO_ANSWER,
];

interface Filled {
  /** What was typed and chosen before, if anything. */
  sent: readonly Pair[];
  /** Names of what is wrong with it. */
  wrong: ReadonlySet<string>;
}

export function contactFields({ sent, wrong }: Filled, language: Spoken, room: Room): Html {
  const { words } = language;
  const values = new Map(sent);
  const shown = (name: string) => ({
    value: values.get(name),
    required: true,
    error: wrong.has(name) ? errorFor(values.get(name), words) : undefined,
  });
  const kindError = `${idOf('data.kind')}-error`;
  return html`
    <fieldset
      id="${idOf('data.kind')}"
      ${wrong.has('data.kind') ? html`aria-describedby="${kindError}" tabindex="-1"` : ''}
    >
      <legend>${words.contact.kind}</legend>
      ${wrong.has('data.kind') ? html`<p class="error" id="${kindError}">${words.problem.missing}</p>` : ''}
      ${contactKinds.map((kind) => choice(kind, values.get(KIND) ?? '', language, room))}
    </fieldset>
    <fieldset>
      <legend>${words.contact.topic} <span class="hint">${words.fields.optional}</span></legend>
      ${Object.entries(words.contact.topics).map(
        ([code, label]) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="data.topic[]"
              value="${code}"
              ${values.get('data.topic[]') === code ? html`checked` : ''}
            />
            <span>${label}</span></label
          >`,
      )}
    </fieldset>
    ${field('data.message', words, shown('data.message'))}
    ${field('data.replyTo', words, {
      value: values.get('data.replyTo'),
      error: wrong.has('data.replyTo') ? words.contact.needReply : undefined,
    })}
    <label class="choice"
      ><input
        type="checkbox"
        name="${NO_ANSWER}"
        value="null"
        ${values.has(NO_ANSWER) ? html`checked` : ''}
      />
      <span>${words.contact.noAnswer}</span></label
    >
  `;
}

function choice(
  kind: ContactKind,
  chosen: string,
  { words, moment }: Spoken,
  { now, zone, answerTimes }: Room,
): Html {
  const by = momentIn(zone, answerBy(now().getTime(), kind, answerTimes));
  const value = JSON.stringify({ kind, topic: [], answerBy: by });
  return html`<label class="choice"
    ><input
      type="radio"
      name="${KIND}"
      value="${value}"
      required
      ${chosen.includes(`"kind":"${kind}"`) ? html`checked` : ''}
    />
    <span
      >${words.contact[kind]} <span class="hint">${words.contact.answerBy(moment(by, zone))}</span></span
    ></label
  >`;
}
