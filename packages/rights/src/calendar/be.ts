// Written by scripts/write-calendars.ts for 2020 to 2035, with date-holidays 3.37.0 (its data: CC BY-SA 3.0,
// github.com/commenthol/date-holidays). Change the script, not this file.
import type { Calendar } from './calendar.ts';

export const belgium: Calendar = {
  fixed: '0101050107210815110111111225',
  moving: {
    '2020': '041305210601',
    '2021': '040505130524',
    '2022': '041805260606',
    '2023': '041005180529',
    '2024': '040105090520',
    '2025': '042105290609',
    '2026': '040605140525',
    '2027': '032905060517',
    '2028': '041705250605',
    '2029': '040205100521',
    '2030': '042205300610',
    '2031': '041405220602',
    '2032': '032905060517',
    '2033': '041805260606',
    '2034': '041005180529',
    '2035': '032605030514',
  },
};
