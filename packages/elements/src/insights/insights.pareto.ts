/** A level of a tree from most to least: the few that make up four fifths stand out, and a press goes deeper. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Bar, renderBars } from './insights.bars.ts';

/** What a place among all adds to what is ranked. */
export interface Ranked {
  /** The part that it and the ones before it are of all, 0…1. */
  cumulative: number;
  /** Whether it belongs to the few that make up four fifths. */
  leading: boolean;
}

/** @param count how often it came up; null counts as not at all. */
export function rank<T>(nodes: readonly T[], count: (node: T) => number | null): (T & Ranked)[] {
  const all = nodes.reduce((sum, node) => sum + (count(node) ?? 0), 0) || 1;
  let sum = 0;
  return nodes
    .toSorted((a, b) => (count(b) ?? 0) - (count(a) ?? 0))
    .map((node) => {
      const leading = sum / all < 0.8;
      sum += count(node) ?? 0;
      return { ...node, cumulative: sum / all, leading };
    });
}

/** A tree whose levels are looked at one at a time. */
interface Tree {
  /** What the place before the first step is called. */
  all: string;
  /** What the way to where the reader stands is called. */
  where: string;
  /** What pressing something of this name does. */
  deeper: (name: string) => string;
  nameOf: (path: readonly string[]) => string;
  onPick: (path: readonly string[]) => void;
}

/**
 * @param barOf `size` and `was` of all of them in the same unit.
 * @param mark stands where four fifths are reached.
 */
export function renderPareto<T extends Ranked & { path: string[] }>(
  ranked: readonly T[],
  barOf: (node: T) => Pick<Bar, 'size' | 'was' | 'text' | 'values'>,
  mark: string,
  { nameOf, deeper, onPick }: Tree,
): TemplateResult {
  const last = ranked.findLastIndex(({ leading }) => leading);
  const bars = ranked.map((node, at) => ({
    ...barOf(node),
    name: nameOf(node.path),
    does: deeper(nameOf(node.path)),
    isQuiet: !node.leading,
    onPick: () => onPick(node.path),
    after: at === last && ranked[at + 1] ? html`<p class="mark">${mark}</p>` : nothing,
  }));
  return renderBars(bars, Math.max(...bars.flatMap(({ size, was }) => [size ?? 0, was ?? 0])) || 1);
}

/** The way from all to the one that is looked at. */
export function renderWay(path: readonly string[], { all, where, nameOf, onPick }: Tree) {
  if (path.length === 0) return nothing;
  const steps = path.map((_, at) => path.slice(0, at + 1));
  return html`
    <nav aria-label=${where}>
      <ol class="way">
        <li><button type="button" class="quiet" @click=${() => onPick([])}>${all}</button></li>
        ${steps.map((step) =>
          step.length === path.length
            ? html`<li><span aria-current="location">${nameOf(step)}</span></li>`
            : html`<li>
                <button type="button" class="quiet" @click=${() => onPick(step)}>${nameOf(step)}</button>
              </li>`,
        )}
      </ol>
    </nav>
  `;
}
