/** What every step is drawn from. */
import type { WithdrawRights } from '@fairwell/rights';
import type { WithdrawConfig } from '@fairwell/schema';
import type { Declaring } from '../journey/declaring.ts';
import type { Told } from '../journey/law-answers.ts';
import type { Words } from '../locale/locale.ts';
import type { Acts } from '../journey/journey.ts';
import type { WithdrawStrings } from '../locale/withdraw/nl.ts';
import type { Entered, FieldName } from './withdraw.flow.ts';
import type { Law } from './withdraw.law.ts';

/** What nobody sees before the button. */
export type After = Awaited<ReturnType<(typeof import('./withdraw.after.ts'))['prepare']>>;

export interface View extends Omit<Declaring, keyof Words<unknown>>, Words<WithdrawStrings> {
  config: Partial<WithdrawConfig>;
  /** Undefined where the law could not be read; the flow works all the same. */
  rights: Told<WithdrawRights> | undefined;
  /** Language of the words on the buttons: the law knows them in more languages than we speak. */
  labelLanguage: string;
  fields: FieldName[];
  entryLabel: string;
  confirmLabel: string;
  /** Undefined like `rights`; draws the reasons behind a date. */
  law: Law | undefined;
  parts: { after?: After };
  act: Acts<Entered>;
}
