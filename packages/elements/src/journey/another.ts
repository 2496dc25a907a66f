/** Whether a page speaks of somebody or something else than before. */
import { rehearsalOf } from '../config/read.ts';

/** What is read of a configuration. */
export interface About {
  endpoint?: string | undefined;
  site?: string | undefined;
  mode?: 'live' | 'test' | undefined;
  preview?: boolean | undefined;
  customer?: object | undefined;
  subscription?: object | undefined;
  order?: object | undefined;
}

/** What tells one customer, subscription or order from another; the surest first. */
const NAMES = ['id', 'reference', 'number', 'email', 'plan', 'name'];
const PARTS = ['customer', 'subscription', 'order'] as const;

/**
 * Each part is told by the first name that both know: whoever has a new mailbox is the same customer. What only one of them
 * knows tells nothing.
 */
export const isAnother = (was: About, now: About): boolean =>
  rehearsalOf(was) !== rehearsalOf(now) ||
  was.endpoint !== now.endpoint ||
  was.site !== now.site ||
  PARTS.some((part) => {
    const [one = {}, other = {}] = [was[part], now[part]] as (Record<string, unknown> | undefined)[];
    const name = NAMES.find((known) => one[known] && other[known]);
    return name && one[name] !== other[name];
  });
