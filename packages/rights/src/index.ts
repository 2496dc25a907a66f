export * from './answer.ts';
export { addDays, civilDay, daysBetween } from './civil-date.ts';
export { proRata } from './money.ts';
export { addDuration, lastDayOfPeriod, latestNoticeDay, nextWorkingDay } from './period.ts';
export { resolveCancelRights } from './resolve-cancel.ts';
export { resolveRights } from './resolve.ts';
export { loadHolidays } from './holidays.ts';
export { jurisdictions, loadLaw, type Law } from './load.ts';
