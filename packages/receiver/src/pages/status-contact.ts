/** What was asked and answered, and whether that solved it: for whoever holds the receipt. */
import type { HolderStatus, Status } from '@fairwell/schema';
import { html } from 'hono/html';
import type { Room } from '../room.ts';
import { field, hidden } from './fields.ts';
import type { Html } from './layout.ts';
import { quoted } from './quoted.ts';
import type { Spoken } from './words.ts';

/** In the order in which it was said. */
export function exchange(
  { receivedAt, zone }: Status,
  holder: HolderStatus,
  { words, moment }: Spoken,
): Html {
  const { you, team, erased } = words.status.contact;
  return html`${quoted(you(moment(receivedAt, zone)), holder.content ?? erased)}
  ${holder.turns.map(({ type, at, text }) => {
    if (type === 'contact.answered') return quoted(team(moment(at, zone)), text ?? erased);
    return text === null ? '' : quoted(you(moment(at, zone)), text);
  })}`;
}

/** Whoever said that it was solved may still find that it was not. */
export function judging(
  { reference, standing }: Status,
  { id, answer }: HolderStatus,
  { words }: Spoken,
  { path }: Room,
): Html | string {
  if (answer === null) return '';
  const said = words.status.contact;
  const isSolved = standing === 'solved';
  const form = html`<form method="post" action="${path}/status/${reference}">
    ${hidden('receipt', id)} ${hidden('answer', answer)} ${field('missing', words, { required: false })}
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
