/** Comments that are meant, one in each row. A million exits have some hundred thousand, so they are columns and no objects. */
import { Columns } from '../ledger/columns.ts';

export class Written extends Columns<typeof Written.shape> {
  static readonly shape = {
    /** Row of the text. */
    text: 'whole',
    /** Whoever wrote it: the same number for the same case. */
    person: 'whole',
    /** Which of the {@link lists} of reasons was given with it. */
    given: 'whole',
    /** Whether it gives the reason that was asked about, or none was. */
    asked: 'small',
  } as const;
  /** Indexes of reasons. */
  readonly lists: readonly (readonly number[])[];

  constructor(lists: readonly (readonly number[])[]) {
    super(Written.shape);
    this.lists = lists;
  }

  put(text: number, person: number, given: number, isAsked: boolean): void {
    const row = this.add();
    this.at.text[row] = text;
    this.at.person[row] = person;
    this.at.given[row] = given;
    this.at.asked[row] = Number(isAsked);
  }

  reasonsOf(row: number): readonly number[] {
    return this.lists[this.at.given[row] ?? -1] ?? [];
  }

  /** What one person wrote stands together then, where the first of it stood, so that it is counted once. */
  putByPerson(): void {
    const more = this.#rowsOfThoseWithMore();
    if (more.size === 0) return;
    const order = new Int32Array(this.length);
    let length = 0;
    for (let row = 0; row < this.length; row++) {
      const rows = more.get(this.at.person[row] ?? 0);
      if (rows === undefined) order[length++] = row;
      else if (rows[0] === row) for (const own of rows) order[length++] = own;
    }
    this.reorder(order);
  }

  /** By person, those of whoever wrote more than once. Most wrote once, so that sorting all of them would be for nothing. */
  #rowsOfThoseWithMore(): Map<number, number[]> {
    const { person } = this.at;
    const most = person.subarray(0, this.length).reduce((one, other) => Math.max(one, other), 0);
    const firstOf = new Int32Array(most + 1).fill(-1);
    const more = new Map<number, number[]>();
    for (let row = 0; row < this.length; row++) {
      const own = person[row] ?? 0;
      const first = firstOf[own] ?? -1;
      if (first === -1) firstOf[own] = row;
      else more.set(own, [...(more.get(own) ?? [first]), row]);
    }
    return more;
  }

  /** How many people wrote something; what one of them wrote stands together. */
  get people(): number {
    const { person } = this.at;
    let people = 0;
    for (let row = 0; row < this.length; row++) if (row === 0 || person[row] !== person[row - 1]) people++;
    return people;
  }

  /** Whether whoever wrote this wrote something else too; what one of them wrote stands together. */
  isOneOfSeveral(row: number): boolean {
    const { person } = this.at;
    const own = person[row];
    return (row > 0 && person[row - 1] === own) || (row + 1 < this.length && person[row + 1] === own);
  }

  /** Only those that were asked about. */
  asked(): Written {
    const asked = new Written(this.lists);
    const { text, person, given } = this.at;
    for (let row = 0; row < this.length; row++) {
      if (this.at.asked[row] === 1) asked.put(text[row] ?? 0, person[row] ?? 0, given[row] ?? 0, true);
    }
    return asked;
  }
}
