/** Fetches who waits for an answer, and sends the answers. */
import type { Contact } from '@fairwell/schema';
import type { FairwellElement } from '../shared/element.ts';
import { type Board, type BoardInput, nextBoard } from './insights.board.flow.ts';
import { waitingQuery } from './insights.queries.ts';
import type { Question } from './insights.views.ts';

export class BoardController {
  board: Board = { type: 'loading' };
  readonly #host: Pick<FairwellElement, 'requestUpdate'>;
  #asking = new AbortController();

  constructor(host: Pick<FairwellElement, 'requestUpdate'>) {
    this.#host = host;
  }

  leave(): void {
    this.#asking.abort();
  }

  async ask(question: Question): Promise<void> {
    const { client, filters, key } = question;
    this.leave();
    const { signal } = (this.#asking = new AbortController());
    this.#take({ type: 'asked' });
    const result = await client.contacts(waitingQuery(filters, question), key, signal);
    if (signal.aborted) return;
    this.#take(
      result.ok ? { type: 'came', waiting: result.value } : { type: 'not-come', fault: result.fault },
    );
  }

  /** Stops an answer that cannot go out like this. */
  stop(id: string, blank: string | null): void {
    this.#take({ type: 'stopped', id, blank });
  }

  /** @returns whether it is on its way to whoever asked. */
  async answer(contact: Contact, text: string, { client, key }: Question): Promise<boolean> {
    const { board } = this;
    // A second press while the first is on its way sends nothing more.
    if (board.type === 'shown' && board.reply.type === 'sending') return false;
    const { id } = contact;
    this.#take({ type: 'sending', id });
    const result = await client.answer(contact, { text }, key);
    this.#take(
      result.ok ? { type: 'sent', contact: result.value } : { type: 'not-sent', id, fault: result.fault },
    );
    return result.ok;
  }

  #take(input: BoardInput): void {
    this.board = nextBoard(this.board, input);
    this.#host.requestUpdate();
  }
}
