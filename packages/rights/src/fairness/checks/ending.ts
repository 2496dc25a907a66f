/** Whether the flow ends well: with proof, with a way on when something breaks, for everybody. */
import type { FlowDescription } from '@fairwell/schema';
import type { Judged, Violation } from '../judged.ts';
import { plain } from '../words/plain.ts';

type Part = FlowDescription['receipt']['contents'][number];
/** What a receipt needs to be of use anywhere. */
const usefulParts: Part[] = ['statement', 'date', 'time', 'endDate', 'reference'];

/** R13: a receipt at once, that can be kept, with all that the law and common sense want in it. */
export function* proved({ flow: { receipt }, rights }: Judged): Iterable<Violation> {
  const { contents, trace } = rights.receipt;
  for (const part of new Set<Part>([...usefulParts, ...contents])) {
    if (receipt.contents.includes(part)) continue;
    const isLaw = contents.some((one) => one === part);
    const sources = isLaw ? trace.sources : [];
    yield { rule: 'R13', text: 'receiptLacks', where: '/receipt/contents', gaps: [part], sources };
  }
  const { sources } = trace;
  if (receipt.medium.length === 0) {
    yield { rule: 'R13', text: 'receiptFleeting', where: '/receipt/medium', sources };
  }
  if (!receipt.atOnce) yield { rule: 'R13', text: 'receiptLate', where: '/receipt/atOnce', sources };
}

/** R15: no dead end, and nothing that only the site needs stands in the way. */
export function* passable({ flow: { failure } }: Judged): Iterable<Violation> {
  if (!failure.retry) yield { rule: 'R15', text: 'noRetry', where: '/failure/retry' };
  if (!failure.otherWay) yield { rule: 'R15', text: 'noOtherWay', where: '/failure/otherWay' };
  if (failure.offersBlock) yield { rule: 'R15', text: 'offersBlock', where: '/failure/offersBlock' };
}

/** R20: withdrawing and cancelling are two rights, with an entry and a receipt each. */
export function* apart({ flow: { withdrawal, entry } }: Judged): Iterable<Violation> {
  if (!withdrawal) return;
  if (!withdrawal.separateEntry || plain(withdrawal.label) === plain(entry.label)) {
    const where = withdrawal.separateEntry ? '/withdrawal/label' : '/withdrawal/separateEntry';
    yield { rule: 'R20', text: 'rightsMixed', where };
  }
  if (!withdrawal.receipt) yield { rule: 'R20', text: 'withdrawalUnproved', where: '/withdrawal/receipt' };
}

/** R21: usable without sight, without a mouse, and with errors that are heard. */
export function* accessible({ flow }: Judged): Iterable<Violation> {
  for (const [fact, holds] of Object.entries(flow.accessibility)) {
    if (!holds) yield { rule: 'R21', text: 'inaccessible', where: `/accessibility/${fact}` };
  }
}
