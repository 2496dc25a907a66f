/** Brings questions to the client and answers into the flow. An answer to an older question is never shown. */
import type { Comments } from '@fairwell/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InsightsClient, Result } from './insights.client.ts';
import { commentsQuery, type Filters, overviewQuery } from './insights.filters.ts';
import { type Input, next, type State } from './insights.flow.ts';

/** What the page knows at the moment of asking. */
export interface Question {
  client: InsightsClient;
  filters: Filters;
  key: string | undefined;
  site: string | undefined;
  /** IANA zone whose calendar days count. */
  zone: string;
}

export class InsightsController implements ReactiveController {
  state: State = { type: 'loading', before: null };
  readonly #host: ReactiveControllerHost;
  #overview = new AbortController();
  #comments = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#overview.abort();
    this.#comments.abort();
  }

  /** Asks for everything anew. */
  async ask(question: Question): Promise<void> {
    this.hostDisconnected();
    const { signal } = (this.#overview = new AbortController());
    this.#take({ type: 'asked' });
    const { client, filters, key, site, zone } = question;
    const answer = client.overview(overviewQuery(filters, zone, site), key, signal);
    const comments = this.#page(question, undefined);
    const overview = await answer;
    if (signal.aborted) return;
    if (overview.ok) {
      this.#take({ type: 'answered', overview: overview.value });
      // Not waited for: whoever asked may go on reading while the comments come.
      void this.#show(comments, key);
    } else if (overview.fault === 'refused') {
      this.#take({ type: 'refused', keyTried: key !== undefined });
    } else {
      this.#take({ type: 'failed', fault: overview.fault });
    }
  }

  /** Asks for other comments, or for the ones after those on the screen. */
  async askComments(question: Question, more: boolean): Promise<void> {
    const { state } = this;
    if (state.type !== 'loaded') return;
    const cursor = (more && state.feed.next) || undefined;
    this.#take({ type: 'comments-asked', more });
    await this.#show(this.#page(question, cursor), question.key);
  }

  async #page({ client, filters, key, site, zone }: Question, cursor: string | undefined): Promise<Page> {
    this.#comments.abort();
    const { signal } = (this.#comments = new AbortController());
    const query = { ...commentsQuery(filters, zone, site), ...(cursor && { cursor }) };
    return { signal, result: await client.comments(query, key, signal) };
  }

  async #show(page: Promise<Page>, key: string | undefined): Promise<void> {
    const { signal, result } = await page;
    if (signal.aborted) return;
    if (result.ok) this.#take({ type: 'comments-answered', page: result.value });
    else if (result.fault === 'refused') this.#take({ type: 'refused', keyTried: key !== undefined });
    else this.#take({ type: 'comments-failed', fault: result.fault });
  }

  #take(input: Input): void {
    this.state = next(this.state, input);
    this.#host.requestUpdate();
  }
}

interface Page {
  signal: AbortSignal;
  result: Result<Comments>;
}
