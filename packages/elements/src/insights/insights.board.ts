/** Whoever waits for an answer, too late first, with a place to answer. What people wrote is only ever text. */
import type { Contact, ContactTurn } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import { withDraft } from './insights.board.drafts.ts';
import type { Board, Reply } from './insights.board.flow.ts';
import { onSubmit } from './insights.form.ts';
import type { Formats } from './insights.formats.ts';

export interface BoardView {
  board: Board;
  now: Date;
  strings: InsightsStrings;
  formats: Formats;
  topicName: (path: readonly string[]) => string;
  onAnswer: (contact: Contact, text: string) => void;
  onRetry: () => void;
}

export function renderBoard(view: BoardView): TemplateResult {
  const { board, strings, now } = view;
  const words = strings.board;
  switch (board.type) {
    case 'loading':
      return html`<p class="note">${words.loading}</p>`;
    case 'closed':
      return html`<p>${words.closed}</p>`;
    case 'error':
      return html`<p>${strings.fault.texts[board.fault]}</p>
        <button type="button" @click=${view.onRetry}>${strings.fault.retry}</button>`;
    case 'shown': {
      const { contacts, total } = board.waiting;
      const late = contacts.filter((contact) => isLate(contact, now)).length;
      const left = total - contacts.length;
      return html`
        <p>${total === 0 ? words.nobody : words.waiting(total, late)}</p>
        <p role="status" class="sent">
          ${board.reply.type === 'sent' ? words.sent(board.reply.reference) : ''}
        </p>
        ${
          contacts.length === 0
            ? nothing
            : html`<ol class="waiting">
                ${repeat(
                  contacts,
                  ({ site, id }) => `${site} ${id}`,
                  (contact) => renderContact(contact, board.reply, board.waiting.mailed, view),
                )}
              </ol>`
        }
        ${left > 0 ? html`<p class="note">${words.more(left)}</p>` : nothing}
      `;
    }
    default:
      return board satisfies never;
  }
}

/** Whether an answer was promised for a moment that is past. */
export const isLate = ({ answerBy }: Contact, now: Date): boolean => Date.parse(answerBy) <= now.getTime();

function renderContact(contact: Contact, reply: Reply, mailed: boolean, view: BoardView) {
  const { strings, formats, now } = view;
  const words = strings.board;
  const { kind, state, topic, locale, message, receivedAt, answerBy, turns, reference } = contact;
  const late = isLate(contact, now);
  const by = formats.time(answerBy);
  return html`
    <li class=${late ? 'overdue' : ''}>
      <details>
        <summary>
          <strong>${words.kinds[kind]}</strong>
          ${topic.length > 0 ? html`<span>${topic.map((_, at) => view.topicName(topic.slice(0, at + 1))).join(' › ')}</span>` : nothing}
          <span class="by">${late ? words.late(by) : words.due(by)}</span>
          ${state === 'reopened' ? html`<span>${words.reopened}</span>` : nothing}
        </summary>
        <p class="note">${words.asked(formats.time(receivedAt))} · <code>${reference}</code></p>
        <blockquote lang=${locale} dir="auto">${message ?? words.erased}</blockquote>
        ${turns.map((turn) => renderTurn(turn, locale, view))} ${renderForm(contact, reply, mailed, view)}
      </details>
    </li>
  `;
}

function renderTurn({ type, at, text }: ContactTurn, locale: string, { strings, formats }: BoardView) {
  const words = strings.board;
  if (type !== 'contact.answered' && type !== 'contact.reopened') return nothing;
  return html`
    <p class="note">${words.turns[type](formats.time(at))}</p>
    <blockquote lang=${locale} dir="auto">${text ?? words.nothingSaid}</blockquote>
  `;
}

function renderForm(contact: Contact, reply: Reply, mailed: boolean, view: BoardView) {
  const { strings, onAnswer } = view;
  const words = strings.board;
  const { id, replyTo } = contact;
  const mine = 'id' in reply && reply.id === id ? reply : null;
  const fault = mine && faultOf(mine, strings);
  return html`
    <form @submit=${onSubmit(({ text = '' }) => onAnswer(contact, text))}>
      <label>
        <span>${words.begin}</span>
        <select @change=${(event: Event) => insertDraft(event, strings)}>
          <option value="">${words.blank}</option>
          ${words.drafts.map(({ name }, at) => html`<option value=${at}>${name}</option>`)}
        </select>
      </label>
      <label>
        <span>${words.answer}</span>
        <textarea
          name="text"
          rows="6"
          maxlength="20000"
          aria-invalid=${fault !== null}
          aria-describedby="goes-${id}${fault === null ? '' : ` wrong-${id}`}"
        ></textarea>
      </label>
      <p class="note" id="goes-${id}">${goesTo(replyTo, mailed, words)}</p>
      ${fault === null ? nothing : html`<p class="wrong" id="wrong-${id}" role="alert">${fault}</p>`}
      <button aria-disabled=${mine?.type === 'sending'}>
        ${mine?.type === 'sending' ? words.sending : words.send}
      </button>
    </form>
  `;
}

function faultOf(reply: Exclude<Reply, { type: 'none' | 'sent' }>, { board, fault }: InsightsStrings) {
  switch (reply.type) {
    case 'sending':
      return null;
    case 'unfinished':
      return reply.blank === null ? board.nothingWritten : board.unfinished(reply.blank);
    case 'failed':
      return `${board.failed} ${reply.fault === 'refused' ? board.closed : fault.texts[reply.fault]}`;
    default:
      return reply satisfies never;
  }
}

function goesTo(replyTo: string | null, mailed: boolean, words: InsightsStrings['board']): string {
  if (replyTo === null) return words.goes.page;
  if (!replyTo.includes('@')) return words.goes.elsewhere(replyTo);
  return mailed ? words.goes.mail(replyTo) : words.goes.pageFor(replyTo);
}

function insertDraft({ currentTarget }: Event, { board }: InsightsStrings): void {
  if (!(currentTarget instanceof HTMLSelectElement)) return;
  const draft = board.drafts[Number(currentTarget.value || -1)];
  const field = currentTarget.form?.querySelector('textarea');
  if (!draft || !field) return;
  field.value = withDraft(field.value, draft.text, board);
  field.focus();
  field.setSelectionRange(0, 0);
}
