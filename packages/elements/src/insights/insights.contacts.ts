/** Whom an answer is owed: how it went in the period, and the board of those who wait now. */
import type { ContactFiguresAnswer } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderFacts } from './insights.bars.ts';
import { isLate, renderBoard } from './insights.board.ts';
import { valueOf } from './insights.flow.ts';
import type { Page } from './insights.page.ts';
import { renderAnswer } from './insights.section.ts';

/** Of everybody who waits where that is told, else of those of the period. */
export function waitingInShort({ now }: ContactFiguresAnswer, page: Page): string {
  const { strings, board } = page;
  const words = strings.waiting;
  if (board.board.type === 'shown') {
    const { total, contacts } = board.board.waiting;
    const late = contacts.filter((contact) => isLate(contact, board.now)).length;
    return total === 0 ? words.nobody : words.short(total, late);
  }
  if (now.open === null || now.overdue === null) return strings.unknown;
  return now.open === 0 ? words.nobody : words.short(now.open, now.overdue);
}

export function renderContacts(page: Page): TemplateResult {
  const { strings, formats, views, board, isViewer } = page;
  const words = strings.waiting;
  const figures = valueOf(views.contacts)?.now;
  const time = (seconds: number | null) => (seconds === null ? null : formats.duration(seconds));
  return renderAnswer('waiting', page, {
    intro: html`<div class="board">${renderBoard(board)}</div>`,
    after:
      !figures || figures.received === 0
        ? nothing
        : html`<h4>${words.period}</h4>
            ${renderFacts(
              words.period,
              [
                { name: words.names.received, value: formats.count(figures.received) },
                { name: words.names.answered, value: formats.count(figures.answered) },
                // Where nothing was answered there is nothing to say about the answers.
                ...(figures.answered === 0
                  ? []
                  : [
                      { name: words.names.median, value: time(figures.median) },
                      { name: words.names.p90, value: time(figures.p90) },
                      { name: words.names.late, value: formats.count(figures.late) },
                      { name: words.names.solved, value: formats.count(figures.solved) },
                      { name: words.names.reopened, value: formats.count(figures.reopened) },
                    ]),
              ],
              strings.unknown,
            )}
            ${isViewer ? html`<p class="note">${strings.withheld}</p>` : nothing}`,
  });
}
