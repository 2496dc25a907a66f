// Written by scripts/write-calendars.ts for 2020 to 2035, with date-holidays 3.37.0 (its data: CC BY-SA 3.0,
// github.com/commenthol/date-holidays). Change the script, not this file.
import type { Calendar } from './calendar.ts';

export const netherlands: Calendar = {
  fixed: '0101 0427 1225 1226',
  moving: {
    '2020': '0413 0521 0601',
    '2021': '0405 0513 0524',
    '2022': '0418 0526 0606',
    '2023': '0410 0518 0529',
    '2024': '0401 0509 0520',
    '2025': '0421 0529 0609',
    '2026': '0406 0514 0525',
    '2027': '0329 0506 0517',
    '2028': '0417 0525 0605',
    '2029': '0402 0510 0521',
    '2030': '0422 0530 0610',
    '2031': '0414 0522 0602',
    '2032': '0329 0506 0517',
    '2033': '0418 0526 0606',
    '2034': '0410 0518 0529',
    '2035': '0326 0503 0514',
  },
};
