import type { Calendar } from './calendar.ts';
export const netherlands: Calendar = { fixed: '010112251226', moving: {} };
