/** Cases with a cancellation, in the order of the first ones. */
import { caseOutcomes, caseStates, modes, offeredTo } from '@fairwell/schema';
import type { OfferedTo } from '@fairwell/schema';
import type { CaseFact } from '../../store/insights.ts';
import { Columns, rowFrom } from './columns.ts';
import type { Names } from './columns.ts';

export const DAY_MS = 86_400_000;
/** Stands for a day that nobody told. */
export const NO_DAY = -(2 ** 31);

const dayNumber = (day: string | null) => (day === null ? NO_DAY : Date.parse(`${day}T00:00:00Z`) / DAY_MS);
/** 0 for none. */
export const outcomeNumber = (outcome: CaseFact['outcome']): number =>
  outcome === null ? 0 : caseOutcomes.indexOf(outcome) + 1;
export const offeredToNumber = (madeTo: OfferedTo | null): number =>
  madeTo === null ? 0 : offeredTo.indexOf(madeTo) + 1;
export const UNDONE = caseStates.indexOf('undone');
export const modeNumber = (mode: CaseFact['mode']): number => modes.indexOf(mode);

export class Cases extends Columns<typeof Cases.shape> {
  static readonly shape = {
    sequence: 'wide',
    ms: 'wide',
    undoneMs: 'wide',
    offerMs: 'wide',
    contract: 'wide',
    payingDay: 'whole',
    sinceDay: 'whole',
    declarations: 'whole',
    site: 'whole',
    language: 'whole',
    client: 'whole',
    plan: 'whole',
    jurisdiction: 'whole',
    segment: 'whole',
    /** 0 where it was taken back for none, or not taken back. */
    offer: 'whole',
    mode: 'small',
    state: 'small',
    outcome: 'small',
    assurance: 'small',
    offerTo: 'small',
    answered: 'small',
  } as const;
  readonly #names: Names;
  /** Up to here the rows are in their order. */
  #sorted = 0;
  /** Rows after that, by number. */
  readonly #added = new Map<number, number>();

  constructor(names: Names) {
    super(Cases.shape);
    this.#names = names;
  }

  /** -1 where there is none. */
  rowOf(sequence: number): number {
    const row = rowFrom(this.at.sequence, this.#sorted, sequence);
    if (row < this.#sorted && this.at.sequence[row] === sequence) return row;
    return this.#added.get(sequence) ?? -1;
  }

  /** Adds a case, or brings it up to date. */
  put(fact: CaseFact): void {
    let row = this.rowOf(fact.sequence);
    if (row === -1) {
      row = this.add();
      this.#added.set(fact.sequence, row);
    }
    const { at } = this;
    const name = (text: string | null) => this.#names.numberOf(text);
    at.sequence[row] = fact.sequence;
    at.ms[row] = fact.receivedMs;
    at.undoneMs[row] = fact.undoneMs ?? Number.NaN;
    at.contract[row] = fact.contract ?? Number.NaN;
    at.payingDay[row] = dayNumber(fact.payingOn);
    at.sinceDay[row] = dayNumber(fact.since);
    at.declarations[row] = fact.declarations;
    at.site[row] = name(fact.site);
    at.language[row] = name(fact.language);
    at.client[row] = name(fact.client);
    at.plan[row] = name(fact.plan);
    at.jurisdiction[row] = name(fact.jurisdiction);
    at.segment[row] = name(fact.segment);
    at.offer[row] = name(fact.offer?.id ?? null);
    at.offerTo[row] = offeredToNumber(fact.offer?.madeTo ?? null);
    at.offerMs[row] = fact.offer?.takenMs ?? Number.NaN;
    at.mode[row] = modeNumber(fact.mode);
    at.state[row] = caseStates.indexOf(fact.state);
    at.outcome[row] = outcomeNumber(fact.outcome);
    at.assurance[row] = fact.assurance;
  }

  /** What was erased is forgotten here as it is in the database. */
  forget(sequence: number): void {
    const row = this.rowOf(sequence);
    if (row === -1) return;
    for (const column of ['plan', 'jurisdiction', 'segment'] as const) this.at[column][row] = 0;
    this.at.contract[row] = Number.NaN;
    this.at.sinceDay[row] = NO_DAY;
  }

  /**
   * Brings the rows into their order.
   *
   * @returns where each row went, or `null` where all stayed.
   */
  putInOrder(): Int32Array | null {
    const { sequence } = this.at;
    let isSorted = true;
    for (let row = Math.max(1, this.#sorted); row < this.length && isSorted; row++) {
      isSorted = (sequence[row - 1] ?? 0) < (sequence[row] ?? 0);
    }
    this.#sorted = this.length;
    this.#added.clear();
    if (isSorted) return null;
    const order = Int32Array.from({ length: this.length }, (_, row) => row).toSorted(
      (a, b) => (sequence[a] ?? 0) - (sequence[b] ?? 0),
    );
    this.reorder(order);
    const moved = new Int32Array(this.length);
    order.forEach((from, to) => (moved[from] = to));
    return moved;
  }
}
