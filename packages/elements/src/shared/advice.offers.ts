/** What is wrong with the offers of a site, in words for whoever builds the page. */
import { readOffer } from '../cancel/cancel.offer.read.ts';
import { isRecord } from './record.ts';
import { warnOnce } from './warn.ts';

const KINDS = ['pause', 'discount', 'plan_change', 'trial_extension', 'contact', 'redirect', 'custom'];
const COMMON = ['id', 'kind', 'madeTo', 'when', 'title', 'text', 'accept', 'done'];
/** What a kind needs beside that. */
const NEEDS: Readonly<Record<string, string | undefined>> = {
  pause: '“duration” (P3M), and may say “price”',
  discount: '“price”, and may say “ends” with “until” and “afterwards”',
  plan_change: '“plan”, and may say “price”',
  trial_extension: '“until” (2027-02-28)',
  contact: 'a “link” that begins with https:, mailto: or tel:',
  redirect: 'a “link” that begins with https:',
  custom: '“title” and “accept”, because we have no words for it',
};

/** Every offer that is left out, with the place where it is and what it lacks. */
export function offersOf(tag: string, offers: unknown): void {
  if (!isRecord(offers)) return;
  const say = (at: string, what: string): void => warnOnce('FW207', `<${tag}>: ${at} ${what}`);
  const { list } = offers;
  if (list !== undefined && !Array.isArray(list)) return say('offers.list', 'must be a list.');
  const ids = new Set<unknown>();
  for (const [index, offer] of (list ?? []).entries()) {
    const at = `offers.list[${index}]`;
    const { id, kind, madeTo }: Record<string, unknown> = isRecord(offer) ? offer : {};
    const needs = NEEDS[String(kind)];
    if (madeTo !== 'everyone' && madeTo !== 'leaving')
      say(at, 'is not shown. It has to say who can have it: “madeTo” is “everyone” or “leaving”.');
    else if (!needs) say(at, `is not shown. Its “kind” must be one of ${KINDS.join(', ')}.`);
    else if (!readOffer(offer))
      say(
        at,
        `is not shown. It needs an “id” such as pause_summer, and ${needs}. Known are: ${COMMON.join(', ')}.`,
      );
    else if (ids.has(id)) say(at, `is not shown. “${String(id)}” is the id of another one.`);
    ids.add(id);
  }
}
