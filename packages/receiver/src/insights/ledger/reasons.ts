/** Reasons down to four levels. Each number is defined at its schema. */
import { reasonCategories } from '@fairwell/schema';
import type { ReasonCategory } from '@fairwell/schema';
import type { Selection } from '../../store/insights.ts';
import { Label } from './label.ts';
import type { Ledger } from './ledger.ts';
import { Places } from './places.ts';
import type { Third } from './places.ts';
import { answerFilter, rowsWithin } from './selecting.ts';

export interface CountedNode {
  /** Codes with `/` between them. */
  path: string;
  category: ReasonCategory | null;
  /** As most answers showed it, and how many; `null` where nobody gave this very reason. */
  label: string | null;
  labelled: number;
  answers: number;
  /** Of a list, the upper one first; empty where places were not counted. */
  thirds: Third[];
}

export interface CountedReasons {
  answers: number;
  withReason: number;
  /** The most frequent first. */
  nodes: CountedNode[];
}

export function countReasonPaths(ledger: Ledger, selection: Selection): CountedReasons {
  const isMeant = answerFilter(ledger, selection);
  const [first, end] = rowsWithin(ledger.answers, selection.from, selection.to);
  const counter = new PathCounter(ledger, DEEPEST);
  const places = new Places(ledger.answers);
  for (let row = first; row < end; row++) if (isMeant(row)) places.add(row, counter.add(row));
  return counter.counted(places);
}

interface Node {
  label: Label;
  category: number;
  answers: number;
  /** The last answer that was counted, so that an answer with two reasons below it counts once. */
  last: number;
}

/** Longer paths are not on the wire. */
const DEEPEST = 4;

/** Counts answers one by one, in the order in which they came. */
export class PathCounter {
  readonly #ledger: Ledger;
  /** How far down reasons are told apart. */
  readonly #deepest: number;
  readonly #nodes = new Map<string, Node>();
  /** By number of a path: the nodes on the way to it, and the codes on it. Few paths occur again and again. */
  readonly #ways = new Map<number, { nodes: Node[]; codes: number[]; isWhole: boolean }>();
  #answers = 0;
  #withReason = 0;

  constructor(ledger: Ledger, deepest: number) {
    this.#ledger = ledger;
    this.#deepest = deepest;
  }

  /** @returns the codes that the answer gives, and those above them. */
  add(row: number): number[] {
    const { answers } = this.#ledger;
    const { given } = answers;
    const [begin, end] = [answers.at.reasons[row] ?? 0, answers.endOfReasons(row)];
    this.#answers++;
    this.#withReason += Number(end > begin);
    let codes: number[] = [];
    for (let index = begin; index < end; index++) {
      const way = this.#wayTo(given.at.path[index] ?? 0);
      for (const node of way.nodes) {
        node.answers += Number(node.last !== row);
        node.last = row;
      }
      const node = way.nodes.at(-1);
      if (node && way.isWhole) {
        node.category = given.at.category[index] ?? 0;
        node.label.add(given.at.label[index] ?? 0, given.at.code[index] ?? 0);
      }
      codes = index === begin ? way.codes : [...codes, ...way.codes];
    }
    return codes;
  }

  #wayTo(path: number) {
    const known = this.#ways.get(path);
    if (known) return known;
    const { names } = this.#ledger;
    const steps = (names.textOf(path) ?? '').split('/');
    const codes = steps.map((code) => names.numberOf(code));
    const nodes = steps.slice(0, this.#deepest).map((_, index) => {
      const key = steps.slice(0, index + 1).join('/');
      const node = this.#nodes.get(key) ?? { label: new Label(), category: 0, answers: 0, last: -1 };
      this.#nodes.set(key, node);
      return node;
    });
    const way = { nodes, codes, isWhole: steps.length <= this.#deepest };
    this.#ways.set(path, way);
    return way;
  }

  /** @param places where the options stood, if that was counted. */
  counted(places?: Places): CountedReasons {
    const { names } = this.#ledger;
    const nodes = [...this.#nodes].map(([path, { label, category, answers }]): CountedNode => ({
      path,
      category: label.number === 0 ? null : (reasonCategories[category] ?? null),
      label: names.textOf(label.number),
      labelled: label.shown,
      answers,
      thirds: places?.thirdsOf(names.find(path.slice(path.lastIndexOf('/') + 1))) ?? [],
    }));
    return {
      answers: this.#answers,
      withReason: this.#withReason,
      nodes: nodes.toSorted((a, b) => b.answers - a.answers || (a.path < b.path ? -1 : 1)),
    };
  }
}
