// Written by scripts/write-calendars.ts for 2020 to 2035, with date-holidays 3.37.0 (its data: CC BY-SA 3.0,
// github.com/commenthol/date-holidays). Change the script, not this file.
import type { Calendar } from './calendar.ts';

export const czechia: Calendar = {
  fixed: '0101 0501 0508 0705 0706 0928 1028 1117 1224 1225 1226',
  moving: {
    '2020': '0410 0413',
    '2021': '0402 0405',
    '2022': '0415 0418',
    '2023': '0407 0410',
    '2024': '0329 0401',
    '2025': '0418 0421',
    '2026': '0403 0406',
    '2027': '0326 0329',
    '2028': '0414 0417',
    '2029': '0330 0402',
    '2030': '0419 0422',
    '2031': '0411 0414',
    '2032': '0326 0329',
    '2033': '0415 0418',
    '2034': '0407 0410',
    '2035': '0323 0326',
  },
};
