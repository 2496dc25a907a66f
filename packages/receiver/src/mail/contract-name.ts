/** The contract number in a mail: the one thing in it that a sender typed. */

import { looksLikeLink } from './link-like.ts';

/** Letters of the Latin script, digits, and single separators between them. */
const NUMBER_LIKE = /^[\p{Script=Latin}\d]+(?:[ ./_#-][\p{Script=Latin}\d]+)*$/u;

const MOST_SIGNS = 64;
/** More is a sentence, and so are several groups of them, whatever stands in between. */
const MOST_LETTERS = 16;
const LETTERS = /^\P{L}*\p{L}*\P{L}*$/u;

/**
 * The number as it may stand in a mail, or `null` where it could carry words or a link to somebody who never asked for
 * this mail: anybody may type anybody's address. Never shortened, for half a number is another number.
 */
export function mailableContractName(typed: string): string | null {
  const name = typed.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  const isNumber =
    name.length <= MOST_SIGNS &&
    letters <= MOST_LETTERS &&
    LETTERS.test(name) &&
    /\d/.test(name) &&
    NUMBER_LIKE.test(name) &&
    !looksLikeLink(name);
  return isNumber ? name : null;
}
