/** `/contact`: a question or a complaint, with the time of the answer said before it is sent. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Room } from '../room.ts';
import { contactFields } from './contact-fields.ts';
import { hidden } from './fields.ts';
import { page } from './layout.ts';
import { otherWays } from './other-ways.ts';
import { askedLanguage, spoken } from './words.ts';

export function contactPage(c: Context, room: Room): Response | Promise<Response> {
  const { locale = askedLanguage(c), site } = room.settings.page ?? {};
  const language = spoken(locale);
  const { contact } = language.words;
  // The id is made here and sent along, so that a second press of the button is the same message.
  const values = {
    id: room.newId(),
    type: 'contact.submitted',
    locale,
    ...(site === undefined ? {} : { site }),
  };
  return page(c, room, {
    spoken: language,
    title: contact.title,
    body: html`
      <h1>${contact.title}</h1>
      <p class="lead">${contact.lead}</p>
      <form method="post" action="${room.path}/v1/messages">
        ${Object.entries(values).map(([name, value]) => hidden(name, value))}
        ${contactFields({ sent: [], wrong: new Set() }, language, room)}
        <div class="actions"><button class="primary">${contact.send}</button></div>
      </form>
      ${otherWays(room, language.words)}
    `,
  });
}
