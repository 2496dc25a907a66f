/** Fetches what the team knows of why people leave, and sends what it says of it. */
import type { Cause, CauseMark, MendedMark } from '@fairwell/schema';
import { askCauses, lettersOf, sayDropped, sayKnown, sayMended, whoAsked } from './insights.causes.client.ts';
import { type CausesState, type Mending, noCauses, withCause } from './insights.causes.flow.ts';
import { type Question, views } from './insights.views.ts';

export class CausesController {
  state: CausesState = noCauses;
  readonly #changed: () => void;
  #asking = new AbortController();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** An answer that is on its way is not wanted any more. */
  stop(): void {
    this.#asking.abort();
  }

  async ask(question: Question): Promise<void> {
    this.stop();
    const { signal } = (this.#asking = new AbortController());
    const result = await askCauses(question, signal);
    if (signal.aborted) return;
    this.#set(result.ok ? { ...this.state, causes: result.value, done: null } : noCauses);
    for (const cause of this.state.causes?.causes ?? []) await this.#compare(cause, question);
  }

  /** @returns whether it is written down. */
  async know(mark: CauseMark, question: Question): Promise<boolean> {
    // A second press while the first is on its way sends nothing more.
    if (this.state.adding.type === 'sending') return false;
    this.#set({ ...this.state, adding: { type: 'sending' }, done: null });
    const result = await sayKnown(mark, question);
    this.#set(
      result.ok
        ? withCause(this.state, result.value)
        : { ...this.state, adding: { type: 'failed', fault: result.fault, of: mark.of ?? 'reason' } },
    );
    return result.ok;
  }

  /** @returns whether it is off the list. */
  async drop({ id, of }: Cause, question: Question): Promise<boolean> {
    const result = await sayDropped(id, question);
    if (result.ok) this.#set({ ...this.state, causes: result.value, done: of });
    else this.#mend(id, { type: 'failed', fault: result.fault });
    return result.ok;
  }

  /** Finds who asked to hear that it is mended. What is being written already stays. */
  async look(id: string, question: Question): Promise<void> {
    const before = this.state.mending[id];
    if (before && before.type !== 'failed') return;
    this.#mend(id, { type: 'looking' });
    const result = await whoAsked(id, question);
    this.#mend(
      id,
      result.ok
        ? { type: 'writing', asked: result.value, isSending: false, fault: null }
        : { type: 'failed', fault: result.fault },
    );
  }

  /** @returns whether the letters are there to be read. */
  async preview(id: string, mark: MendedMark, question: Question): Promise<boolean> {
    const before = this.state.mending[id];
    if (before?.type !== 'writing') return false;
    const result = await lettersOf(id, mark, question);
    const { asked } = before;
    this.#mend(
      id,
      result.ok
        ? { type: 'reading', asked, mark, preview: result.value, isSending: false, fault: null }
        : { ...before, fault: result.fault },
    );
    return result.ok;
  }

  /** Back to what was written. */
  change(id: string): void {
    const before = this.state.mending[id];
    if (before?.type === 'reading') this.#mend(id, { ...before, type: 'writing', fault: null });
  }

  /** @returns whether it is written down, and whoever asked told. The same mark twice is one mark, so it may be tried again. */
  async send(id: string, mark: MendedMark, question: Question): Promise<boolean> {
    const before = this.state.mending[id];
    if (!before || !('asked' in before) || before.isSending) return false;
    this.#mend(id, { ...before, isSending: true, fault: null });
    const result = await sayMended(id, mark, question);
    if (result.ok) {
      this.#set(withCause(this.state, result.value));
      void this.#compare(result.value, question);
    } else this.#mend(id, { ...before, fault: result.fault });
    return result.ok;
  }

  /** Whether what was mended stopped. Without the answer the page says only since when it is mended. */
  async #compare({ id, of, path, mended }: Cause, question: Question): Promise<void> {
    if (of === 'reason' || !mended) return;
    const filters = { ...question.filters, from: mended.since, to: question.today };
    const result = await views.contacts({ ...question, filters }, this.#asking.signal);
    const found = result.ok && result.value.topics.find((topic) => topic.path.join() === path.join());
    if (found) this.#set({ ...this.state, compared: { ...this.state.compared, [id]: found } });
  }

  #mend(id: string, mending: Mending): void {
    this.#set({ ...this.state, mending: { ...this.state.mending, [id]: mending }, done: null });
  }

  #set(state: CausesState): void {
    this.state = state;
    this.#changed();
  }
}
