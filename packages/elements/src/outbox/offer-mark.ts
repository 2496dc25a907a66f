/** On which day somebody last met an offer on this device. Nothing else is kept: not which one, and not what they said. */
import { tried } from '../shared/tried.ts';

const KEY = 'fairwell-offer';

/** The day, e.g. `2026-11-22`; undefined where there was none, or the browser keeps nothing. */
export const lastSeen = (): string | undefined => tried(() => localStorage.getItem(KEY) ?? undefined);

export const rememberSeen = (day: string): void => tried(() => localStorage.setItem(KEY, day));
