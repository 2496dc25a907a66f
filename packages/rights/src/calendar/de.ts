import type { Calendar } from './calendar.ts';
export const germany: Calendar = { fixed: '01010501100312251226', moving: {} };
