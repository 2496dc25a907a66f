/** Telephone numbers: international ones, those behind a trunk 0, and those of countries that know no trunk 0. */
import type { Candidate } from './digits.ts';

/** By the language of the text. Where the number is written in full it needs no 0 in front. */
const WITHOUT_TRUNK = new Map(
  Object.entries({
    cs: /^[2-9]\d{8}$/,
    da: /^[2-9]\d{7}$/,
    el: /^[26]\d{9}$/,
    es: /^[6-9]\d{8}$/,
    et: /^[3-8]\d{6,7}$/,
    it: /^3\d{8,9}$/,
    lv: /^[26]\d{7}$/,
    mt: /^[279]\d{7}$/,
    pl: /^[1-9]\d{8}$/,
    pt: /^[239]\d{8}$/,
  }),
);

/** Days such as 01-02-2026 and 2026-02-01, also with a time behind. */
const isDay = (digits: string, groups: number[]) => {
  const sizes = groups.slice(0, 3).join('-');
  if (/^[12]-[12]-4/.test(sizes)) {
    const year = Number(digits.slice((groups[0] ?? 0) + (groups[1] ?? 0)).slice(0, 4));
    return year >= 1900 && year < 2100;
  }
  return /^4-[12]-[12]/.test(sizes) && /^(?:19|20)/.test(digits);
};

/** @param language the first part of a language tag. */
export function isPhone({ digits, groups, isInternational }: Candidate, language: string): boolean {
  if (isDay(digits, groups)) return false;
  if (isInternational) return digits.length >= 8 && digits.length <= 16;
  // 00 is + by telephone.
  if (digits.startsWith('00')) return digits.length >= 11 && digits.length <= 17 && /^00[1-9]/.test(digits);
  if (digits.startsWith('0')) return digits.length >= 9 && digits.length <= 12;
  return WITHOUT_TRUNK.get(language)?.test(digits) ?? false;
}
