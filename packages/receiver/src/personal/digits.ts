/** Runs of digits as people write numbers: in groups, with spaces, dots, dashes, slashes and brackets between them. */

/** One number as it stands in a text, or the beginning of one: it ends where one of its groups does. */
export interface Candidate {
  /** Its digits 0 to 9, whatever script they were written in. */
  digits: string;
  /** Digits of each group. */
  groups: number[];
  /** Whether a + stands in front. */
  isInternational: boolean;
  start: number;
  end: number;
}

interface Group {
  digits: string;
  start: number;
  end: number;
}

/** Shorter and longer numbers are no telephone and no card; and only so much is looked at from each group on. */
const LEAST_DIGITS = 7;
const MOST_DIGITS = 21;
const MOST_GROUPS = 8;
const RUN = /\p{Nd}+/gu;
/** At most three signs, so that `+31 (0)6` holds together and two sentences do not. */
const BETWEEN = /^[ \u00A0\u202F.\-\u2010-\u2013/()]{0,3}$/;

/**
 * Looks at every number once, the longest beginning of it first, and goes on behind what was taken.
 *
 * @param take says whether a candidate is something.
 */
export function takeNumbers(text: string, take: (candidate: Candidate) => boolean): void {
  const groups = [...text.matchAll(RUN)].map(({ index, 0: run }): Group => ({
    digits: decimal(run),
    start: index,
    end: index + run.length,
  }));
  for (let first = 0; first < groups.length;) first += taken(text, groups, first, take);
}

/** How many groups to go on by. */
function taken(
  text: string,
  groups: Group[],
  first: number,
  take: (candidate: Candidate) => boolean,
): number {
  const begin = groups[first];
  if (!begin) return 1;
  const before = text.slice(Math.max(0, begin.start - 2), begin.start);
  // Behind a letter it is a part of a word, such as the number of an order.
  if (/[\p{L}_#]$/u.test(before)) return 1;
  const isInternational = /\+[( ]?$/.test(before);
  const own = groups.slice(first, first + together(text, groups, first));
  for (; own.length > 0; own.pop()) {
    const digits = own.map((group) => group.digits).join('');
    if (digits.length < LEAST_DIGITS) return 1;
    const end = own.at(-1)?.end ?? begin.end;
    if (/^[\p{L}_]/u.test(text.slice(end, end + 2))) continue;
    const lengths = own.map((group) => group.digits.length);
    const start = isInternational ? text.lastIndexOf('+', begin.start) : openedAt(text, begin.start, end);
    if (take({ digits, groups: lengths, isInternational, start, end })) return own.length;
  }
  return 1;
}

/** A bracket that is closed inside belongs to it: `(020) 123 45 67`. */
const openedAt = (text: string, start: number, end: number) =>
  text[start - 1] === '(' && text.slice(start, end).includes(')') ? start - 1 : start;

/** How many groups from this one on may be one number. */
function together(text: string, groups: Group[], first: number): number {
  let digits = 0;
  for (let count = 0; count < MOST_GROUPS; count++) {
    const [before, group] = [groups[first + count - 1], groups[first + count]];
    if (!group) return count;
    if (count > 0 && !BETWEEN.test(text.slice(before?.end, group.start))) return count;
    digits += group.digits.length;
    if (digits > MOST_DIGITS) return count;
  }
  return MOST_GROUPS;
}

/** Every script counts its digits from a zero that stands ten times a whole number after the first one of its block. */
function decimal(run: string): string {
  if (/^[0-9]+$/.test(run)) return run;
  return run.replaceAll(/\p{Nd}/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)));
}

function valueOf(code: number): number {
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return code - zero;
}
