/**
 * What in a text is about a person and can be told from its form alone: e-mail addresses, bank accounts, payment cards and
 * telephone numbers. Names and addresses cannot, and nothing here pretends to know them. Where in doubt it is found: a mark
 * too many hides a number, a mark too few somebody's account. Takes time in proportion to the text, whatever the text.
 */
import { isCard } from './card.ts';
import { takeNumbers } from './digits.ts';
import { emailsIn } from './email.ts';
import { ibansIn } from './iban.ts';
import { isPhone } from './phone.ts';
import type { PersonalKind, Span } from './span.ts';

/**
 * @param language the first part of its language tag: some countries know telephone numbers without a 0 in front.
 * @returns in the order in which they stand, none inside another.
 */
export function personalIn(text: string, language: string): Span[] {
  const found = [...emailsIn(text), ...ibansIn(text)];
  // A number inside an account or an address is found already.
  const rest = masked(text, found);
  takeNumbers(rest, (candidate) => {
    const kind = isCard(candidate) ? 'card' : isPhone(candidate, language) ? 'phone' : null;
    if (kind !== null) found.push({ kind, start: candidate.start, end: candidate.end });
    return kind !== null;
  });
  return found.toSorted((a, b) => a.start - b.start);
}

/** The text with a mark in place of each, e.g. `[e-mail address]`. */
export function hidePersonal(text: string, language: string, marks: Record<PersonalKind, string>): string {
  let hidden = '';
  let from = 0;
  for (const { kind, start, end } of personalIn(text, language)) {
    hidden += text.slice(from, start) + marks[kind];
    from = end;
  }
  return hidden + text.slice(from);
}

/** The same length, with letters where something was found, so that nothing is read across it. */
function masked(text: string, spans: readonly Span[]): string {
  let rest = '';
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < rest.length) continue;
    rest += text.slice(rest.length, start) + 'x'.repeat(end - start);
  }
  return rest + text.slice(rest.length);
}
