/** Who waits for an answer, and a form to give one: what the weekly's own desk would do with the receiver's key. */
import type { Contact } from '@fairwell/schema';
import { html } from 'hono/html';
import type { Texts } from '../texts.ts';

export function waiting(texts: Texts, contacts: readonly Contact[]) {
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const;
  const moment = new Intl.DateTimeFormat(texts.language, style);
  return html`<section aria-labelledby="waiting">
    <h2 id="waiting">${texts.waiting}</h2>
    <p>${texts.waitingText}</p>
    ${contacts.length === 0 ? html`<p>${texts.nobodyWaits}</p>` : ''}
    ${contacts.map(
      ({ id, site, reference, message, answerBy }) =>
        html`<form method="post" action="/demo/answer" class="answer">
          <p><strong>${reference}</strong> · ${texts.promised(moment.format(new Date(answerBy)))}</p>
          <blockquote>${message}</blockquote>
          <input type="hidden" name="id" value="${id}" />
          <input type="hidden" name="site" value="${site}" />
          <label for="answer-${id}">${texts.answer}</label>
          <textarea id="answer-${id}" name="text" rows="3" required></textarea>
          <button>${texts.sendAnswer}</button>
        </form>`,
    )}
  </section>`;
}
