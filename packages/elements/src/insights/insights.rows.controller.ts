/** Fetches rows as a file, one at a time, and puts it with the reader's downloads. */
import type { FairwellElement } from '../shared/element.ts';
import { isNarrowed } from './insights.filters.ts';
import { rowsQuery } from './insights.queries.ts';
import { type Download, type RowsView, save, type Wanted } from './insights.rows.ts';
import type { Question } from './insights.views.ts';

export class RowsController implements RowsView {
  download: Download = { type: 'none' };
  all: boolean = false;
  isOfSelected: boolean = false;
  readonly #host: Pick<FairwellElement, 'requestUpdate'>;
  readonly #question: () => Question | undefined;

  /** @param question what the page knows at the moment of asking. */
  constructor(host: Pick<FairwellElement, 'requestUpdate'>, question: () => Question | undefined) {
    this.#host = host;
    this.#question = question;
  }

  onScope = (all: boolean): void => {
    this.all = all;
    this.#host.requestUpdate();
  };

  onRows = async (wanted: Wanted): Promise<void> => {
    const question = this.#question();
    if (!question || this.download.type === 'fetching') return;
    this.isOfSelected = wanted.ids !== undefined;
    this.#show({ type: 'fetching' });
    const query = rowsQuery(question.filters, question, wanted);
    const result = await question.client.rows(wanted.of, query, question.key);
    const { of, format, ids, all } = wanted;
    const part = ids || (!all && isNarrowed(question.filters)) ? '-part' : '';
    if (result.ok) save(result.value, `fairwell-${of}-${query.from}-${query.to}${part}.${format}`);
    this.#show(result.ok ? { type: 'done' } : { type: 'failed', fault: result.fault });
  };

  #show(download: Download): void {
    this.download = download;
    this.#host.requestUpdate();
  }
}
