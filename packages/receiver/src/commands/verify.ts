/** `fairwell verify`: whether what was received is still what was received, all of it. */
import { existsSync } from 'node:fs';
import { checkInThreads, damageInThread } from '../audit/check-in-threads.ts';
import type { ThreadData } from '../audit/check-thread.ts';
import { receiptCheck } from '../audit/check-receipt.ts';
import { checkpointFiles } from '../audit/checkpoint-file.ts';
import { verifyLog } from '../audit/verify.ts';
import type { Elsewhere, Verified } from '../audit/verify.ts';
import { keyFile, readKey, toPublicKey } from '../receipt/keys.ts';
import { UsageError } from '../settings.ts';
import { openReads } from '../store/reads.ts';
import { readFlags } from './command.ts';
import type { Command } from './command.ts';
import { languageFrom } from './input.ts';
import { wordsFor } from './locale/words.ts';
import type { Words } from './locale/nl.ts';
import { requireDatabase, settingsFrom } from './place.ts';
import { progress } from './progress.ts';

export const verifyUsage = `fairwell verify    checks every record, its receipt and every checkpoint, also while the receiver works

  --data <folder>    where the database and the keys are kept (FAIRWELL_DATA; default .fairwell)
  --config <file>    settings as JSON (default: fairwell.config.json, if it is there)
  --lang <tag>       language of the answer: nl, en or de (default nl)
  --json             the answer in JSON
  --help             shows this

Records that were removed after the last checkpoint leave no trace here; whoever holds a receipt of one can prove it. Keep
checkpoints where nobody who works with the database can change them: see checkpointFile in the settings.

Ends with 0 where everything holds, with 1 where something does not, with 2 where a flag cannot be used.
`;

const text = { type: 'string' } as const;

/** A smaller log is checked before anybody wonders. */
const LONG = 20_000;

export const verify: Command = async (args) => {
  const { values, positionals } = readFlags('verify', args, {
    data: text,
    config: text,
    lang: text,
    json: { type: 'boolean' },
  });
  if (values.help === true) return { text: verifyUsage, exitCode: 0 };
  if (positionals.length > 0) throw new UsageError('`fairwell verify` takes flags only; --help shows them.');
  const words = wordsFor(languageFrom(values.lang ?? 'nl'));
  const settings = settingsFrom(values);
  if (settings.databaseUrl === undefined) requireDatabase(settings.data);
  const { reads, close } = await openReads(settings);
  try {
    const keys = (await reads.keys()).map(toPublicKey);
    const file = keyFile(settings.data);
    const signing = existsSync(file) ? readKey(file) : null;
    const total = await reads.count();
    const write = total > LONG ? progress() : () => {};
    const tell = (records: number) => write('records', records, total);
    const log = { reads, keys, check: receiptCheck(keys, signing) };
    const { data, databaseUrl } = settings;
    const place = { data, databaseUrl };
    // Numbers that somebody wrote may be anything, so a log is cut into pieces by number only where none is missing.
    const isWhole = (await reads.head())?.sequence === total;
    const elsewhere = total > LONG && isWhole ? inThreads({ place, keys, signing }, total) : null;
    const verified = await verifyLog(log, checkpointFiles(settings), tell, elsewhere);
    const exitCode = verified.wrong === 0 ? 0 : 1;
    const written =
      values.json === true
        ? JSON.stringify({ holds: exitCode === 0, ...verified }, null, 2)
        : report(verified, words);
    return { text: `${written}\n`, exitCode };
  } finally {
    await close();
  }
};

function inThreads(given: ThreadData, total: number): Elsewhere {
  const damage = damageInThread(given);
  // Heard of when it is asked for, after the records.
  damage.catch(() => {});
  return { pages: checkInThreads(given, total, LONG / 2), damage };
}

function report({ records, checkpoints, wrong, findings }: Verified, { locale, log }: Words): string {
  const say = log.verify;
  const count = (number: number) => number.toLocaleString(locale);
  const more = wrong - findings.length;
  return [
    ...findings.map(say.finding),
    ...(more > 0 ? [say.more(more)] : []),
    say.checked(count(records), count(checkpoints)),
    wrong === 0 ? say.holds : say.wrong(wrong),
  ].join('\n');
}
