/** What is wrong with the code of a place, in words for whoever builds the page. */
import { fits } from '../config/check.ts';
import { UNKNOWN_JURISDICTION } from './jurisdiction.ts';
import { warnOnce } from './warn.ts';

/** Places whose law is written down; that of a card network is asked for by none. */
export const covered =
  'AT BE CA-QC CZ DE ES EU FR GB IT NL PL US US-CA US-CO US-DE US-MA US-MN US-NY' as const;

const hasLaw = (code: string): boolean => covered.split(' ').includes(code);

/** What many people write, and the code of ISO 3166 that they mean. */
const MEANT = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

/** A code that no receiver takes. */
export function unreadablePlace(tag: string, from: string, key: string, contract: object): void {
  if (fits(contract, 'object')) return;
  const code: unknown = Reflect.get(contract, 'jurisdiction');
  const meant = typeof code === 'string' && code.trim().toUpperCase();
  const remedy =
    meant && fits({ jurisdiction: meant }, 'object') ? ` Write “${MEANT.get(meant) ?? meant}”.` : '';
  warnOnce(
    'FW212',
    `<${tag}>: “${key}” in ${from} must be a code such as NL, DE or US-CA. What was known before it holds.${remedy}`,
  );
}

/** A code that every receiver takes, and that is none of a place. It is never taken for another one. */
export function mistakenPlace(tag: string, code: unknown): boolean {
  const meant = MEANT.get(String(code));
  if (meant)
    warnOnce(
      'FW213',
      `<${tag}>: “${String(code)}” is no code of a country in ISO 3166. Write “${meant}”; nothing is known of “${String(code)}”, and it is taken for no other.`,
    );
  return meant !== undefined;
}

/** A place whose law is not written down: no dates follow from the contract. */
export function placeWithoutLaw(tag: string, code: unknown): void {
  if (typeof code !== 'string' || !fits({ jurisdiction: code }, 'object')) return;
  if (code === UNKNOWN_JURISDICTION || hasLaw(code) || mistakenPlace(tag, code)) return;
  const [whole = ''] = code.split('-');
  const remedy = hasLaw(whole)
    ? `Write “${whole}”; a part of it with public holidays of its own goes into “region”.`
    : `People can go on all the same. Known are: ${covered}.`;
  warnOnce('FW214', `<${tag}>: no law of “${code}” is known here, so no dates are shown. ${remedy}`);
}
