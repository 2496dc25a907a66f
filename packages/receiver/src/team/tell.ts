/** Writes down what the team is told: once, whoever comes to it first, also after a restart and beside other receivers. */
import type { InsightEventData, InsightEventType } from '@fairwell/schema';
import { writeDown } from '../intake/write-down.ts';
import type { Noter } from '../intake/write-down.ts';
import { uuidOf } from '../receipt/uuid.ts';

export interface Telling<T extends InsightEventType> {
  type: T;
  /** '' where all sites are told of together. */
  site: string;
  language: string;
  data: InsightEventData<T>;
  /** What makes it this one and no other, e.g. the day; the same gets the same id, and that is stored once. */
  of: readonly string[];
}

/** @returns whether it was new. */
export async function tell<T extends InsightEventType>(
  { type, site, language, data, of }: Telling<T>,
  noter: Noter,
): Promise<boolean> {
  const id = uuidOf(type, site, ...of);
  const isNew = await noter.store.write('survey', { events: [{ site, id }] }, (transaction) => {
    if (transaction.event(site, id) !== null) return false;
    const noted = {
      id,
      type,
      site,
      mode: 'live',
      locale: language,
      about: null,
      data,
      assurance: 4,
    } as const;
    writeDown(noted, noter, transaction);
    return true;
  });
  if (isNew) noter.handOver.wake();
  return isNew;
}
