/**
 * One question after the receipt. It hides nothing, nothing is chosen beforehand, and not answering is fine. What follows
 * a reason is shown by the style sheet once it is chosen; a browser that cannot do that shows all of it.
 */
import { createHash } from 'node:crypto';
import { defaultReasons } from '@fairwell/schema';
import type { ReasonCategory } from '@fairwell/schema';
import { html } from 'hono/html';
import * as z from 'zod';
import type { Room } from '../room.ts';
import type { StoredEvent } from '../store/records.ts';
import { hidden } from './fields.ts';
import type { Html } from './layout.ts';
import { notifyFields } from './survey-notify.ts';
import { askOf } from './survey-style.ts';
import type { Spoken } from './words.ts';
import type { Words } from './locale/visitor/nl.ts';

const About = z.object({
  data: z.object({
    jurisdiction: z.string().optional(),
    subscription: z.object({ plan: z.string().optional() }).optional(),
  }),
});

type Mixed = (codes: readonly string[]) => string[];

export function surveyForm(event: StoredEvent, language: Spoken, room: Room): Html {
  const { words } = language;
  const { data } = About.parse(JSON.parse(event.message));
  const mixed = inOrderOf(event.id);
  const broad = mixed(defaultReasons.map(({ code }) => code));
  const below = Object.fromEntries(
    defaultReasons.map(({ code, reasons }) => [code, mixed(reasons.map((reason) => reason.code))]),
  );
  const values: Record<string, string | undefined> = {
    id: room.newId(),
    type: 'survey.answered',
    locale: language.language,
    site: event.site || undefined,
    mode: event.mode,
    'data.about': event.id,
    'data.jurisdiction': data.jurisdiction,
    'data.plan': data.subscription?.plan,
    'data.options:json': JSON.stringify(broad),
    'data.below:json': JSON.stringify(below),
  };
  return html`<section class="after">
    <form method="post" action="${room.path}/v1/messages" class="survey" novalidate>
      <fieldset>
        <legend><h2>${words.survey.title}</h2></legend>
        <p class="hint">${words.survey.hint}</p>
        ${Object.entries(values).map(([name, value]) => (value === undefined ? '' : hidden(name, value)))}
        ${broad.map((code) => broadReason(code, below[code] ?? [], words))}
      </fieldset>
      ${comment(words)} ${notifyFields({ sent: [], wrong: new Set() }, words)}
      <div class="actions"><button class="quiet">${words.survey.send}</button></div>
    </form>
  </section>`;
}

/** Whoever asks to hear when it is mended must have said something that could be. */
const mendable: ReadonlySet<ReasonCategory> = new Set([
  'appreciation',
  'service',
  'price',
  'product',
  'other',
]);

function broadReason(code: string, below: string[], words: Words): Html {
  const reason = defaultReasons.find((one) => one.code === code);
  if (!reason) return html``;
  const { survey, fields } = words;
  const label = survey.reasons[reason.code];
  const value = JSON.stringify({ code, category: reason.category, label, path: [code] });
  const labels = new Map(Object.entries(survey.narrower).flatMap((group) => Object.entries(group[1])));
  const narrower = below.map((narrow) => {
    const text = labels.get(narrow) ?? narrow;
    const fine = { code: narrow, category: reason.category, label: text, path: [code, narrow] };
    return html`${choice(narrow, 'data.narrower:json', JSON.stringify(fine), text)} ${reply(narrow, words)}`;
  });
  return html`${choice(code, 'data.reasons[]:json', value, label, mendable.has(reason.category))}
    <div class="deeper">
      ${reply(code, words)}
      ${
        narrower.length === 0
          ? ''
          : html`<fieldset class="narrower">
              <legend>${survey.more} <span class="hint">${fields.optional}</span></legend>
              ${narrower}
            </fieldset>`
      }
    </div>`;
}

function choice(code: string, name: string, value: string, label: string, isMendable = false): Html {
  return html`<label class="choice"
    ><input
      type="radio"
      id="why-${code}"
      name="${name}"
      value="${value}"
      ${isMendable ? html`class="mendable"` : ''}
    />
    <span>${label}</span></label
  >`;
}

function reply(code: string, { survey }: Words): Html | string {
  const said = new Map(Object.entries(survey.replies)).get(code);
  return said === undefined ? '' : html`<p class="reply">${said}</p>`;
}

/** The label is the question that fits what was chosen; only the one that is seen is read aloud. */
function comment({ survey, fields }: Words): Html {
  return html`<div class="field">
    <label for="comment"
      ><span class="ask">${fields.comment}</span>
      ${Object.entries(survey.questions).map(([code, question]) => html`<span class="ask ${askOf(code)}">${question}</span>`)}
      <span class="hint">${fields.optional}</span></label
    >
    <textarea rows="4" id="comment" name="data.comment" maxlength="5000" autocomplete="off"></textarea>
  </div>`;
}

/**
 * An order that differs from person to person, because what stands first is chosen more often, and stays the same
 * when the page is loaded again. `other` stays last, where people look for it.
 */
function inOrderOf(id: string): Mixed {
  const weight = (code: string) => createHash('sha256').update(`${id} ${code}`).digest('hex');
  const last = (code: string) => (code === 'other' ? 1 : 0);
  return (codes) => codes.toSorted((a, b) => last(a) - last(b) || (weight(a) < weight(b) ? -1 : 1));
}
