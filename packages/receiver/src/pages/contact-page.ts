/** `/contact`: a question or a complaint, with the time of the answer said before it is sent. */
import { ContactConfig } from '@fairwell/schema';
import type { FieldError } from '@fairwell/schema';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { readPairs } from '../intake/form.ts';
import type { Room } from '../room.ts';
import { contactFields } from './contact-fields.ts';
import { hidden } from './fields.ts';
import { page } from './layout.ts';
import type { Html } from './layout.ts';
import { otherWays } from './other-ways.ts';
import { readConfig } from './page-config.ts';
import { askedLanguage, spoken } from './words.ts';
import type { Words } from './locale/visitor/nl.ts';

/** `POST /contact` with the site's configuration in one field named `config`. What is wrong in it keeps nobody from asking. */
export async function postContact(c: Context, room: Room): Promise<Response> {
  const json = new Map(await readPairs(c.req.raw)).get('config');
  if (json === undefined) return contactPage(c, room);
  const read = readConfig(ContactConfig, json);
  return 'errors' in read ? contactPage(c, room, {}, read.errors) : contactPage(c, room, read.config);
}

export function contactPage(
  c: Context,
  room: Room,
  config: Partial<ContactConfig> = {},
  errors: FieldError[] = [],
): Response | Promise<Response> {
  const { page: defaults } = room.settings;
  const locale = config.locale ?? defaults?.locale ?? askedLanguage(c);
  const language = spoken(locale);
  const { contact } = language.words;
  const { email, ...customer } = config.customer ?? {};
  // The id is made here and sent along, so that a second press of the button is the same message.
  const values = {
    id: room.newId(),
    type: 'contact.submitted',
    locale,
    site: config.site ?? defaults?.site,
    mode: config.mode,
    'data.customer:json': Object.keys(customer).length > 0 ? JSON.stringify(customer) : undefined,
    'data.subscription:json': config.subscription && JSON.stringify(config.subscription),
  };
  const known = email === undefined ? [] : [['data.replyTo', email] satisfies [string, string]];
  return page(c, room, {
    spoken: language,
    title: contact.title,
    body: html`
      <h1>${contact.title}</h1>
      <p class="lead">${contact.lead}</p>
      <form method="post" action="${room.path}/v1/messages">
        ${Object.entries(values).map(([name, value]) => (value === undefined ? '' : hidden(name, value)))}
        ${contactFields({ sent: known, wrong: new Set() }, language, room)}
        <div class="actions"><button class="primary">${contact.send}</button></div>
      </form>
      ${forTheSite(errors, language.words)}
      ${otherWays(room, language.words, defaults?.support ?? config.support)}
    `,
  });
}

function forTheSite(errors: FieldError[], { problem }: Words): Html | string {
  if (errors.length === 0) return '';
  return html`<section class="after">
    <h2>${problem.configFor}</h2>
    <ul>
      ${errors.map(({ field, detail }) => html`<li><code>${field}</code> ${detail}</li>`)}
    </ul>
  </section>`;
}
