/** What the parts of the panel are drawn from: what the law says about one contract, and the words to say it in. */
import type { Rights } from '@fairwell/rights';
import type { Words } from '../locale/locale.ts';
import type { RightsStrings } from '../locale/rights/nl.ts';

/** `locale` is what days and amounts are written in; the reasons are in `rights.language`, which may be another. */
export interface View extends Pick<Words<RightsStrings>, 'locale' | 'strings'> {
  rights: Rights;
}
