/** `/status/<reference>`: where a case stands, without a word about who or what; and the way back while there is one. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import { dayIn } from '../receipt/moment.ts';
import { receiptLinks } from '../receipt/links.ts';
import { readReference } from '../receipt/reference.ts';
import { acknowledgementOf } from '../receipt/acknowledgement.ts';
import type { Room } from '../room.ts';
import type { StoredCase, StoredEvent } from '../store/store.ts';
import { hidden } from './fields.ts';
import { page } from './layout.ts';
import type { Html } from './layout.ts';
import type { Words } from './locale/nl.ts';
import { quoted } from './quoted.ts';
import { askedLanguage, spoken } from './words.ts';
import type { Spoken } from './words.ts';

export function statusPage(c: Context, room: Room): Response | Promise<Response> {
  const typed = c.req.param('reference') ?? c.req.query('reference');
  const reference = typed === undefined ? null : readReference(typed);
  const event = reference === null ? null : room.store.eventByReference(reference);
  if (!event) return askPage(c, room, typed);
  const language = spoken(event.locale);
  const { words } = language;
  const found = event.caseId === null ? null : room.store.case(event.caseId);
  const { html: receipt } = receiptLinks(room.path, event);
  return page(c, room, {
    spoken: language,
    title: words.status.title,
    body: html`
      ${event.mode === 'test' ? html`<p class="note">${words.test}</p>` : ''}
      <h1>${words.status.title}</h1>
      <p class="lead">${standing(event, found, language, room)}</p>
      <dl>
        <div>
          <dt>${words.status.reference}</dt>
          <dd class="reference">${event.reference}</dd>
        </div>
        <div>
          <dt>${words.receipt.received}</dt>
          <dd>${language.moment(event.receivedAt, room.zone)}</dd>
        </div>
        ${
          found && found.updatedAt !== event.receivedAt
            ? html`<div>
                <dt>${words.status.updated}</dt>
                <dd>${language.moment(found.updatedAt, room.zone)}</dd>
              </div>`
            : ''
        }
      </dl>
      <p><a href="${receipt}">${words.status.receipt}</a></p>
      ${canBeUndone(event, found, room) ? undoForm(event, language, room) : ''}
    `,
  });
}

function standing(
  event: StoredEvent,
  found: StoredCase | null,
  { words, day }: Spoken,
  { store }: Room,
): string {
  const said = words.status;
  // In an open case another declaration stands. A contract that has ended stays ended, whatever was taken back since.
  const isUndone = found?.state === 'open' && store.isAbout(event, 'cancellation.undone');
  if (isUndone || found?.state === 'undone') return said.undone;
  const on = found?.effectiveOn == null ? undefined : day(found.effectiveOn);
  switch (found?.outcome) {
    case 'scheduled':
      return said.scheduled(on);
    case 'effective':
      return said.effective(on);
    case 'failed':
      return said.failed;
    default:
      return said.received;
  }
}

/** Up to and including the last day, in the zone of the business. */
function canBeUndone(event: StoredEvent, found: StoredCase | null, room: Room): boolean {
  if (event.type !== 'cancellation.requested' || found?.state !== 'open') return false;
  const { endsOn } = acknowledgementOf(event);
  return endsOn === null || dayIn(room.zone, room.now().getTime()) <= endsOn;
}

function undoForm(event: StoredEvent, { words, moment, language }: Spoken, room: Room): Html {
  const text = words.declaration.undo(moment(event.receivedAt, room.zone));
  const values: Record<string, string | undefined> = {
    id: room.newId(),
    type: 'cancellation.undone',
    locale: language,
    site: event.site || undefined,
    mode: event.mode,
    'data.declaration': event.id,
    'data.declared.text': text,
    'data.declared.buttonLabel': words.status.undoButton,
    'data.declared.locale': language,
  };
  return html`<section class="after">
    <h2>${words.status.undoTitle}</h2>
    <p>${words.status.undoLead}</p>
    <form method="post" action="${room.path}/v1/messages">
      ${Object.entries(values).map(([name, value]) => (value === undefined ? '' : hidden(name, value)))}
      ${quoted(words.cancel.messageLabel, text)}
      <div class="actions"><button class="quiet">${words.status.undoButton}</button></div>
    </form>
  </section>`;
}

function askPage(c: Context, room: Room, typed: string | undefined): Response | Promise<Response> {
  const language = spoken(room.settings.page?.locale ?? askedLanguage(c));
  const { status }: Words = language.words;
  return page(c, room, {
    spoken: language,
    title: status.title,
    status: typed === undefined ? 200 : 404,
    body: html`
      <h1>${status.title}</h1>
      <p class="lead">${typed === undefined ? status.ask : status.unknown}</p>
      <form method="get" action="${room.path}/status">
        <div class="field">
          <label for="reference">${status.reference}</label>
          <input
            id="reference"
            name="reference"
            required
            maxlength="20"
            autocomplete="off"
            value="${typed ?? ''}"
          />
        </div>
        <div class="actions"><button class="primary">${status.look}</button></div>
      </form>
    `,
  });
}
