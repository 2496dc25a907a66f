/** The open door: where somebody can start again once a subscription is over, where the site says where. */
import { html } from 'hono/html';
import { hasEnded } from '../cases/ended.ts';
import type { Room } from '../room.ts';
import type { StoredEvent } from '../store/records.ts';
import type { Html } from './layout.ts';
import type { Spoken } from './words.ts';

export async function startAgain(event: StoredEvent, { words }: Spoken, room: Room): Promise<Html | ''> {
  const address = room.settings.page?.reactivate;
  // A link before the last day would lead to a second subscription.
  if (address === undefined || !(await hasEnded(event, room))) return '';
  return html`<section class="after">
    <h2>${words.startAgain.title}</h2>
    <p>${words.startAgain.lead}</p>
    <p><a class="quiet" href="${address}">${words.startAgain.link}</a></p>
  </section>`;
}
