/**
 * Work that is asked for more often than it has to be done: while it is under way, all who ask are served by one more
 * round, which begins after they asked. Nobody who asks is forgotten, whatever the moment.
 */
export class Coalesced {
  readonly #work: () => Promise<void>;
  #isWanted = false;
  #underWay: Promise<void> | null = null;

  /** @param work deals with its own errors. */
  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  ask(): void {
    this.#isWanted = true;
    this.#underWay ??= this.#untilNobodyAsks();
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await this.#underWay;
  }

  async #untilNobodyAsks(): Promise<void> {
    // Not begun within ask(), which still has to note that it is under way.
    await Promise.resolve();
    try {
      while (this.#isWanted) {
        this.#isWanted = false;
        await this.#work();
      }
    } finally {
      // In the same breath as the last question whether somebody asked, or whoever asks in between is not heard.
      this.#underWay = null;
    }
  }
}
