/** What every step is drawn from. */
import type { StatusConfig } from '@fairwell/schema';
import type { Words } from '../locale/locale.ts';
import type { StatusStrings } from '../locale/status/nl.ts';

export type Held = typeof import('./status.held.ts');
export type Undo = typeof import('./status.undo.ts');
export type UndoWords = Awaited<ReturnType<Undo['loadUndoWords']>>;

export interface View extends Words<StatusStrings> {
  config: Partial<StatusConfig>;
  /** Today where the business is, e.g. `2026-11-22`. */
  today: string;
  /** What only the holder sees, once it is fetched. */
  held: Held | undefined;
  /** The way back and its words, once they are fetched; undefined where there is no way back here. */
  undo: { part: Undo; words: UndoWords } | undefined;
  act: Actions;
}

/** What a person can do. */
export interface Actions {
  type: (typed: string) => void;
  look: () => void;
  again: () => void;
  leave: () => void;
  judge: (solved: boolean, missing: string) => void;
  undo: () => void;
  retryUndo: () => void;
  saveDate: () => void;
}
