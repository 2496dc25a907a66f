/** Brings questions to the client and answers into the flow. An answer to an older question is never shown. */
import type { Comments, Tagging } from '@fairwell/schema';
import type { FairwellElement } from '../shared/element.ts';
import type { Result } from './insights.client.ts';
import { beginning, type Input, next, type State } from './insights.flow.ts';
import { commentsQuery } from './insights.queries.ts';
import { type Question, type ViewName, viewNames, views } from './insights.views.ts';

export class InsightsController {
  state: State = beginning;
  readonly #host: Pick<FairwellElement, 'requestUpdate'>;
  readonly #asking = new Map<ViewName | 'comments', AbortController>();

  constructor(host: Pick<FairwellElement, 'requestUpdate'>) {
    this.#host = host;
  }

  stop(): void {
    for (const asking of this.#asking.values()) asking.abort();
  }

  /** Asks for everything anew. */
  async ask(question: Question): Promise<void> {
    const figures = this.askFor(question, viewNames);
    // Not waited for: whoever asked may go on reading while the comments come.
    void this.askComments(question, false);
    await figures;
  }

  /** Asks for some parts of the page anew. */
  async askFor(question: Question, names: readonly ViewName[]): Promise<void> {
    this.#take({ type: 'asked', views: names });
    await Promise.all(names.map((name) => this.#view(question, name)));
  }

  async #view(question: Question, view: ViewName): Promise<void> {
    const signal = this.#begin(view);
    const result = await views[view](question, signal);
    if (signal.aborted) return;
    if (result.ok) this.#take({ type: 'came', view, value: result.value } as Input);
    else if (result.fault === 'refused') this.#refuse(question);
    else this.#take({ type: 'not-come', view, fault: result.fault });
  }

  /** Asks for other comments, or for the ones after those on the screen. */
  async askComments(question: Question, more: boolean): Promise<void> {
    const { state } = this;
    if (state.type !== 'open') return;
    const { client, filters, key } = question;
    const cursor = (more && state.feed.next) || undefined;
    const signal = this.#begin('comments');
    this.#take({ type: 'comments-asked', more });
    const query = { ...commentsQuery(filters, question), ...(cursor && { cursor }) };
    const result: Result<Comments> = await client.comments(query, key, signal);
    if (signal.aborted) return;
    if (result.ok) this.#take({ type: 'comments-answered', page: result.value });
    else if (result.fault === 'refused') this.#take({ type: 'comments-closed' });
    else this.#take({ type: 'comments-failed', fault: result.fault });
  }

  /** A tag was put on comments, or taken off. */
  async tagged(tagging: Tagging, question: Question): Promise<void> {
    this.#take({ type: 'comments-tagged', ...tagging });
    await this.askFor(question, ['tags']);
  }

  #begin(what: ViewName | 'comments'): AbortSignal {
    this.#asking.get(what)?.abort();
    const asking = new AbortController();
    this.#asking.set(what, asking);
    return asking.signal;
  }

  /** Who may not read one number may read none. */
  #refuse({ key }: Question): void {
    this.stop();
    this.#take({ type: 'refused', keyTried: key !== undefined });
  }

  #take(input: Input): void {
    this.state = next(this.state, input);
    this.#host.requestUpdate();
  }
}
