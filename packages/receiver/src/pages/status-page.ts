/**
 * `/status/<reference>`: where something stands, without a word about who or what. A reference is read out on the telephone
 * and stands on letters, so it opens nothing: the rest is behind the id of the receipt, which nobody can guess.
 */
import type { Status } from '@fairwell/schema';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Room } from '../room.ts';
import { findByReference } from '../status/find.ts';
import { statusOf } from '../status/status.ts';
import { page } from './layout.ts';
import type { Html } from './layout.ts';
import type { Words } from './locale/visitor/nl.ts';
import { exchange, judging } from './status-contact.ts';
import { startAgain } from './start-again.ts';
import { askedLanguage, spoken, undoneBesideAnother } from './words.ts';
import type { Spoken } from './words.ts';

export async function statusPage(c: Context, room: Room): Promise<Response> {
  const typed = c.req.param('reference') ?? c.req.query('reference');
  const found = typed === undefined ? null : await findByReference(typed, room);
  if (found === null) return askPage(c, room, typed);
  const isHolder = c.req.query('receipt')?.toLowerCase() === found.event.id;
  const status = await statusOf(found, isHolder, room.path, room);
  const language = spoken(found.event.locale);
  const { words, moment } = language;
  return page(c, room, {
    spoken: language,
    title: words.status.title,
    body: html`
      ${status.mode === 'test' ? html`<p class="note">${words.test}</p>` : ''}
      <h1>${words.status.title}</h1>
      <p class="lead">${standing(status, language)}</p>
      <dl>
        <div>
          <dt>${words.status.reference}</dt>
          <dd class="reference">${status.reference}</dd>
        </div>
        <div>
          <dt>${words.receipt.received}</dt>
          <dd>${moment(status.receivedAt, room.zone)}</dd>
        </div>
        ${
          status.updatedAt === null
            ? ''
            : html`<div>
                <dt>${words.status.updated}</dt>
                <dd>${moment(status.updatedAt, room.zone)}</dd>
              </div>`
        }
      </dl>
      ${held(status, language, room)}
      ${
        // What a reference does not say must not show in this either.
        isHolder || status.standing === 'effective' ? await startAgain(found.event, language, room) : ''
      }
    `,
  });
}

/** What whoever holds the receipt sees besides. */
function held(status: Status, language: Spoken, room: Room): Html | string {
  const { holder } = status;
  if (holder === null) return '';
  const { html: receipt } = holder.links ?? {};
  const back = receipt && html`<p><a href="${receipt}">${language.words.receipt.back}</a></p>`;
  return status.type === 'contact.submitted'
    ? html`${exchange(status, holder, language)} ${judging(status, holder, language, room)} ${back}`
    : html`${back}`;
}

function standing(
  { type, standing: where, stands, effectiveOn, answerBy, holder, zone }: Status,
  language: Spoken,
): string {
  const { contact, ...said } = language.words.status;
  const on = effectiveOn === null ? undefined : language.day(effectiveOn);
  const by = answerBy === null ? '' : language.moment(answerBy, zone);
  switch (where) {
    case 'received':
      return said.received;
    case 'undone':
      return stands ? undoneBesideAnother(language.words) : said.undone;
    case 'scheduled':
    case 'effective':
      return type === 'withdrawal.requested' ? said.withdrawal[where] : said[where](on);
    case 'failed':
      return type === 'withdrawal.requested' ? said.withdrawal[where] : said[where];
    case 'open':
    case 'overdue':
    case 'reopened':
      return contact[where](by);
    case 'reported':
      return `${contact.overdue(by)} ${contact.reported}`;
    case 'answered':
      return holder === null ? `${contact.answered} ${contact.readIt}` : contact.answered;
    default:
      return contact[where];
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
