/** Reasons down to four levels. Each number is defined at its schema. */
import { LEAST_SHOWN, reasonCategories } from '@fairwell/schema';
import type { ReasonCategory } from '@fairwell/schema';
import type { Selection } from '../../store/insights.ts';
import type { Ledger } from './ledger.ts';
import { answerFilter, rowsWithin } from './selecting.ts';

export interface CountedNode {
  /** Codes with `/` between them. */
  path: string;
  category: ReasonCategory | null;
  label: string | null;
  answers: number;
  /** In the upper, the middle and the lower third of a list: how often it stood there, and how often it was given then. */
  thirds: { shown: number; given: number }[];
}

export interface CountedReasons {
  answers: number;
  withReason: number;
  /** The most frequent first. */
  nodes: CountedNode[];
}

/** @param deepest how far down reasons are told apart. */
export function countReasonPaths(ledger: Ledger, selection: Selection, deepest = 4): CountedReasons {
  const isMeant = answerFilter(ledger, selection);
  const [first, end] = rowsWithin(ledger.answers, selection.from, selection.to);
  const counter = new PathCounter(ledger, deepest);
  for (let row = first; row < end; row++) if (isMeant(row)) counter.add(row);
  return counter.counted();
}

interface Node {
  /** 0 where nobody gave this very reason. */
  label: number;
  category: number;
  answers: number;
  /** The last answer that was counted, so that an answer with two reasons below it counts once. */
  last: number;
}

/** By code: how often it stood in each third, and was given then. */
type Places = Map<number, { shown: number; given: number }[]>;

/** Counts answers one by one, in the order in which they came. */
export class PathCounter {
  readonly #ledger: Ledger;
  readonly #deepest: number;
  readonly #nodes = new Map<string, Node>();
  readonly #places: Places = new Map();
  /** By number of a path: the nodes on the way to it, and the codes on it. Few paths occur again and again. */
  readonly #ways = new Map<number, { nodes: Node[]; codes: number[]; isWhole: boolean }>();
  #answers = 0;
  #withReason = 0;

  constructor(ledger: Ledger, deepest: number) {
    this.#ledger = ledger;
    this.#deepest = deepest;
  }

  add(row: number): void {
    const { answers } = this.#ledger;
    const { given } = answers;
    const [begin, end] = [answers.at.reasons[row] ?? 0, answers.endOfReasons(row)];
    this.#answers++;
    this.#withReason += Number(end > begin);
    const codes: number[] = [];
    for (let index = begin; index < end; index++) {
      const way = this.#wayTo(given.at.path[index] ?? 0);
      for (const node of way.nodes) {
        node.answers += Number(node.last !== row);
        node.last = row;
      }
      const node = way.nodes.at(-1);
      const label = given.at.label[index] ?? 0;
      if (node && way.isWhole) {
        node.category = given.at.category[index] ?? 0;
        // A label that was erased is the code; an older wording says more.
        if (node.label === 0 || label !== given.at.code[index]) node.label = label;
      }
      codes.push(...way.codes);
    }
    this.#place(row, codes);
  }

  /** Counts where each option stood. */
  #place(row: number, given: number[]): void {
    const { answers } = this.#ledger;
    const [begin, end] = [answers.at.options[row] ?? 0, answers.endOfOptions(row)];
    const count = end - begin;
    for (let place = 0; place < count; place++) {
      const code = answers.shown.at.code[begin + place] ?? 0;
      let places = this.#places.get(code);
      if (!places) this.#places.set(code, (places = noThirds()));
      const third = places[Math.floor((place * 3) / count)];
      if (!third) continue;
      third.shown++;
      third.given += Number(given.includes(code));
    }
  }

  #wayTo(path: number) {
    const known = this.#ways.get(path);
    if (known) return known;
    const { names } = this.#ledger;
    const steps = (names.textOf(path) ?? '').split('/');
    const codes = steps.map((code) => names.numberOf(code));
    const nodes = steps.slice(0, this.#deepest).map((_, index) => {
      const key = steps.slice(0, index + 1).join('/');
      const node = this.#nodes.get(key) ?? { label: 0, category: 0, answers: 0, last: -1 };
      this.#nodes.set(key, node);
      return node;
    });
    const way = { nodes, codes, isWhole: steps.length <= this.#deepest };
    this.#ways.set(path, way);
    return way;
  }

  counted(): CountedReasons {
    const { names } = this.#ledger;
    const nodes = [...this.#nodes].map(([path, { label, category, answers }]): CountedNode => ({
      path,
      category: label === 0 ? null : (reasonCategories[category] ?? null),
      label: names.textOf(label),
      answers,
      thirds: this.#places.get(names.find(path.slice(path.lastIndexOf('/') + 1))) ?? noThirds(),
    }));
    return {
      answers: this.#answers,
      withReason: this.#withReason,
      nodes: nodes.toSorted((a, b) => b.answers - a.answers || (a.path < b.path ? -1 : 1)),
    };
  }
}

const noThirds = () => Array.from({ length: 3 }, () => ({ shown: 0, given: 0 }));

/** The mean of the rates in the three thirds, each as heavy as the others; `null` where one of them says too little. */
export function correctedRate(thirds: CountedNode['thirds']): number | null {
  if (thirds.some(({ shown }) => shown < LEAST_SHOWN)) return null;
  return thirds.reduce((sum, { shown, given }) => sum + given / shown, 0) / thirds.length;
}
