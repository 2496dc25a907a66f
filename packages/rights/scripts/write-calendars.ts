// node --conditions=@fairwell/source scripts/write-calendars.ts: writes src/calendar/<country>.ts from date-holidays.
// Run by hand, every few years; nothing of that library ships.
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import type { Calendar, Holidays as Days } from '../src/calendar/calendar.ts';
import { isWeekend } from '../src/working-day.ts';

const years = Array.from({ length: 16 }, (_, index) => 2020 + index);
const NOTE = `// Written by scripts/write-calendars.ts for ${years[0]} to ${years.at(-1)}, with date-holidays 3.37.0 (its data: CC BY-SA 3.0,
// github.com/commenthol/date-holidays). Change the script, not this file.
`;

type Wanted = (holiday: { type: string; rule: string }) => boolean;
const isPublic: Wanted = ({ type }) => type === 'public';
// Algemene termijnenwet art. 3 names 5 May every year, and puts Good Friday on a par with a holiday.
const termijnenwet: Wanted = (holiday) => isPublic(holiday) || ['easter -2', '05-05'].includes(holiday.rule);

function daysOff(country: string, region?: string, wanted = isPublic): Set<string> {
  const source = region ? new Holidays(country, region) : new Holidays(country);
  const found = years.flatMap((year) => source.getHolidays(year, 'en')).filter(wanted);
  return new Set(found.map(({ date }) => date.slice(0, 10)));
}

/** Splits days into those that are off every year (or fall on a weekend), and the rest by year. */
function write(days: Set<string>, without?: Set<string>): Days {
  const monthDays = [...new Set([...days].map((day) => day.slice(5)))].toSorted();
  const isOff = (day: string) => days.has(day) || isWeekend(day);
  const extra = (day: string) => !without?.has(day);
  const always = monthDays.filter(
    (one) => years.every((year) => isOff(`${year}-${one}`)) && years.some((year) => extra(`${year}-${one}`)),
  );
  const moving = years.map((year): [string, string] => {
    const rest = [...days].filter(
      (day) => day.startsWith(`${year}-`) && !isWeekend(day) && extra(day) && !always.includes(day.slice(5)),
    );
    return [
      String(year),
      rest
        .toSorted()
        .map((day) => day.slice(5).replace('-', ''))
        .join(' '),
    ];
  });
  return {
    fixed: always.join(' ').replaceAll('-', ''),
    moving: Object.fromEntries(moving.filter(([, list]) => list !== '')),
  };
}

function save(file: string, name: string, calendar: Calendar): void {
  writeFileSync(
    new URL(`../src/calendar/${file}.ts`, import.meta.url),
    `${NOTE}import type { Calendar } from './calendar.ts';\n\nexport const ${name}: Calendar = ${JSON.stringify(calendar)};\n`,
  );
}

/** A country with those of its parts that have holidays of their own. */
function withRegions(country: string): Calendar {
  const national = daysOff(country);
  const regions = Object.keys(new Holidays().getStates(country) ?? {})
    .filter((region) => /^[A-Z0-9]{1,3}$/.test(region))
    .map((region): [string, Days] => [region, write(daysOff(country, region), national)])
    .filter(([, { fixed, moving }]) => fixed || Object.keys(moving).length > 0);
  return {
    ...write(national),
    ...(regions.length > 0 && { regions: Object.fromEntries(regions) }),
  };
}

// Regulation 1182/71 counts the days on the list a member state had published in the Official Journal. We have not read
// the Dutch list. Whether it has Good Friday and 5 May is uncertain; without them a last day is never shown too late.
save('nl', 'netherlands', write(daysOff('NL')));
save('nl-atw', 'netherlandsTermijnenwet', write(daysOff('NL', undefined, termijnenwet)));

save('at', 'austria', withRegions('AT'));
save('be', 'belgium', withRegions('BE'));
save('cz', 'czechia', withRegions('CZ'));
save('de', 'germany', withRegions('DE'));
save('es', 'spain', withRegions('ES'));
save('fr', 'france', withRegions('FR'));
save('gb', 'unitedKingdom', withRegions('GB'));
save('it', 'italy', withRegions('IT'));
save('pl', 'poland', withRegions('PL'));

const states = {
  CA: 'california',
  CO: 'colorado',
  DE: 'delaware',
  MA: 'massachusetts',
  MN: 'minnesota',
  NY: 'newYork',
};
save('us', 'unitedStates', write(daysOff('US')));
for (const [state, name] of Object.entries(states)) {
  save(`us-${state.toLowerCase()}`, name, write(daysOff('US', state)));
}
save('ca-qc', 'quebec', write(daysOff('CA', 'QC')));
