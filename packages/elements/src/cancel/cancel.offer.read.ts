/** Reads offers out of values of unknown origin: a page's configuration, or what a service answers. What is none is left out. */
import type { Offer, OfferKind } from '@fairwell/schema';
import { safeAddress } from '../shared/address.ts';
import { cleanLine } from '../shared/clean.ts';
import { isRecord, textIn } from '../shared/record.ts';
import { tried } from '../shared/tried.ts';

const CODE = /^[a-z][a-z0-9_]{0,47}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MOST = 20;

/** The offers in a list, in its order; the first of those with the same id. */
export function readOffers(list: unknown): Offer[] {
  if (!Array.isArray(list)) return [];
  const byId = new Map<string, Offer>();
  for (const given of list.slice(0, MOST) as unknown[]) {
    const offer = tried(() => readOffer(given));
    if (offer && !byId.has(offer.id)) byId.set(offer.id, offer);
  }
  return [...byId.values()];
}

/** Undefined where it is no offer, or says something that cannot be shown as it is meant. */
export function readOffer(given: unknown): Offer | undefined {
  if (!isRecord(given)) return undefined;
  const id = matching(given['id'], CODE);
  const { kind, madeTo, when } = given;
  const rule = whenOf(when);
  if (!id || (madeTo !== 'everyone' && madeTo !== 'leaving') || (when !== undefined && !rule))
    return undefined;
  const facts = factsOf(kind as OfferKind, given);
  const words = { title: lineIn(given, 'title', 120), accept: lineIn(given, 'accept', 60) };
  if (!facts || (kind === 'custom' && !(words.title && words.accept))) return undefined;
  const rest = { text: lineIn(given, 'text', 500), done: lineIn(given, 'done', 300), when: rule };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each member was looked at
  return { id, kind, madeTo, ...facts, ...words, ...rest } as Offer;
}

/** What a kind has to say; undefined where it does not, or where there is no such kind. */
function factsOf(kind: OfferKind, given: Record<string, unknown>): Record<string, unknown> | undefined {
  const price = moneyIn(given['price']);
  const isPriceOdd = given['price'] !== undefined && !price;
  switch (kind) {
    case 'pause': {
      const duration = matching(given['duration'], /^P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/);
      return duration && !isPriceOdd ? { duration, price } : undefined;
    }
    case 'discount': {
      const { ends } = given;
      const [until, afterwards] = isRecord(ends) ? [dayIn(ends['until']), moneyIn(ends['afterwards'])] : [];
      if (!price || (ends !== undefined && !(until && afterwards))) return undefined;
      return { price, ends: until && { until, afterwards } };
    }
    case 'plan_change': {
      const plan = lineIn(given, 'plan', 200);
      return plan && !isPriceOdd ? { plan, price } : undefined;
    }
    case 'trial_extension': {
      const until = dayIn(given['until']);
      return until ? { until } : undefined;
    }
    case 'contact':
    case 'redirect': {
      const link = safeAddress(textIn(given, 'link'));
      const isFit = link && (kind === 'contact' || link.startsWith('http'));
      return isFit ? { link } : undefined;
    }
    case 'custom':
      return {};
    default:
      kind satisfies never;
      return undefined;
  }
}

/** Whom it suits. A rule that cannot be read suits nobody, so it is undefined then too. */
function whenOf(when: unknown): Offer['when'] {
  if (!isRecord(when)) return undefined;
  const rule: NonNullable<Offer['when']> = {};
  for (const key of ['reasons', 'segments'] as const) {
    const list = when[key];
    if (list === undefined) continue;
    if (!Array.isArray(list) || !list.every((one) => typeof one === 'string')) return undefined;
    rule[key] = list;
  }
  return rule;
}

const lineIn = (given: Record<string, unknown>, key: string, max: number): string | undefined =>
  cleanLine(textIn(given, key), max);

const matching = (text: unknown, pattern: RegExp): string | undefined =>
  typeof text === 'string' && pattern.test(text) ? text : undefined;

const dayIn = (day: unknown): string | undefined =>
  Number.isNaN(Date.parse(`${String(day)}T00:00:00Z`)) ? undefined : matching(day, DAY);

function moneyIn(money: unknown): { amount: number; currency: string } | undefined {
  if (!isRecord(money)) return undefined;
  const { amount } = money;
  const currency = matching(money['currency'], /^[A-Z]{3}$/);
  return currency && typeof amount === 'number' && Number.isInteger(amount) && amount >= 0
    ? { amount, currency }
    : undefined;
}
