/** What every step is drawn from. */
import type { CancelRights, Language } from '@fairwell/rights';
import type { CancelConfig } from '@fairwell/schema';
import type { TemplateResult } from 'lit/html.js';
import type { CancelStrings } from '../locale/cancel/nl.ts';
import type { Rehearsal } from '../shared/rehearsal.ts';
import type { Entered } from './cancel.flow.ts';
import type { Field } from './cancel.entered.ts';
import type { Law } from './cancel.law.ts';
import type { Parts } from './cancel.parts.ts';

/** What the steps after the button are drawn from, whatever was declared with it. */
export interface Declaring {
  config: Pick<Partial<CancelConfig>, 'support' | 'customer'>;
  strings: Pick<CancelStrings, 'sending' | 'waiting'>;
  /** Language tag for dates and amounts. */
  locale: string;
  /** Marks what does not count; undefined where it does. */
  mark?: Pick<Rehearsal, 'text'> | undefined;
  /** Whether the page has a form of its own, which works where this page may not send. */
  hasForm: boolean;
  /** What was fetched so far of what comes later. */
  parts: {
    after?: { renderOtherWays(view: Declaring, declared: string, lead?: string): TemplateResult } | undefined;
  };
  act: Pick<Actions, 'retry' | 'revise' | 'discard' | 'useForm'>;
}

export interface View extends Declaring {
  config: Partial<CancelConfig>;
  /** UUID of this way through the flow, once it began. */
  session: string | undefined;
  /** Undefined where the law could not be read; the flow works all the same. */
  rights: CancelRights | undefined;
  strings: CancelStrings;
  /** Language of the words. */
  language: Language;
  fields: Field[];
  /** Words of the button that confirms. */
  confirmLabel: string;
  /** Whether the cancellation can be taken back here. */
  canUndo: boolean;
  /** Undefined like `rights`; draws the reasons behind a date. */
  law: Law | undefined;
  /** What was fetched so far of what comes later. */
  parts: Parts;
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
