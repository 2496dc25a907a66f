/** Whether the button on the page may be the whole cancellation, with nothing to confirm after it. */
import type { CancelRights } from './answer.ts';
import { jurisdictions } from './load-cancel.ts';

/** Of these only what their members share is known here. */
const UNIONS: ReadonlySet<string> = new Set(['EU', 'US', 'NETWORK-VISA']);

/**
 * True only where the law is known, was read, and asks for nothing at the button that confirms: no page, no fields, no summary
 * and no words of its own.
 */
export function allowsOneClick({
  jurisdiction,
  page,
  labels,
}: Pick<CancelRights, 'jurisdiction' | 'page'> & {
  labels: Pick<CancelRights['labels'], 'cancelConfirm'>;
}): boolean {
  return (
    jurisdictions.includes(jurisdiction) &&
    !UNIONS.has(jurisdiction) &&
    page.trace.confidence.endsWith('-read') &&
    page.fields === null &&
    !page.onePage &&
    !page.nothingElse &&
    !page.summaryPage &&
    !labels.cancelConfirm.mandated
  );
}
