/** Bank accounts: the country, its length, and a checksum that is right (ISO 13616). */
import type { Span } from './span.ts';

/** How long an account of each country is, as the IBAN registry has it. */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 ' +
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 ' +
    'LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 ' +
    'SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const BEGINNING = /(?<![\p{L}\p{N}])[A-Z]{2}[ .-]?\d[ .-]?\d/giu;
const SEPARATOR = /[ .\u00A0-]/;

export function ibansIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: beginning } of text.matchAll(BEGINNING)) {
    const length = LENGTHS.get(beginning.slice(0, 2).toUpperCase());
    const end = length === undefined ? -1 : endOf(text, index, length);
    if (end !== -1) found.push({ kind: 'iban', start: index, end });
  }
  return found;
}

/** -1 where no account of this length begins here. */
function endOf(text: string, start: number, length: number): number {
  let account = '';
  let end = start;
  for (; account.length < length; end++) {
    const sign = text[end] ?? '';
    if (/[A-Z0-9]/i.test(sign)) account += sign.toUpperCase();
    // One separator at a time: more than that ends whatever stood before.
    else if (!SEPARATOR.test(sign) || SEPARATOR.test(text[end - 1] ?? '')) return -1;
  }
  return !/[\p{L}\p{N}]/u.test(text[end] ?? '') && isChecked(account) ? end : -1;
}

/** The number of an account leaves 1 when divided by 97, its first four signs put last and letters counted from ten. */
function isChecked(account: string): boolean {
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
