// Written by scripts/write-calendars.ts for 2020 to 2035, with date-holidays 3.37.0 (its data: CC BY-SA 3.0,
// github.com/commenthol/date-holidays). Change the script, not this file.
import type { Calendar } from './calendar.ts';

export const czechia: Calendar = {
  fixed: '01010501050807050706092810281117122412251226',
  moving: {
    '2020': '04100413',
    '2021': '04020405',
    '2022': '04150418',
    '2023': '04070410',
    '2024': '03290401',
    '2025': '04180421',
    '2026': '04030406',
    '2027': '03260329',
    '2028': '04140417',
    '2029': '03300402',
    '2030': '04190422',
    '2031': '04110414',
    '2032': '03260329',
    '2033': '04150418',
    '2034': '04070410',
    '2035': '03230326',
  },
};
