/** What a reason is called: as most answers showed it, so that one answer with words of its own does not speak for the others. */
export class Label {
  /** Number of its text; of those that were shown equally often, the one that was shown last. 0 where there is none. */
  number = 0;
  /** In how many answers it stood. */
  shown = 0;
  readonly #others = new Map<number, number>();

  /** @param code where a label was erased, the code stands in its place, and says less than any other. */
  add(label: number, code: number): void {
    if (label === code) {
      this.number ||= code;
      return;
    }
    if (label === this.number) {
      this.shown++;
      return;
    }
    const shown = (this.#others.get(label) ?? 0) + 1;
    if (shown < this.shown) {
      this.#others.set(label, shown);
      return;
    }
    this.#others.set(this.number, this.shown);
    [this.number, this.shown] = [label, shown];
  }
}
