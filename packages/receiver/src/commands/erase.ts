/** `fairwell erase`: takes what one person sent out of the records. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { eraseRecords } from '../audit/erase.ts';
import { recordsOf } from '../audit/subject.ts';
import { keyFile, readKey } from '../receipt/keys.ts';
import { UsageError } from '../settings.ts';
import type { CliSettings } from '../settings.ts';
import { openStore } from '../store/open.ts';
import type { EventType, StoredEvent } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { readFlags } from './command.ts';
import type { Command, Outcome } from './command.ts';
import { languageFrom } from './input.ts';
import { wordsFor } from './locale/words.ts';
import type { Words } from './locale/nl.ts';
import { expectOne, personFlags, personFrom, personUsage } from './person.ts';
import { requireDatabase, settingsFrom } from './place.ts';

export const eraseUsage = `fairwell erase    takes what one person sent out of the records

${personUsage}
  --yes                  erases without asking
  --even-unfinished      also what is still to be handed over, and cancellations whose case is open
  --data <folder>        where the database and the keys are kept (FAIRWELL_DATA; default .fairwell)
  --config <file>        settings as JSON (default: fairwell.config.json, if it is there)
  --lang <tag>           language of the answer: nl, en or de (default nl)
  --help                 shows this

With the embedded database, stop the receiver first. What goes: the message, its answer and receipt, and what was derived
from them. What stays: that something came in, when and of what kind, so that the log can still be checked; and the count
of survey reasons. Receipts that the person kept remain valid. Whether the law obliges you to keep something is yours to
decide beforehand.

Ends with 0 where it was erased or nothing was found, with 1 where something keeps it, with 2 for flags that cannot be used.
`;

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;

export const erase: Command = async (args, now) => {
  const { values, positionals } = readFlags('erase', args, {
    ...personFlags,
    yes,
    'even-unfinished': yes,
    data: text,
    config: text,
    lang: text,
  });
  if (values.help === true) return { text: eraseUsage, exitCode: 0 };
  if (positionals.length > 0) throw new UsageError('`fairwell erase` takes flags only; --help shows them.');
  const person = personFrom('erase', values);
  const words = wordsFor(languageFrom(values.lang ?? 'nl'));
  const settings = settingsFrom(values);
  const store = await opened(settings);
  try {
    const records = await recordsOf(person, values.site ?? null, store.audit);
    expectOne(person, records);
    const answer = await refusal(records, store, values['even-unfinished'] === true, words);
    if (answer) return answer;
    const found = words.log.erase.found(counted(records));
    if (values.yes !== true && !(await isConfirmed(found, words))) {
      const { untouched, sayYes } = words.log.erase;
      return said(process.stdin.isTTY ? untouched : `${found}\n${sayYes}`, 1);
    }
    const key = readKey(keyFile(settings.data));
    const eraser = { store, key, issuer: settings.publicUrl, now: () => now };
    await eraseRecords(
      records.map(({ sequence }) => sequence),
      'request',
      eraser,
    );
    await store.audit.compact();
    return said(`${found}\n${words.log.erase.done(records.length)}`, 0);
  } finally {
    await store.close();
  }
};

const said = (sentence: string, exitCode: Outcome['exitCode']): Outcome => ({
  text: `${sentence}\n`,
  exitCode,
});

async function opened(settings: CliSettings): Promise<Store> {
  if (settings.databaseUrl === undefined) requireDatabase(settings.data);
  if (!existsSync(keyFile(settings.data))) {
    throw new UsageError(
      `There is no signing key in ${settings.data}: erasing is stated with the key of the receiver. Name its folder with --data.`,
    );
  }
  return openStore(settings, () => {});
}

/** Why nothing is erased, or `null`. */
async function refusal(
  records: StoredEvent[],
  { audit }: Store,
  isForced: boolean,
  { log }: Words,
): Promise<Outcome | null> {
  if (records.length === 0) return said(log.erase.nobody, 0);
  if (isForced) return null;
  const waiting = new Set(await audit.waiting(records.map(({ sequence }) => sequence)));
  const cases = await audit.cases([...new Set(records.flatMap(({ caseId }) => caseId ?? []))]);
  const open = new Set(cases.filter(({ state }) => state === 'open').map(({ id }) => id));
  const kept = records.filter(
    ({ sequence, caseId }) => waiting.has(sequence) || (caseId !== null && open.has(caseId)),
  );
  return kept.length === 0 ? null : said(log.erase.unfinished(kept.length), 1);
}

function counted(records: StoredEvent[]): [EventType, number][] {
  return [...Map.groupBy(records, ({ type }) => type)].map(([type, some]) => [type, some.length]);
}

/** Nobody is asked where nobody can answer. */
async function isConfirmed(found: string, { log }: Words): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const typed = await terminal.question(`${found}\n${log.erase.ask}`);
  terminal.close();
  return log.erase.yes.includes(typed.trim().toLowerCase());
}
