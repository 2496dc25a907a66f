/** What was found about a receipt, as people read it on a terminal. */
import type { ReceiptClaims } from '@fairwell/schema';
import type { Fault } from '../receipt/verify.ts';
import type { Words } from './locale/nl.ts';
import { writeDay } from './locale/words.ts';

interface Signed {
  kid: string;
  claims: ReceiptClaims;
  /** Received later than now: one of the clocks is wrong. */
  isAhead: boolean;
}

/**
 * What the receipt proves.
 *
 * - `issued`: signed by the receiver that publishes these keys
 * - `recorded`: the same, although its key was revoked later, because the receiver has the very same receipt on record
 * - `unaltered`: nothing was changed since somebody signed it
 * - `signed-before-revocation`: nothing any more, by its signature alone
 * - `signed-after-revocation`, `nothing`
 */
export type Verdict =
  | ({ proved: 'issued' | 'unaltered' } & Signed)
  | ({
      proved: 'recorded' | 'signed-before-revocation' | 'signed-after-revocation';
      revokedAt: string;
    } & Signed)
  | { proved: 'nothing'; fault: Fault; field?: string };

export function writeVerdict(file: string, verdict: Verdict, words: Words): string {
  const say = words.receipt;
  if (verdict.proved === 'nothing') {
    const { fault, field = '' } = verdict;
    return `${say.title.invalid(file)}\n\n${say.fault[fault](plain(field))}`;
  }
  const { claims } = verdict;
  const { title, why } = say.proved[verdict.proved];
  const revoked = 'revokedAt' in verdict ? [say.revoked(writeMoment(verdict.revokedAt, 'UTC', words))] : [];
  return [
    title(file),
    [why, ...revoked].join('\n'),
    ...(claims.mode === 'test' ? [say.test] : []),
    ...(verdict.isAhead ? [say.ahead] : []),
    [say.signed, ...lines(verdict, words).map(([label, value]) => `  ${label}: ${value}`)].join('\n'),
    say.never,
  ].join('\n\n');
}

/** What was signed: this counts, whatever else a page or a mail says. */
function lines({ claims, kid }: Signed, words: Words): [string, string][] {
  const { field, type } = words.receipt;
  return [
    [field.type, type[claims.type]],
    [field.reference, claims.reference],
    [field.receivedAt, `${writeMoment(claims.receivedAt, claims.zone, words)} (${plain(claims.zone)})`],
    ...(claims.endsOn === null ? [] : [[field.endsOn, writeDay(claims.endsOn, words)] as [string, string]]),
    ...(claims.content === null ? [] : [[field.content, plain(claims.content)] as [string, string]]),
    [field.issuer, plain(claims.iss)],
    ...(claims.site === undefined ? [] : [[field.site, claims.site] as [string, string]]),
    [field.key, kid],
  ];
}

function writeMoment(moment: string, zone: string, { locale }: Words): string {
  const format = (timeZone: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium', timeZone });
  try {
    return format(zone).format(new Date(moment));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // A zone this machine does not know; the moment has its offset.
    return moment;
  }
}

/** Text somebody else wrote must not move the cursor, colour the terminal or turn the line round. */
function plain(text: string): string {
  return text
    .replaceAll(/\r\n?|\n/g, '\n    ')
    .replaceAll(/[^\P{C}\n]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
