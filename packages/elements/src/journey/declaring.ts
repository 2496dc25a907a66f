/** What the steps after the button are drawn from, whatever was declared with it. */
import type { CancelConfig } from '@fairwell/schema';
import type { TemplateResult } from 'lit/html.js';
import type { CancelStrings } from '../locale/cancel/nl.ts';
import type { Rehearsal } from '../shared/rehearsal.ts';

export interface Declaring {
  config: Pick<Partial<CancelConfig>, 'support' | 'customer'>;
  strings: Pick<CancelStrings, 'sending' | 'waiting' | 'attention' | 'unsent' | 'sent'> & {
    received: { badge: string };
  };
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
  /** What a person can do. */
  act: Record<'retry' | 'revise' | 'discard' | 'useForm', () => void>;
}
