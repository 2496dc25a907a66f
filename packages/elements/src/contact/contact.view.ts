/** What every step is drawn from. */
import type { Language } from '@fairwell/rights';
import type { ContactConfig, Topic } from '@fairwell/schema';
import type { ContactStrings } from '../locale/contact/nl.ts';
import type { AnswerTimes } from './contact.client.ts';
import type { Entered } from './contact.flow.ts';

export interface View {
  config: Partial<ContactConfig>;
  strings: ContactStrings;
  /** Language of the words. */
  language: Language;
  /** Language tag for dates. */
  locale: string;
  topics: readonly Topic[];
  times: AnswerTimes;
  /** Whether the page has a form of its own, which works where this page may not send. */
  hasForm: boolean;
  act: Actions;
}

/** What a person can do. */
export interface Actions {
  close: () => void;
  enter: (change: Partial<Entered>) => void;
  send: () => void;
  retry: () => void;
  revise: () => void;
  useForm: () => void;
  discard: () => void;
  again: () => void;
}
