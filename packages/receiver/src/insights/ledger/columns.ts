/** A table in memory, column by column: a million rows take some dozens of megabytes and are read in milliseconds. */

const kinds = {
  /** Times and numbers beyond 2³¹; NaN for nothing. */
  wide: Float64Array,
  /** Whole numbers up to 2³¹. */
  whole: Int32Array,
  /** 0 to 255. */
  small: Uint8Array,
};
type Kind = keyof typeof kinds;
type Arrays<Shape extends Record<string, Kind>> = {
  [Name in keyof Shape]: InstanceType<(typeof kinds)[Shape[Name]]>;
};

const AT_FIRST = 1024;

export class Columns<Shape extends Record<string, Kind>> {
  readonly #shape: Shape;
  #room = 0;
  length = 0;
  /** The cells of each column; beyond `length` they mean nothing. They are others after every `add`. */
  at: Arrays<Shape>;

  constructor(shape: Shape) {
    this.#shape = shape;
    this.at = this.#sized(() => AT_FIRST);
    this.#room = AT_FIRST;
  }

  /** Adds a row of zeros and answers with its index. Read `at` after it, not before. */
  add(): number {
    if (this.length === this.#room) {
      this.#room *= 2;
      const before = this.at;
      this.at = this.#sized(() => this.#room);
      for (const name of Object.keys(this.#shape)) this.at[name]?.set(before[name] ?? []);
    }
    return this.length++;
  }

  /** Brings the rows into another order: row `order[i]` becomes row `i`. */
  reorder(order: ArrayLike<number>): void {
    for (const name of Object.keys(this.#shape)) {
      const column = this.at[name];
      if (!column) continue;
      const before = column.slice(0, this.length);
      for (let row = 0; row < this.length; row++) column[row] = before[order[row] ?? 0] ?? 0;
    }
  }

  #sized(size: () => number): Arrays<Shape> {
    const made = Object.entries(this.#shape).map(([name, kind]) => [name, new kinds[kind](size())]);
    return Object.fromEntries(made) as Arrays<Shape>;
  }
}

/** The first row from `first` on whose cell is not below `value`; the column ascends. */
export function rowFrom(column: Float64Array, length: number, value: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? Number.NaN) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Texts by small numbers. 0 stands for no text. */
export class Names {
  readonly #numbers = new Map<string, number>();
  readonly #texts: (string | null)[] = [null];

  numberOf(text: string | null): number {
    if (text === null) return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  /** -1 where nothing has this name. */
  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }

  textOf(number: number): string | null {
    return this.#texts[number] ?? null;
  }

  get size(): number {
    return this.#texts.length;
  }
}
