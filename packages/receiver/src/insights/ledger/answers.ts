/** Survey answers in the order in which they came, with the reasons and the options of each. */
import { reasonCategories } from '@fairwell/schema';
import type { AnswerFact } from '../../store/insights.ts';
import type { Cases } from './cases.ts';
import { modeNumber } from './cases.ts';
import { Columns, rowFrom } from './columns.ts';
import type { Names } from './columns.ts';

/** No answer has more on its screen; what comes after is not counted by its place. */
const MOST_OPTIONS = 60;

export class Answers extends Columns<typeof Answers.shape> {
  static readonly shape = {
    sequence: 'wide',
    ms: 'wide',
    /** Row of the case it is about; -1 for none. */
    case: 'whole',
    site: 'whole',
    language: 'whole',
    client: 'whole',
    plan: 'whole',
    jurisdiction: 'whole',
    /** Where its reasons begin; they end where those of the next row begin. The same with options. */
    reasons: 'whole',
    options: 'whole',
    mode: 'small',
    commented: 'small',
  } as const;
  /** One row for each reason that was given. */
  readonly given = new Columns({ path: 'whole', code: 'whole', label: 'whole', category: 'small' });
  /** One row for each code that stood on a screen. */
  readonly shown = new Columns({ code: 'whole' });
  readonly #names: Names;

  constructor(names: Names) {
    super(Answers.shape);
    this.#names = names;
  }

  put(fact: AnswerFact): void {
    const row = this.add();
    const { at } = this;
    const name = (text: string | null) => this.#names.numberOf(text);
    at.sequence[row] = fact.sequence;
    at.ms[row] = fact.receivedMs;
    at.case[row] = -1;
    at.site[row] = name(fact.site);
    at.language[row] = name(fact.language);
    at.client[row] = name(fact.client);
    at.plan[row] = name(fact.plan);
    at.jurisdiction[row] = name(fact.jurisdiction);
    at.mode[row] = modeNumber(fact.mode);
    at.commented[row] = Number(fact.hasComment);
    at.reasons[row] = this.given.length;
    at.options[row] = this.shown.length;
    for (const { path, code, label, category } of fact.reasons) {
      const index = this.given.add();
      this.given.at.path[index] = name(path);
      this.given.at.code[index] = name(code);
      this.given.at.label[index] = name(label);
      this.given.at.category[index] = reasonCategories.findIndex((known) => known === category);
    }
    for (const code of fact.options?.split(' ').slice(0, MOST_OPTIONS) ?? []) {
      const index = this.shown.add();
      this.shown.at.code[index] = name(code);
    }
  }

  endOfReasons(row: number): number {
    return row + 1 < this.length ? (this.at.reasons[row + 1] ?? 0) : this.given.length;
  }

  endOfOptions(row: number): number {
    return row + 1 < this.length ? (this.at.options[row + 1] ?? 0) : this.shown.length;
  }

  rowOf(sequence: number): number {
    const row = rowFrom(this.at.sequence, this.length, sequence);
    return row < this.length && this.at.sequence[row] === sequence ? row : -1;
  }

  link(row: number, caseRow: number, cases: Cases): void {
    this.at.case[row] = caseRow;
    cases.at.answered[caseRow] = 1;
  }

  /** The cases went to other rows. */
  follow(moved: Int32Array): void {
    for (let row = 0; row < this.length; row++) {
      const before = this.at.case[row] ?? -1;
      if (before !== -1) this.at.case[row] = moved[before] ?? -1;
    }
  }

  /** What was erased is forgotten here as it is in the database: reasons stay, in codes. */
  forget(sequence: number): void {
    const row = this.rowOf(sequence);
    if (row === -1) return;
    for (const column of ['plan', 'jurisdiction', 'commented'] as const) this.at[column][row] = 0;
    for (let index = this.at.reasons[row] ?? 0; index < this.endOfReasons(row); index++) {
      this.given.at.label[index] = this.given.at.code[index] ?? 0;
    }
  }
}
