/** `fairwell report`: a year as a page that a company can publish. */
import { writeFileSync } from 'node:fs';
import { daysAfter } from '../insights/days.ts';
import { isZone } from '../options.ts';
import { dayIn } from '../receipt/moment.ts';
import { reportFigures } from '../report/figures.ts';
import { reportPage } from '../report/report-page.ts';
import { UsageError } from '../settings.ts';
import { openReads } from '../store/reads.ts';
import { readFlags } from './command.ts';
import type { Command } from './command.ts';
import { languageFrom } from './input.ts';
import { requireDatabase, settingsFrom } from './place.ts';

export const reportUsage = `fairwell report --year <year>    writes a page about leaving in that year, to publish

How many left, how long it took, why, and how many questions were answered in time, each with its definition. One file that
needs nothing else, without anything about a person: counts of fewer than five are left out, and those that would tell them.

  --year <year>      e.g. 2026; of the year that is under way, the days that are over
  --out <file>       where to write it (default: to the terminal)
  --site <site>      only of this site
  --name <name>      what the company is called on the page (default: the name of the site)
  --zone <zone>      where the days begin (FAIRWELL_ZONE; default Europe/Amsterdam)
  --lang <tag>       language of the page: nl, en or de (default nl)
  --data <folder>    where the database is (FAIRWELL_DATA; default .fairwell)
  --config <file>    settings as JSON (default: fairwell.config.json, if it is there)
  --help             shows this
`;

const text = { type: 'string' } as const;

export const report: Command = async (args, now) => {
  const { values, positionals } = readFlags('report', args, {
    year: text,
    out: text,
    site: text,
    name: text,
    zone: text,
    lang: text,
    data: text,
    config: text,
  });
  if (values.help === true) return { text: reportUsage, exitCode: 0 };
  if (positionals.length > 0) throw new UsageError('`fairwell report` takes flags only; --help shows them.');
  const settings = settingsFrom(values);
  const zone = values.zone ?? settings.zone ?? 'Europe/Amsterdam';
  if (!isZone(zone))
    throw new UsageError('--zone must be a zone from the IANA list, such as Europe/Amsterdam.');
  const today = dayIn(zone, now.getTime());
  const year = yearFrom(values.year, today);
  const language = languageFrom(values.lang ?? 'nl');
  const asked = { from: `${year}-01-01`, to: lastOf(year, today), zone, site: values.site };
  if (settings.databaseUrl === undefined) requireDatabase(settings.data);
  const { insights, close } = await openReads(settings);
  try {
    const figures = await reportFigures(asked, { store: { insights: insights() }, now: () => now });
    const page = await reportPage({
      figures,
      asked,
      name: values.name ?? values.site ?? '',
      year,
      language,
      today,
      isSoFar: asked.to !== `${year}-12-31`,
    });
    if (values.out === undefined) return { text: page, exitCode: 0 };
    writeFileSync(values.out, page);
    return { text: `${values.out}\n`, exitCode: 0 };
  } finally {
    await close();
  }
};

/** @throws {UsageError} for what is no year, or one of which no day is over. */
function yearFrom(given: string | undefined, today: string): string {
  if (given !== undefined && /^20\d\d$/.test(given) && `${given}-01-01` < today) return given;
  throw new UsageError(
    `--year must be a year of which at least a day is over, such as ${today.slice(0, 4)}.`,
  );
}

function lastOf(year: string, today: string): string {
  const last = `${year}-12-31`;
  const yesterday = daysAfter(today, -1);
  return yesterday < last ? yesterday : last;
}
