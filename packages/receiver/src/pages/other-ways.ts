/** Other ways to reach the company, so that no page is a dead end. */
import type { Support } from '@fairwell/schema';
import { html } from 'hono/html';
import type { Room } from '../room.ts';
import type { Html } from './layout.ts';
import type { Words } from './locale/visitor/nl.ts';

export function otherWays(
  room: Room,
  words: Words,
  support: Support | undefined = room.settings.page?.support,
): Html | string {
  const { company, email, phone, address } = support ?? {};
  if (email === undefined && phone === undefined && address === undefined) return '';
  const { otherWays: title, mail, phone: call, post } = words.problem;
  return html`<section class="after">
    <h2>${title}</h2>
    ${company === undefined ? '' : html`<p>${company}</p>`}
    <ul>
      ${email === undefined ? '' : html`<li>${mail} <a href="mailto:${encodeURIComponent(email).replace('%40', '@')}">${email}</a></li>`}
      ${phone === undefined ? '' : html`<li>${call} <a href="tel:${phone.replaceAll(/[^\d+]/g, '')}" dir="ltr">${phone}</a></li>`}
      ${
        address === undefined
          ? ''
          : html`<li>
              ${post}
              <address><bdi>${address}</bdi></address>
            </li>`
      }
    </ul>
  </section>`;
}
