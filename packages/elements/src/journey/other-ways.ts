/** The way out when sending fails: the words to copy, and the company's other addresses. Never a dead end. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AfterStrings } from '../locale/cancel-after/nl.ts';
import { safeAddress } from '../shared/address.ts';
import type { Declaring } from './declaring.ts';

/** @param declared - The declaration, ready to be sent by hand. */
export function renderOtherWays(
  { config }: Pick<Declaring, 'config'>,
  words: AfterStrings['otherWays'],
  declared: string,
  lead: string = words.lead,
): TemplateResult {
  const { email, phone, address, company } = config.support ?? {};
  const name = config.customer?.name;
  const text = name && !declared.includes(name) ? `${declared}\n\n${name}` : declared;
  const query = `subject=${encodeURIComponent(words.subject)}&body=${encodeURIComponent(text)}`;
  const mail = email && safeAddress(`mailto:${encodeURIComponent(email)}?${query}`);
  const call = phone && safeAddress(`tel:${phone.replace(/[^\d+]/g, '')}`);
  const isNamed = address?.split(/[\n,]/)[0] === company;
  const place = [!isNamed && company, address].filter(Boolean).join('\n');
  return html`<section class="other-ways">
    <h3>${words.title}</h3>
    <p>${lead}</p>
    <textarea readonly rows="4" aria-label=${words.textLabel} .value=${text}></textarea>
    <button type="button" class="quiet" @click=${(event: Event) => copy(event, text, words.copied)}>
      ${words.copy}
    </button>
    <span role="status"></span>
    <ul>
      ${mail ? html`<li>${words.mail} <a href=${mail}>${email}</a></li>` : nothing}
      ${call ? html`<li>${words.phone} <a href=${call} dir="ltr">${phone}</a></li>` : nothing}
      ${
        address
          ? html`<li>
              ${words.post}
              <address><bdi>${place}</bdi></address>
            </li>`
          : nothing
      }
    </ul>
  </section>`;
}

async function copy({ currentTarget: button }: Event, text: string, done: string): Promise<void> {
  if (!(button instanceof Element)) return;
  const { nextElementSibling: status, previousElementSibling: area } = button;
  try {
    await navigator.clipboard.writeText(text);
    if (status) status.textContent = done;
  } catch {
    // Without permission the person copies by hand; the text is selected already.
    if (area instanceof HTMLTextAreaElement) area.select();
  }
}
