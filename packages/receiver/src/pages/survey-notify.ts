/** Asks to hear when it is mended: not ticked beforehand, and an address is asked of nobody else. */
import { html } from 'hono/html';
import { addressIn } from '../causes/people.ts';
import type { Pair } from '../intake/form.ts';
import { followUpLink } from '../receipt/links.ts';
import type { Room } from '../room.ts';
import type { Html } from './layout.ts';
import type { StoredEvent } from '../store/records.ts';
import type { Words } from './locale/visitor/nl.ts';
import type { Spoken } from './words.ts';

const CONSENT = 'data.followUp.consent:json';
const ADDRESS = 'data.followUp.address';

/** Names that are not kept hidden when the form is shown again, because these fields have the last word. */
export const notifyNames = [CONSENT, ADDRESS];

/** Whether the box was ticked. */
export const asksToHear = (sent: readonly Pair[]): boolean => sent.some(([name]) => name === CONSENT);

interface Filled {
  /** What was typed and chosen before, if anything. */
  sent: readonly Pair[];
  /** Names of what is wrong with it. */
  wrong: ReadonlySet<string>;
}

export function notifyFields({ sent, wrong }: Filled, { survey: { notify } }: Words): Html {
  const values = new Map(sent);
  const isWrong = wrong.has(ADDRESS);
  return html`<div class="notify">
    <label class="choice"
      ><input type="checkbox" name="${CONSENT}" value="true" ${values.has(CONSENT) ? html`checked` : ''} />
      <span>${notify.label}</span></label
    >
    <div class="field">
      <label for="notify">${notify.email}</label>
      <p class="hint" id="notify-hint">${notify.hint}</p>
      ${isWrong ? html`<p class="error" id="notify-error">${values.has(ADDRESS) ? notify.malformed : notify.missing}</p>` : ''}
      <input
        type="email"
        id="notify"
        name="${ADDRESS}"
        value="${values.get(ADDRESS) ?? ''}"
        maxlength="254"
        autocomplete="email"
        aria-describedby="notify-hint${isWrong ? ' notify-error' : ''}"
        ${isWrong ? html`aria-invalid="true"` : ''}
      />
    </div>
  </div>`;
}

/** What was agreed with whoever asked to hear, and the way out of it. The address itself stands on no page. */
export async function promisedIn(survey: StoredEvent, { words }: Spoken, room: Room): Promise<Html | string> {
  if (addressIn(survey) === null) return '';
  const { promised, stop } = words.survey.notify;
  if (await room.store.isAbout(survey, 'notice.stopped')) return html`<p>${stop.done}</p>`;
  return html`<p>${promised} <a href="${followUpLink(room.path, survey)}">${stop.link}</a></p>`;
}
