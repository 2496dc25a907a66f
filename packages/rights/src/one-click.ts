/** Whether the button on the page may be the whole cancellation, with nothing to confirm after it. */
import type { CancelRights } from './answer.ts';

/** Places whose law on this was read. Of a union only what its members share is known here, and of other places nothing. */
const READ: ReadonlySet<string> = new Set(
  'AT BE CA-QC CZ DE ES FR GB IT NL PL US-CA US-CO US-DE US-MA US-MN US-NY'.split(' '),
);

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
    READ.has(jurisdiction) &&
    page.trace.confidence.endsWith('-read') &&
    page.fields === null &&
    !page.onePage &&
    !page.nothingElse &&
    !page.summaryPage &&
    !labels.cancelConfirm.mandated
  );
}
