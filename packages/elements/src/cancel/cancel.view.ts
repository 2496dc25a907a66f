/** What every step is drawn from. */
import type { CancelRights, Language } from '@fairwell/rights';
import type { CancelConfig } from '@fairwell/schema';
import type { Entered } from './cancel.flow.ts';
import type { Field } from './cancel.form.ts';
import type { Strings } from './cancel.words.ts';

export type After = typeof import('./cancel.after.ts');

export interface View {
  config: Partial<CancelConfig>;
  /** Undefined where the law could not be read; the flow works all the same. */
  rights: CancelRights | undefined;
  strings: Strings;
  /** Language of the words. */
  language: Language;
  /** Language tag for dates and amounts. */
  locale: string;
  fields: Field[];
  /** Words of the button that confirms. */
  confirmLabel: string;
  /** Whether the page has a form of its own, which works where this page may not send. */
  hasForm: boolean;
  /** Whether the cancellation can be taken back here. */
  canUndo: boolean;
  /** What follows the proof, once it is fetched. */
  after: After | undefined;
  act: Actions;
}

/** What a person can do. */
export interface Actions {
  close: () => void;
  enter: (change: Partial<Entered>) => void;
  confirm: () => void;
  retry: () => void;
  revise: () => void;
  useForm: () => void;
  discard: () => void;
  undo: () => void;
  retryUndo: () => void;
}
