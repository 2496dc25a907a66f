/** Which week is due to be told of. */
import type { CivilDate } from '@fairwell/schema';
import { momentAt } from '../contacts/wall-clock.ts';
import { daysAfter } from '../insights/days.ts';
import { dayIn } from '../receipt/moment.ts';
import { weekdays } from './team-settings.ts';
import type { TeamSetting } from './team-settings.ts';

export interface Week {
  from: CivilDate;
  to: CivilDate;
  /** When the one after it is due. */
  nextMs: number;
}

/** The seven days before the last moment at which a digest was due. */
export function weekDue({ on, at }: NonNullable<TeamSetting['digest']>, zone: string, nowMs: number): Week {
  const today = dayIn(zone, nowMs);
  const back = (weekdayOf(today) - weekdays.indexOf(on) + 7) % 7;
  let day = daysAfter(today, -back);
  if (momentAt(day, at, zone) > nowMs) day = daysAfter(day, -7);
  return { from: daysAfter(day, -7), to: daysAfter(day, -1), nextMs: momentAt(daysAfter(day, 7), at, zone) };
}

/** 0 for Monday. */
const weekdayOf = (day: CivilDate) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
