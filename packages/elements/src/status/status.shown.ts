/** Where it stands, what is next and when, and what the person can do about it. */
import type { Status } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { safeAddress } from '../shared/address.ts';
import { formatDay, formatMoment } from '../shared/format.ts';
import type { StateOf } from './status.flow.ts';
import type { View } from './status.view.ts';

type Shown = StateOf<'shown' | 'judging' | 'unjudged' | 'undoing'>;

export function renderShown(view: View, state: Shown): TemplateResult {
  const { strings, locale, config, held, undo, act } = view;
  const { status } = state;
  const { standing, holder, effectiveOn, answerBy, zone } = status;
  const moment = (at: string): string => formatMoment(at, locale, zone);
  const where = status.stands ? 'stands' : standing;
  const say = strings.standing[where];
  const on = answerBy ? moment(answerBy) : effectiveOn ? formatDay(effectiveOn, locale) : '';
  const next: Partial<Record<typeof where, string>> = strings.next;
  const isLate = standing === 'failed' || standing === 'overdue' || standing === 'reported';
  const end = lastDay(status);
  const hasEnded = end !== undefined && (standing === 'effective' || end < view.today);
  const reactivate = hasEnded ? safeAddress(config.reactivate) : undefined;
  return html`<h2 id="title" tabindex="-1">${strings.title}</h2>
    ${status.mode === 'test' ? html`<p class="note">${strings.test}</p>` : nothing}
    <p class="lead" id="standing" tabindex="-1">
      ${say(on)} ${standing === 'answered' && !holder ? strings.readIt : nothing}
      ${holder && !hasEnded ? next[where] : nothing}
    </p>
    ${isLate ? renderHelp(view) : nothing}
    <dl>
      ${row(strings.reference, status.reference, 'reference')}
      ${row(strings.receivedAt, moment(status.receivedAt))}
      ${end ? row(hasEnded ? strings.endedOn : strings.endsOn, formatDay(end, locale)) : nothing}
      ${status.updatedAt ? row(strings.updatedAt, moment(status.updatedAt)) : nothing}
    </dl>
    ${holder && held ? held.renderExchange(view, status, holder) : nothing}
    ${holder?.answer && held ? held.renderJudging(view, state) : nothing}
    <div class="actions">
      ${reactivate ? html`<a class="primary" href=${reactivate}>${strings.reactivate}</a>` : nothing}
      ${
        holder && end && !hasEnded
          ? html`<button type="button" class="quiet" @click=${act.saveDate}>${strings.calendar.add}</button>`
          : nothing
      }
      ${holder?.links && held ? held.renderReceipt(view, holder.links) : nothing}
    </div>
    ${
      undo && holder?.canUndo && (state.type === 'shown' || state.type === 'undoing')
        ? html`<div class="after">${undo.part.renderUndo(view, undo.words, state)}</div>`
        : nothing
    }
    <div class="actions">
      <button type="button" class="link" @click=${act.again}>${strings.refresh}</button>
      ${
        config.receipt || config.reference
          ? nothing
          : html`<button type="button" class="link" @click=${act.leave}>${strings.other}</button>`
      }
    </div>`;
}

/** The day a cancelled contract ends: as billing reported it, else as the receipt says. Undefined where none stands. */
export function lastDay({ standing, effectiveOn, holder }: Status): string | undefined {
  const isStanding = standing === 'received' || standing === 'scheduled' || standing === 'effective';
  return (isStanding && (effectiveOn ?? holder?.endsOn)) || undefined;
}

const row = (name: string, value: string, kind = ''): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd class=${kind}>${value}</dd>
  </div>`;

/** Other ways to reach the company, where waiting is no longer what was promised. */
function renderHelp({ strings, config }: View): TemplateResult | typeof nothing {
  const { email, phone } = config.support ?? {};
  const mail = email && safeAddress(`mailto:${encodeURIComponent(email)}`);
  const call = phone && safeAddress(`tel:${phone.replace(/[^\d+]/g, '')}`);
  if (!mail && !call) return nothing;
  return html`<p>
    ${strings.help} ${mail ? html`<a href=${mail}>${email}</a>` : nothing}
    ${call ? html`<a href=${call} dir="ltr">${phone}</a>` : nothing}
  </p>`;
}
