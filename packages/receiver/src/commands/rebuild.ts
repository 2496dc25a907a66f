/** `fairwell rebuild`: works out anew what the insights count by. */
import { rebuild as rebuildFrom } from '../insights/rebuild.ts';
import { UsageError } from '../settings.ts';
import { openStore } from '../store/open.ts';
import { readFlags } from './command.ts';
import type { Command } from './command.ts';
import { languageFrom } from './input.ts';
import { wordsFor } from './locale/words.ts';
import { requireDatabase, settingsFrom } from './place.ts';
import { progress } from './progress.ts';

export const rebuildUsage = `fairwell rebuild    works out anew, from the records, what the insights count by

Stop the receiver first, and with PostgreSQL all of them. Nothing that was received changes; what billing reported and what
was erased stays as it is. Afterwards everything is worked out once more, and has to be the same.

  --check            only tells what differs
  --data <folder>    where the database is (FAIRWELL_DATA; default .fairwell)
  --config <file>    settings as JSON (default: fairwell.config.json, if it is there)
  --lang <tag>       language of the answer: nl, en or de (default nl)
  --json             the answer in JSON
  --help             shows this

Ends with 0 where everything is as the records say (now), with 1 where it is not.
`;

/** A smaller log is read before anybody wonders. */
const LONG = 20_000;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

export const rebuild: Command = async (args) => {
  const { values, positionals } = readFlags('rebuild', args, {
    check: flag,
    data: text,
    config: text,
    lang: text,
    json: flag,
  });
  if (values.help === true) return { text: rebuildUsage, exitCode: 0 };
  if (positionals.length > 0) throw new UsageError('`fairwell rebuild` takes flags only; --help shows them.');
  const { log, locale } = wordsFor(languageFrom(values.lang ?? 'nl'));
  const settings = settingsFrom(values);
  if (settings.databaseUrl === undefined) requireDatabase(settings.data);
  const store = await openStore(settings, () => {});
  try {
    const total = (await store.audit.head())?.sequence ?? 0;
    const write = total > LONG ? progress() : () => {};
    const tell = (records: number) => write('records', records, total);
    const isDry = values.check === true;
    const found = await rebuildFrom(store, isDry, tell);
    const left = isDry ? found : await rebuildFrom(store, true, tell);
    const differ = Object.values(left).some(({ mended }) => mended > 0);
    const count = (number: number) => number.toLocaleString(locale);
    const say = log.rebuild;
    const lines = (['surveys', 'cases', 'contacts'] as const).map((what) =>
      say.of[what](count(found[what].checked), count(found[what].mended)),
    );
    const end = differ ? (isDry ? say.differs : say.failed) : say.holds;
    return {
      text:
        values.json === true
          ? `${JSON.stringify({ holds: !differ, ...found }, null, 2)}\n`
          : `${[...lines, end].join('\n')}\n`,
      exitCode: differ ? 1 : 0,
    };
  } finally {
    await store.close();
  }
};
