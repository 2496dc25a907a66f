/** What is selected among the comments, and the tags that are put on them. */
import type { Tagging } from '@fairwell/schema';
import type { FairwellElement } from '../shared/element.ts';
import type { InsightsController } from './insights.controller.ts';
import type { SelectionView, TagNews } from './insights.selection.ts';
import type { Question } from './insights.views.ts';

export class SelectionController implements SelectionView {
  ids: ReadonlySet<string> = new Set();
  news: TagNews = { type: 'none' };
  readonly #host: Pick<FairwellElement, 'requestUpdate'>;
  readonly #answers: InsightsController;
  readonly #question: () => Question | undefined;

  /** @param question what the page knows at the moment of asking. */
  constructor(
    host: Pick<FairwellElement, 'requestUpdate'>,
    answers: InsightsController,
    question: () => Question | undefined,
  ) {
    this.#host = host;
    this.#answers = answers;
    this.#question = question;
  }

  onSelect = (ids: readonly string[], isSelected: boolean): void => {
    const all = new Set(this.ids);
    for (const id of ids) {
      if (isSelected) all.add(id);
      else all.delete(id);
    }
    this.ids = all;
    this.#tell({ type: 'none' });
  };

  onTag = async (tagging: Tagging): Promise<void> => {
    const question = this.#question();
    if (!question) return;
    const { client, key, site } = question;
    const result = await client.tag({ ...tagging, ...(site === undefined ? {} : { site }) }, key);
    if (!result.ok) return this.#tell({ type: 'failed', fault: result.fault });
    const { add, remove = '' } = tagging;
    this.#tell(add === undefined ? { type: 'gone', tag: remove } : { type: 'put', tag: add });
    await this.#answers.tagged(tagging, question);
  };

  #tell(news: TagNews): void {
    this.news = news;
    this.#host.requestUpdate();
  }
}
