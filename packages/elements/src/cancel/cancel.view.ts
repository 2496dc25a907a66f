/** What every step is drawn from. */
import type { CancelRights } from '@fairwell/rights';
import type { Declaring } from '../journey/declaring.ts';
import type { Acts } from '../journey/journey.ts';
import type { CancelStrings } from '../locale/cancel/nl.ts';
import type { Words } from '../locale/locale.ts';
import type { Config } from './cancel.config.ts';
import type { Typing } from './cancel.flow.ts';
import type { Field } from './cancel.entered.ts';
import type { Law } from './cancel.law.ts';
import type { Told } from '../journey/law-answers.ts';
import type { Parts } from './cancel.parts.ts';
import type { Which } from './cancel.choice.ts';

export interface View extends Omit<Declaring, keyof Words<unknown>>, Words<CancelStrings> {
  config: Partial<Config>;
  /** Undefined where the law could not be read; the flow works all the same. */
  rights: Told<CancelRights> | undefined;
  fields: Field[];
  /** Where there are several subscriptions: which one, in the place of its number. */
  which?: Which | undefined;
  /** Where a later day may be asked for: the earliest one. */
  later?: string | undefined;
  /** Words of the button that confirms. */
  confirmLabel: string;
  /** Undefined like `rights`; draws the reasons behind a date. */
  law: Law | undefined;
  /** What was fetched so far of what comes later. */
  parts: Parts;
  act: Acts<Typing>;
}
