/** E-mail addresses, also where somebody wrote `(at)` so that no machine would find them. */
import type { Span } from './span.ts';

const AT = /@|＠|\s?[([{]\s?(?:at|apenstaartje|@)\s?[)\]}]\s?/giu;
const LOCAL = /[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN = /[\p{L}\p{M}\p{N}.-]/u;
/** As long as either half may be (RFC 5321, section 4.5.3.1). */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

export function emailsIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: at } of text.matchAll(AT)) {
    const start = backwards(text, index);
    const begin = index + at.length;
    const end = begin + domainLength(text.slice(begin, begin + LONGEST_DOMAIN));
    if (start < index && end > begin) found.push({ kind: 'email', start, end });
  }
  return found;
}

function backwards(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < LONGEST_LOCAL && LOCAL.test(text[start - 1] ?? '')) start--;
  // What opens a sentence or a bracket is no part of it.
  while (start < from && !/[\p{L}\p{N}]/u.test(text[start] ?? '')) start++;
  return start;
}

/** Of the domain a text begins with: at least two names, the last of letters. 0 where there is none. */
function domainLength(text: string): number {
  let length = 0;
  while (length < text.length && DOMAIN.test(text[length] ?? '')) length++;
  const name = text.slice(0, length).replace(/[.-]+$/, '');
  const names = name.split('.');
  const isDomain =
    names.length > 1 && names.every(isName) && /^\p{L}[\p{L}\p{M}-]+$/u.test(names.at(-1) ?? '');
  return isDomain ? name.length : 0;
}

const isName = (name: string) => name !== '' && !name.startsWith('-') && !name.endsWith('-');
