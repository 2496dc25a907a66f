/** Says what was not received and why, and keeps every word that was typed. */
import { problemStatus } from '@fairwell/schema';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Pair } from '../intake/form.ts';
import type { Refusal } from '../problem.ts';
import type { Room } from '../room.ts';
import { contactFields, contactNames } from './contact-fields.ts';
import { errorFor, field, fields, hidden, idOf } from './fields.ts';
import { page } from './layout.ts';
import type { Html } from './layout.ts';
import type { Words } from './locale/visitor/nl.ts';
import { otherWays } from './other-ways.ts';
import { asksToHear, notifyFields, notifyNames } from './survey-notify.ts';
import { askedLanguage, spoken } from './words.ts';
import type { Spoken } from './words.ts';

/** @param isTakenBack where it was received before, and taken back since. */
export function retryPage(
  c: Context,
  room: Room,
  pairs: Pair[],
  refusal: Refusal,
  isTakenBack = false,
): Response | Promise<Response> {
  const sent = new Map(pairs);
  const language = spoken(sent.get('locale') ?? askedLanguage(c));
  const { words } = language;
  const isReused = refusal.code === 'id-reused';
  const wrong = new Set(refusal.details.errors?.map((error) => nameOf(error.field)));
  const own = ownFields({ sent: pairs, wrong }, language, room);
  const kept = pairs
    .filter(([name]) => !(isReused && name === 'id') && !own.names.includes(name))
    .map(([name, value]) =>
      field(name, words, { value, error: wrong.has(name) ? errorFor(value, words) : undefined }),
    );
  // A field that was left empty was not sent, so what is missing gets its field here.
  const missing = [...wrong]
    .filter((name) => fields[name] && !sent.has(name) && !own.names.includes(name))
    .map((name) => field(name, words, { error: words.problem.missing }));
  const status = problemStatus[refusal.code];
  return page(c, room, {
    spoken: language,
    title: words.problem.title,
    status: status === 422 || status === 429 || status === 500 || status === 503 ? status : 400,
    body: html`
      <h1>${words.problem.title}</h1>
      <p class="lead">${isTakenBack ? words.problem.takenBack : reason(refusal, words)}</p>
      <p>
        ${isTakenBack ? words.problem.takenBackLead : isReused ? words.problem.reusedLead : words.problem.notReceived}
      </p>
      ${summary(wrong, words)}
      <form method="post" action="${room.path}/v1/messages">
        ${isReused ? hidden('id', room.newId()) : ''} ${kept} ${missing} ${own.html}
        <div class="actions">
          <button class="primary">${isReused ? words.problem.sendAsNew : words.problem.again}</button>
        </div>
      </form>
      ${technical(refusal, wrong, own.names)} ${otherWays(room, words)}
    `,
  });
}

interface Filled {
  sent: Pair[];
  wrong: Set<string>;
}

/** Fields that belong together in one kind of form, and their names. */
function ownFields(
  filled: Filled,
  language: Spoken,
  room: Room,
): { names: readonly string[]; html: Html | string } {
  const sent = new Map(filled.sent);
  switch (sent.get('type')) {
    case 'contact.submitted':
      return { names: contactNames, html: contactFields(filled, language, room) };
    case 'survey.answered':
      return {
        names: notifyNames,
        html: asksToHear(filled.sent) ? notifyFields(filled, language.words) : '',
      };
    default:
      return { names: [], html: '' };
  }
}

function reason({ code }: Refusal, { problem }: Words): string {
  switch (code) {
    case 'busy':
    case 'rate-limited':
      return problem.busy;
    case 'id-reused':
      return problem.reused;
    case 'internal':
      return problem.internal;
    default:
      return problem.malformed;
  }
}

/** What has to be mended, each with the way to its field. */
function summary(wrong: Set<string>, words: Words): Html | '' {
  const labels: [string, string][] = [...wrong].flatMap((name) => {
    const known = fields[name];
    if (!known) return [];
    return [[name, name === 'data.kind' ? words.contact.kind : words.fields[known.label]]];
  });
  return labels.length === 0
    ? ''
    : html`<section aria-labelledby="fix">
        <h2 id="fix">${words.problem.fix}</h2>
        <ul>
          ${labels.map(([name, label]) => html`<li><a href="#${idOf(name)}">${label}</a></li>`)}
        </ul>
      </section>`;
}

/** What nobody can mend in a field on this page, for whoever built the form. */
function technical(refusal: Refusal, wrong: Set<string>, shown: readonly string[]): Html | string {
  const errors =
    refusal.details.errors?.filter(({ field: pointer }) => {
      const name = nameOf(pointer);
      // What is asked again comes along, as the topic does with the kind of question.
      return !fields[name] && !shown.includes(name) && !shown.includes(`${name}[]`);
    }) ?? [];
  const lines = [
    ...errors.map((error) => `${error.field} ${error.detail}`),
    ...(wrong.size === 0 && refusal.code === 'malformed-body' ? [refusal.message] : []),
  ];
  return lines.length === 0
    ? ''
    : html`<ul class="sources">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;
}

/** The name of the form field that a JSON pointer leads to. What says which contract it is, is its number. */
const nameOf = (pointer: string) =>
  pointer === '/data/contract' ? 'data.contract.reference' : pointer.slice(1).replaceAll('/', '.');
