// Written by scripts/write-calendars.ts for 2020 to 2035, with date-holidays 3.37.0 (its data: CC BY-SA 3.0,
// github.com/commenthol/date-holidays). Change the script, not this file.
import type { Calendar } from './calendar.ts';

export const poland: Calendar = {
  fixed: '010101060501050308151101111112251226',
  moving: {
    '2020': '04130611',
    '2021': '04050603',
    '2022': '04180616',
    '2023': '04100608',
    '2024': '04010530',
    '2025': '042106191224',
    '2026': '040606041224',
    '2027': '032905271224',
    '2028': '04170615',
    '2029': '040205311224',
    '2030': '042206201224',
    '2031': '041406121224',
    '2032': '032905271224',
    '2033': '04180616',
    '2034': '04100608',
    '2035': '032605241224',
  },
};
