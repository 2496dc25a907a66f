/** Payment cards: what a card begins with, and a last digit that fits (ISO/IEC 7812-1, Luhn). */
import type { Candidate } from './digits.ts';

/** Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Maestro. */
const ISSUER = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6[0-9])/;

export const isCard = ({ digits, groups, isInternational }: Candidate): boolean =>
  !isInternational &&
  digits.length >= 13 &&
  digits.length <= 19 &&
  ISSUER.test(digits) &&
  // As it stands on a card or in one piece; digits one by one or in pairs are something else.
  groups.every((length, index) => length >= 4 || index === groups.length - 1) &&
  isChecked(digits);

function isChecked(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const twice = digit * 2;
    sum += index % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}
