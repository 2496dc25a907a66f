/** What every step is drawn from. */
import type { ContactConfig, Topic } from '@fairwell/schema';
import type { Declaring } from '../journey/declaring.ts';
import type { Words } from '../locale/locale.ts';
import type { Acts } from '../journey/journey.ts';
import type { ContactStrings } from '../locale/contact/nl.ts';
import type { AnswerTimes } from './contact.client.ts';
import type { Entered } from './contact.flow.ts';

export type Later = Awaited<ReturnType<(typeof import('./contact.later.ts'))['prepare']>>;

export interface View extends Omit<Declaring, keyof Words<unknown>>, Words<ContactStrings> {
  config: Partial<ContactConfig>;
  topics: readonly Topic[];
  times: AnswerTimes;
  /** What few people need, once it is fetched. */
  parts: { after?: Later };
  act: Acts<Entered> & Again;
}

/** What a person can do here beside what can be done on every journey. */
export interface Again {
  again: () => void;
}
