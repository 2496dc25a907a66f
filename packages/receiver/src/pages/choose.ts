/** Which of several subscriptions it is about: each is a button, and leads to the review of that one alone. */
import type { CancelChoiceConfig } from '@fairwell/schema';
import { html } from 'hono/html';
import * as z from 'zod';
import { hidden } from './fields.ts';
import type { Html } from './layout.ts';
import type { Spoken } from './words.ts';

/** What a configuration has in which there are several. */
export const Several = z.looseObject({ subscriptions: z.array(z.unknown()) });

/** @param path this receiver is mounted on. */
export function chooseBody(
  config: z.output<typeof CancelChoiceConfig>,
  language: Spoken,
  path: string,
): Html {
  const { words, day } = language;
  const { subscriptions, ...shared } = config;
  const { canceled } = words.situation;
  return html`
    ${shared.mode === 'test' || shared.preview ? html`<p class="note">${words.test}</p>` : ''}
    <h1>${words.cancel.title()}</h1>
    <p class="lead">${words.fields.legend}</p>
    ${subscriptions.map((one) => {
      const { situation, subscription } = one;
      const { plan, reference, id } = subscription;
      const until = situation?.kind === 'canceled' ? situation.endsOn : undefined;
      return html`<form method="post" action="${path}/cancel">
        ${hidden('config', JSON.stringify({ ...shared, ...one }))}
        <p class="actions">
          <button class="quiet">
            ${plan ?? reference ?? id}
            ${plan !== undefined && reference !== undefined ? html`<span class="hint">${reference}</span>` : ''}
          </button>
        </p>
        ${
          situation?.kind === 'canceled'
            ? html`<p class="hint">
                ${canceled.title} ${until === undefined ? '' : canceled.endsOn(day(until))}
              </p>`
            : ''
        }
      </form>`;
    })}
    <p>${words.cancel.nothingSent}</p>
  `;
}
