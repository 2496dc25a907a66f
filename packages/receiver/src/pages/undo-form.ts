/** The way back from a cancellation, while there is one. */
import { html } from 'hono/html';
import type { Room } from '../room.ts';
import type { StoredEvent } from '../store/records.ts';
import { hidden } from './fields.ts';
import type { Html } from './layout.ts';
import { quoted } from './quoted.ts';
import type { Spoken } from './words.ts';

export function undoForm(event: StoredEvent, { words, moment, language }: Spoken, room: Room): Html {
  const text = words.declaration.undo(moment(event.receivedAt, room.zone));
  const values: Record<string, string | undefined> = {
    id: room.newId(),
    type: 'cancellation.undone',
    locale: language,
    site: event.site || undefined,
    mode: event.mode,
    'data.declaration': event.id,
    'data.declared.text': text,
    'data.declared.buttonLabel': words.undo.button,
    'data.declared.locale': language,
  };
  return html`<section class="after">
    <h2>${words.undo.title}</h2>
    <p>${words.undo.lead}</p>
    <form method="post" action="${room.path}/v1/messages">
      ${Object.entries(values).map(([name, value]) => (value === undefined ? '' : hidden(name, value)))}
      ${quoted(words.cancel.messageLabel, text)}
      <div class="actions"><button class="quiet">${words.undo.button}</button></div>
    </form>
  </section>`;
}
