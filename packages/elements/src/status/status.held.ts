/**
 * What only whoever holds the receipt sees: what was asked and answered, whether that solved it, and the receipt to keep.
 * Fetched together with where it stands.
 */
import type { HolderStatus, Status } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { afterStyles } from '../journey/after.styles.ts';
import type { Acknowledgement } from '../outbox/entry.ts';
import { safeAddress } from '../shared/address.ts';
import { formatMoment } from '../shared/format.ts';
import { fields } from '../shared/look.fields.styles.ts';
import type { StateOf } from './status.flow.ts';
import type { View } from './status.view.ts';

export const styles: CSSStyleSheet[] = [fields, afterStyles];

/** In the order in which it was said. */
export function renderExchange(
  { strings, locale }: View,
  status: Status,
  holder: HolderStatus,
): TemplateResult | typeof nothing {
  if (status.type !== 'contact.submitted') return nothing;
  const moment = (at: string): string => formatMoment(at, locale, status.zone);
  const quote = (label: string, text: string | null): TemplateResult =>
    html`<figure>
      <figcaption>${label}</figcaption>
      <blockquote>${text ?? strings.erased}</blockquote>
    </figure>`;
  return html`${quote(strings.you(moment(status.receivedAt)), holder.content)}
  ${holder.turns.map(({ type, at, text }) => {
    if (type === 'contact.answered') return quote(strings.team(moment(at)), text);
    return text === null ? nothing : quote(strings.you(moment(at)), text);
  })}`;
}

export function renderReceipt(
  { strings }: View,
  links: NonNullable<Acknowledgement['links']>,
): TemplateResult {
  const saving = (link?: string): string | undefined => {
    const address = safeAddress(link);
    return address && `${address}${address.includes('?') ? '&' : '?'}save=1`;
  };
  const [page, file, json] = [safeAddress(links.html), saving(links.html), saving(links.json)];
  return html`${
    page
      ? html`<a class="quiet" href=${page} target="_blank" rel="noopener noreferrer">${strings.receipt}</a>`
      : nothing
  }
  ${file ? html`<a class="quiet" href=${file} download>${strings.saveHtml}</a>` : nothing}
  ${json ? html`<a class="link" href=${json} download>${strings.saveJson}</a>` : nothing}`;
}

type Judgeable = StateOf<'shown' | 'judging' | 'unjudged' | 'undoing'>;

/** Whoever said that it was solved may still find that it was not. */
export function renderJudging({ strings, act }: View, state: Judgeable): TemplateResult {
  const words = strings.judge;
  if (state.type === 'judging') return html`<p tabindex="-1" id="outcome">${words.sending}</p>`;
  const isSolved = state.status.standing === 'solved';
  const missing = state.type === 'unjudged' ? (state.judgement.missing ?? '') : '';
  const judge = (event: SubmitEvent): void => {
    event.preventDefault();
    const { submitter, currentTarget: form } = event;
    const area = form instanceof HTMLFormElement ? form.querySelector('textarea') : null;
    act.judge(submitter instanceof HTMLButtonElement && submitter.value === 'yes', area?.value ?? '');
  };
  const form = html`<form @submit=${judge}>
    ${state.type === 'unjudged' ? html`<p class="error" tabindex="-1" id="outcome">${words.failed}</p>` : nothing}
    <div class="field">
      <label for="missing">${words.missing} <span class="hint">${words.optional}</span></label>
      <textarea id="missing" maxlength="5000" .value=${missing}></textarea>
    </div>
    <div class="actions">
      ${isSolved ? nothing : html`<button class="quiet" value="yes">${words.yes}</button>`}
      <button class="quiet" value="no">${words.no}</button>
    </div>
  </form>`;
  return isSolved && state.type !== 'unjudged'
    ? html`<details>
        <summary>${words.stillNot}</summary>
        ${form}
      </details>`
    : html`<section class="judge">
        <h3>${words.question}</h3>
        ${form}
      </section>`;
}
