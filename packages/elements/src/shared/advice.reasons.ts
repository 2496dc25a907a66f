/** What is wrong with the reasons a site offers in the survey, in words for whoever builds the page. */
import { isRecord } from './record.ts';
import { warnOnce } from './warn.ts';

const KNOWN = ['code', 'category', 'label', 'reply', 'question', 'reasons'];
const CATEGORIES = [
  'appreciation',
  'service',
  'price',
  'use',
  'product',
  'competition',
  'circumstances',
  'other',
];
const DEEPEST = 4;

/** Every reason, level by level, each mistake with the place where it is: `reasons[0].reasons[2]`. */
export function reasonsOf(tag: string, reasons: unknown): void {
  const places = new Map<unknown, string>();
  const say = (at: string, what: string): void => warnOnce('FW205', `<${tag}>: ${at} ${what}`);

  const look = (list: unknown, from: string, depth: number): void => {
    if (list === undefined) return;
    if (!Array.isArray(list)) return say(from, 'must be a list.');
    if (depth > DEEPEST)
      return say(from, `is level ${depth}. There are ${DEEPEST} at most; it is not shown.`);
    for (const [index, reason] of list.entries()) {
      const at = `${from}[${index}]`;
      if (!isRecord(reason)) say(at, 'must be an object with a “code”.');
      else lookAt(reason, at, depth);
    }
  };

  const lookAt = (reason: Record<string, unknown>, at: string, depth: number): void => {
    const { code, category, reasons: below } = reason;
    if (typeof code !== 'string' || !/^[a-z][a-z0-9_]{0,47}$/.test(code))
      say(
        at,
        `needs a “code” such as too_expensive: lower-case letters, digits and underscores. Not ${JSON.stringify(code)}.`,
      );
    else if (places.has(code))
      say(
        at,
        `has the code “${code}” of ${places.get(code)}. Answers are counted by code: give it one of its own.`,
      );
    else places.set(code, at);
    // Below, the one above says it.
    if ((depth === 1 || category !== undefined) && !CATEGORIES.some((one) => one === category))
      say(at, `needs a “category”: one of ${CATEGORIES.join(', ')}.`);
    for (const key of Object.keys(reason).filter((one) => !KNOWN.includes(one)))
      say(at, `has a key “${key}”, which is not known. Known are: ${KNOWN.join(', ')}.`);
    look(below, `${at}.reasons`, depth + 1);
  };

  look(reasons, 'reasons', 1);
}
