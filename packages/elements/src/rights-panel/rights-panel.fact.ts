/** One line of the panel: what is asked, the answer, and why it is so, one click away. */
import type { Answer } from '@fairwell/rights';
import type { CivilDate } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RightsStrings } from '../locale/rights/nl.ts';
import { safeAddress } from '../shared/address.ts';
import { formatDay } from '../shared/format.ts';
import type { View } from './rights-panel.view.ts';
import { renderWhy } from './why.ts';

const DAY = 86_400_000;

/** An answer beside its label. `shown` draws the value where there is one; else whom to ask. */
export function renderFact<T>(
  label: string,
  answer: Answer<T>,
  shown: (value: T) => unknown,
  { rights, strings }: View,
): TemplateResult {
  const { established, trace } = answer;
  return html`
    <div>
      <dt>${label}</dt>
      <dd class=${established ? 'value' : 'unknown'}>
        ${established ? shown(answer.value) : strings.notEstablished}
      </dd>
      <dd>
        ${established ? nothing : renderAuthority(answer.authority, strings)}
        ${renderWhy(trace, established ? strings.why : strings.whyUnknown, label, strings, rights.language)}
      </dd>
    </div>
  `;
}

/** A day, and beside it how far off it is; with `daysLeft` as the last day for something. */
export function renderDay(day: CivilDate, view: View, daysLeft?: RightsStrings['daysLeft']): TemplateResult {
  return html`
    <time datetime=${day}>${formatDay(day, view.locale)}</time>
    <span class="note">${distance(day, view, daysLeft)}</span>
  `;
}

/** `over 30 dagen`, `gisteren`, or with `daysLeft` `nog 8 dagen`. Days long past are not counted: nobody has to hurry. */
export function distance(
  day: CivilDate,
  { rights, locale }: View,
  daysLeft?: RightsStrings['daysLeft'],
): string {
  const days = (Date.parse(day) - Date.parse(rights.today)) / DAY;
  if (days < -99) return '';
  if (daysLeft && days >= 0) return daysLeft(days);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

function renderAuthority({ name, url }: { name: string; url: string }, strings: RightsStrings) {
  const text = strings.ask(name);
  const address = safeAddress(url);
  return html`<p>
    ${address ? html`<a href=${address} target="_blank" rel="noreferrer">${text}</a>` : text}
  </p>`;
}
