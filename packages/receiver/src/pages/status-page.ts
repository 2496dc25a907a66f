/**
 * `/status/<reference>`: where a case stands, without a word about who or what. A reference is read out on the telephone
 * and stands on letters, so it opens nothing: the receipt and the way back are behind the id of the receipt.
 */
import type { Context } from 'hono';
import { html } from 'hono/html';
import { readReference } from '../receipt/reference.ts';
import type { Room } from '../room.ts';
import type { StoredCase, StoredEvent } from '../store/records.ts';
import { contactStatusPage } from './status-contact.ts';
import { page } from './layout.ts';
import type { Words } from './locale/nl.ts';
import { askedLanguage, spoken } from './words.ts';
import type { Spoken } from './words.ts';

export async function statusPage(c: Context, room: Room): Promise<Response> {
  const typed = c.req.param('reference') ?? c.req.query('reference');
  const reference = typed === undefined ? null : readReference(typed);
  const event = reference === null ? null : await room.store.eventByReference(reference);
  if (!event) return askPage(c, room, typed);
  // What was noted about a question leads to where the question stands.
  const contact = event.type.startsWith('contact.')
    ? await room.store.contacts.read(event.about ?? event.id, event.site)
    : null;
  if (contact) return contactStatusPage(c, contact, room);
  const language = spoken(event.locale);
  const { words } = language;
  const found = event.caseId === null ? null : await room.store.case(event.caseId);
  return page(c, room, {
    spoken: language,
    title: words.status.title,
    body: html`
      ${event.mode === 'test' ? html`<p class="note">${words.test}</p>` : ''}
      <h1>${words.status.title}</h1>
      <p class="lead">${await standing(event, found, language, room)}</p>
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
    `,
  });
}

async function standing(
  event: StoredEvent,
  found: StoredCase | null,
  { words, day }: Spoken,
  { store }: Room,
): Promise<string> {
  const said = words.status;
  // In an open case another declaration stands. A contract that has ended stays ended, whatever was taken back since.
  const isUndone = found?.state === 'open' && (await store.isAbout(event, 'cancellation.undone'));
  if (isUndone || found?.state === 'undone') return said.undone;
  const on = found?.effectiveOn == null ? undefined : day(found.effectiveOn);
  if (event.type === 'withdrawal.requested' && found?.outcome) return said.withdrawal[found.outcome];
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
