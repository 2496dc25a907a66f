/** One button to stop the marketing mail too. Pressed or not, the cancellation stays what it is. */
import { html } from 'hono/html';
import type { Room } from '../room.ts';
import type { StoredEvent } from '../store/records.ts';
import { hidden } from './fields.ts';
import type { Html } from './layout.ts';
import type { Spoken } from './words.ts';

/** After a cancellation that stands, once, unless this receiver was told not to. */
export async function isOffered(event: StoredEvent, { store, settings }: Room): Promise<boolean> {
  if (event.type !== 'cancellation.requested' || settings.page?.marketing === false) return false;
  const [isUndone, isAsked] = await Promise.all([
    store.isAbout(event, 'cancellation.undone'),
    store.isAbout(event, 'preferences.changed'),
  ]);
  return !isUndone && !isAsked;
}

/** Names nobody: receipts are passed on as proof, and the cancellation it is about says who it is. */
export function marketingForm(event: StoredEvent, { words, language }: Spoken, room: Room): Html {
  const { title, hint, button, declared } = words.marketing;
  const values: Record<string, string | undefined> = {
    id: room.newId(),
    type: 'preferences.changed',
    locale: language,
    site: event.site || undefined,
    mode: event.mode,
    'data.marketing': 'stop',
    'data.about': event.id,
    'data.declared.text': declared,
    'data.declared.buttonLabel': button,
    'data.declared.locale': language,
  };
  return html`<section class="after">
    <h2>${title}</h2>
    <p>${hint}</p>
    <form method="post" action="${room.path}/v1/messages">
      ${Object.entries(values).map(([name, value]) => (value === undefined ? '' : hidden(name, value)))}
      <div class="actions"><button class="quiet">${button}</button></div>
    </form>
  </section>`;
}
