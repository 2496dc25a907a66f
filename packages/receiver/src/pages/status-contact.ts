/**
 * Where a question or a complaint stands. The reference alone says no more than that; what was asked and answered is
 * behind the id of the receipt, which nobody can guess.
 */
import type { Context } from 'hono';
import { html } from 'hono/html';
import { saidIn, askedIn } from '../contacts/said.ts';
import { momentIn } from '../receipt/moment.ts';
import type { Room } from '../room.ts';
import type { Conversation } from '../store/contacts.ts';
import type { StoredEvent } from '../store/records.ts';
import { field, hidden } from './fields.ts';
import { page } from './layout.ts';
import type { Html } from './layout.ts';
import { quoted } from './quoted.ts';
import { spoken } from './words.ts';
import type { Spoken } from './words.ts';

/** Where the answer can be read by whoever holds the receipt. */
export const statusLink = (path: string, { reference, id }: StoredEvent): string =>
  `${path}/status/${reference}?receipt=${id}`;

export function contactStatusPage(
  c: Context,
  conversation: Conversation,
  room: Room,
): Response | Promise<Response> {
  const { submitted } = conversation;
  const language = spoken(submitted.locale);
  const { words, moment } = language;
  const isHolder = c.req.query('receipt')?.toLowerCase() === submitted.id;
  return page(c, room, {
    spoken: language,
    title: words.status.title,
    body: html`
      ${submitted.mode === 'test' ? html`<p class="note">${words.test}</p>` : ''}
      <h1>${words.status.title}</h1>
      <p class="lead">${standing(conversation, language, room, isHolder)}</p>
      <dl>
        <div>
          <dt>${words.status.reference}</dt>
          <dd class="reference">${submitted.reference}</dd>
        </div>
        <div>
          <dt>${words.receipt.received}</dt>
          <dd>${moment(submitted.receivedAt, room.zone)}</dd>
        </div>
      </dl>
      ${isHolder ? html`${exchange(conversation, language, room)} ${judging(conversation, language, room)}` : ''}
    `,
  });
}

function standing(
  { contact }: Conversation,
  { words, moment }: Spoken,
  { zone, now }: Room,
  isHolder: boolean,
): string {
  const said = words.status.contact;
  const by = moment(momentIn(zone, contact.answerByMs), zone);
  switch (contact.state) {
    case 'answered':
      return isHolder ? said.answered : `${said.answered} ${said.readIt}`;
    case 'solved':
      return said.solved;
    default:
      if (contact.overdueMs !== null) return `${said.overdue(by)} ${said.reported}`;
      if (now().getTime() >= contact.answerByMs) return said.overdue(by);
      return contact.state === 'open' ? said.open(by) : said.reopened(by);
  }
}

/** In the order in which it was said. */
function exchange({ submitted, turns }: Conversation, { words, moment }: Spoken, { zone }: Room): Html {
  const { you, team, erased } = words.status.contact;
  const asked = askedIn(submitted)?.message ?? erased;
  const at = (event: StoredEvent) => moment(event.receivedAt, zone);
  return html`${quoted(you(at(submitted)), asked)}
  ${turns.map((turn) => {
    const { text } = saidIn(turn);
    if (turn.type === 'contact.answered') return quoted(team(at(turn)), text ?? erased);
    return turn.type === 'contact.reopened' && text !== null ? quoted(you(at(turn)), text) : '';
  })}`;
}

/** Whether that solved it. Whoever said so may still find that it was not. */
function judging({ contact, submitted }: Conversation, { words }: Spoken, { path }: Room): Html | string {
  const said = words.status.contact;
  const isSolved = contact.state === 'solved';
  if (contact.answerId === null || (!isSolved && contact.state !== 'answered')) return '';
  const form = html`<form method="post" action="${path}/status/${submitted.reference}">
    ${hidden('receipt', submitted.id)} ${hidden('answer', contact.answerId)}
    ${field('missing', words, { required: false })}
    <div class="actions">
      ${isSolved ? '' : html`<button class="quiet" name="solved" value="yes">${said.yes}</button>`}
      <button class="quiet" name="solved" value="no">${said.no}</button>
    </div>
  </form>`;
  return isSolved
    ? html`<details>
        <summary>${said.stillNot}</summary>
        ${form}
      </details>`
    : html`<section class="after">
        <h2>${said.question}</h2>
        ${form}
      </section>`;
}
