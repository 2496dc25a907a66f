/** `fairwell audit`: who of the team read what subscribers wrote, and whether the notes of it hold. */
import type { DataRead } from '@fairwell/schema';
import { checkNote, readNote } from '../audit/read-log.ts';
import type { BrokenNote } from '../audit/read-log.ts';
import { toPublicKey } from '../receipt/keys.ts';
import { momentIn } from '../receipt/moment.ts';
import { UsageError } from '../settings.ts';
import { openBeside } from '../store/beside.ts';
import type { Beside } from '../store/beside.ts';
import type { DataRead as StoredDataRead } from '../store/data-reads.ts';
import { readFlags } from './command.ts';
import type { Command, Outcome } from './command.ts';
import { languageFrom } from './input.ts';
import type { Words } from './locale/nl.ts';
import { wordsFor } from './locale/words.ts';
import { requireDatabase, settingsFrom } from './place.ts';

export const auditUsage = `fairwell audit    shows who of the team read what subscribers wrote, and checks every note of it

  --limit <number>       how many of the newest to show (default 50)
  --json                 all of it in JSON
  --data <folder>        where the database and the keys are kept (FAIRWELL_DATA; default .fairwell)
  --config <file>        settings as JSON (default: fairwell.config.json, if it is there)
  --lang <tag>           language of the answer: nl, en or de (default nl)
  --help                 shows this

Works beside a running receiver. Ends with 1 where a note was changed or is missing.
`;

const text = { type: 'string' } as const;
const PAGE = 1000;

export const audit: Command = async (args) => {
  const { values, positionals } = readFlags('audit', args, {
    limit: text,
    json: { type: 'boolean' },
    data: text,
    config: text,
    lang: text,
  });
  if (values.help === true) return { text: auditUsage, exitCode: 0 };
  const limit = Number(values.limit ?? 50);
  if (positionals.length > 0 || !Number.isInteger(limit) || limit < 0) {
    throw new UsageError('`fairwell audit` takes flags only, and --limit a whole number; --help shows them.');
  }
  const words = wordsFor(languageFrom(values.lang ?? 'nl'));
  const settings = settingsFrom(values);
  if (settings.databaseUrl === undefined) requireDatabase(settings.data);
  const beside = await openBeside(settings);
  try {
    const { shown, count, broken } = await readAll(beside, limit);
    const exitCode = broken.length === 0 ? 0 : 1;
    if (values.json === true) {
      return { text: `${JSON.stringify({ reads: shown, count, broken }, null, 2)}\n`, exitCode };
    }
    return { text: written(shown, count, broken, words, settings.zone ?? 'Europe/Amsterdam'), exitCode };
  } finally {
    await beside.close();
  }
};

interface Checked {
  /** The newest first. */
  shown: DataRead[];
  count: number;
  broken: BrokenNote[];
}

/** From the newest to the oldest, each against the one before it. */
async function readAll({ dataReads, reads }: Beside, limit: number): Promise<Checked> {
  const keys = (await reads.keys()).map(toPublicKey);
  const done: Checked = { shown: [], count: 0, broken: [] };
  let newer: StoredDataRead | null = null;
  const check = (note: StoredDataRead, before: StoredDataRead | null) => {
    const found = checkNote(note, before, keys);
    if (found) done.broken.push(found);
    else if (done.shown.length < limit) done.shown.push(readNote(note));
  };
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const page = await dataReads.list(before, PAGE);
    for (const note of page) {
      if (newer !== null) check(newer, note);
      newer = note;
      before = note.number;
      done.count++;
    }
    if (page.length < PAGE) break;
  }
  if (newer !== null) check(newer, null);
  return done;
}

function written(
  shown: DataRead[],
  count: number,
  broken: BrokenNote[],
  { audit: say }: Words,
  zone: string,
): Outcome['text'] {
  const lines = shown.map(({ readAt, who, by, what, filter, records }) => {
    const moment = momentIn(zone, Date.parse(readAt)).slice(0, 16).replace('T', ' ');
    const asked = Object.entries(filter).map(([name, value]) => `${name}=${value}`);
    return [moment, `${who} (${say.by[by]})`, `${records} × ${say.what[what]}`, ...asked].join('  ');
  });
  const faults = broken.map(({ number, fault }) => say.fault[fault](number));
  return `${[...lines, ...(lines.length > 0 ? [''] : []), ...faults, say.checked(count, broken.length)].join('\n')}\n`;
}
