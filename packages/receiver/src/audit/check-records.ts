/** Goes through the log record by record, page by page, and tells of everything that does not hold. */
import type { PublicKey } from '@fairwell/schema';
import type { AuditReads } from '../store/audit.ts';
import type { StoredEvent } from '../store/records.ts';
import { number, toEvent } from '../store/rows.ts';
import type { Row } from '../store/rows.ts';
import { contentOf, isCountedAsSent, wrongFields } from './check-fields.ts';
import { BEGINNING, faultsOfLink } from './check-link.ts';
import type { Previous } from './check-link.ts';
import type { CheckReceipt } from './check-receipt.ts';
import { isErased } from './erased.ts';
import type { AuditFault, Finding } from './finding.ts';
import { readErasure } from './statements.ts';

/** Enough that asking costs little, few enough to be held in memory. */
const PAGE = 100;

export interface Log {
  reads: AuditReads;
  /** Every key that ever signed. */
  keys: PublicKey[];
  check: CheckReceipt;
}

/** One page of the log, checked. */
export interface CheckedPage {
  findings: Finding[];
  /** How many records it held. */
  size: number;
  /** The last of them: what the next page is bound to. */
  last: Previous;
}

/**
 * @param from the record to go on after; `null` for the whole log.
 * @param until the number of the last record that is looked at.
 */
export async function* checkRecords(
  { reads, keys, check }: Log,
  from: Previous | null,
  until = Number.POSITIVE_INFINITY,
): AsyncGenerator<CheckedPage> {
  const checks: Checks = { receipt: check, erasures: erasureCheck(reads, keys), reads };
  let previous = from ?? BEGINNING;
  let next = reads.records(previous.sequence, PAGE);
  for (;;) {
    const rows = (await next).filter((row) => number(row, 'sequence') <= until);
    const lastRow = rows.at(-1);
    if (!lastRow) return;
    // While this page is checked, the database finds the next one.
    next = reads.records(number(lastRow, 'sequence'), PAGE);
    // Whoever stops here never asks what became of it.
    next.catch(() => {});
    const page = await checkPage(rows, previous, checks);
    previous = page.last;
    yield page;
  }
}

interface Checks {
  receipt: CheckReceipt;
  erasures: (sequence: number, statement: unknown) => Promise<boolean>;
  reads: AuditReads;
}

async function checkPage(rows: Row[], from: Previous, checks: Checks): Promise<CheckedPage> {
  const counted = await countedIn(rows, checks.reads);
  let previous = from;
  const found: Promise<Finding[]>[] = [];
  for (const row of rows) {
    const event = readable(row);
    const sequence = number(row, 'sequence');
    found.push(
      event === null
        ? Promise.resolve([{ sequence, fault: 'unreadable' }])
        : checkRecord(event, row, previous, counted.get(sequence), checks),
    );
    previous = { sequence, chain: event?.chain ?? null };
  }
  const findings = (await Promise.all(found)).flat();
  return { findings, size: rows.length, last: previous };
}

/** Everything but the signature is done at once; that one is waited for. */
async function checkRecord(
  event: StoredEvent,
  row: Row,
  previous: Previous,
  survey: Row | undefined,
  { receipt, erasures }: Checks,
): Promise<Finding[]> {
  const { sequence } = event;
  const found = faultsOfLink(event, previous).map((fault): Finding => ({ sequence, fault }));
  const tell = (fault: AuditFault) => found.push({ sequence, fault });
  if (isErased(event)) {
    if (!(await erasures(sequence, row['erasure']))) tell('erased');
    return found;
  }
  if (row['erasure'] !== null) tell('half-erased');
  const content = contentOf(event);
  for (const where of wrongFields(event, content)) found.push({ sequence, fault: 'field', where });
  if (event.type === 'survey.answered' && !isCountedAsSent(event, content, survey)) tell('survey');
  if (content.receipt === null || !(await receipt(content.receipt))) tell('receipt');
  return found;
}

function readable(row: Row): StoredEvent | null {
  try {
    return toEvent(row);
  } catch {
    return null;
  }
}

async function countedIn(rows: Row[], reads: AuditReads): Promise<Map<number, Row>> {
  const surveys = rows.filter((row) => row['type'] === 'survey.answered');
  const [first, last] = [surveys[0], surveys.at(-1)];
  if (!first || !last) return new Map();
  const counted = await reads.surveys(number(first, 'sequence'), number(last, 'sequence'));
  return new Map(counted.map((row) => [number(row, 'sequence'), row]));
}

/** Says whether a statement of ours names the record as erased. The statements that were read last are kept. */
function erasureCheck(reads: AuditReads, keys: PublicKey[]): Checks['erasures'] {
  const known = new Map<number, Promise<ReadonlySet<number>>>();
  return async (sequence, statement) => {
    const wanted = Number(statement ?? 0);
    let erased = known.get(wanted);
    if (!erased) {
      if (known.size >= PAGE) known.clear();
      erased = erasedBy(wanted, reads, keys);
      known.set(wanted, erased);
    }
    return (await erased).has(sequence);
  };
}

async function erasedBy(
  statement: number,
  reads: AuditReads,
  keys: PublicKey[],
): Promise<ReadonlySet<number>> {
  const signed = await reads.erasure(statement);
  try {
    return new Set(signed === null ? [] : readErasure(signed, keys).sequences);
  } catch {
    return new Set();
  }
}
