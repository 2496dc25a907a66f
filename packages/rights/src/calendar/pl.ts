// Written by scripts/write-calendars.ts for 2020 to 2035, with date-holidays 3.37.0 (its data: CC BY-SA 3.0,
// github.com/commenthol/date-holidays). Change the script, not this file.
import type { Calendar } from './calendar.ts';

export const poland: Calendar = {
  fixed: '0101 0106 0501 0503 0815 1101 1111 1225 1226',
  moving: {
    '2020': '0413 0611',
    '2021': '0405 0603',
    '2022': '0418 0616',
    '2023': '0410 0608',
    '2024': '0401 0530',
    '2025': '0421 0619 1224',
    '2026': '0406 0604 1224',
    '2027': '0329 0527 1224',
    '2028': '0417 0615',
    '2029': '0402 0531 1224',
    '2030': '0422 0620 1224',
    '2031': '0414 0612 1224',
    '2032': '0329 0527 1224',
    '2033': '0418 0616',
    '2034': '0410 0608',
    '2035': '0326 0524 1224',
  },
};
