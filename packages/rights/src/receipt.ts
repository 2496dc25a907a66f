/** What the acknowledgement of receipt must contain. */
import type { Rights } from './answer.ts';
import type { Case } from './case.ts';
import { LazyTrace } from './trace.ts';

/** Everything that one of the rules asks for. */
export function resolveReceipt(c: Case): Rights['receipt'] {
  const rules = c.rules('receipt');
  return {
    contents: [...new Set(rules.flatMap((rule) => rule.contents))],
    trace: new LazyTrace(c.law, [['receipt', ...rules]]),
  };
}
