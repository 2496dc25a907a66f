/** `fairwell outbox`: what destinations have not taken yet, and a way to put back what was given up. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Outbox, Redriven } from '@fairwell/schema';
import type { DestinationState } from '@fairwell/schema';
import { UsageError } from '../settings.ts';
import type { CliSettings } from '../settings.ts';
import { ask } from './ask.ts';
import type { Asked } from './ask.ts';
import { readFlags } from './command.ts';
import type { Command, Outcome } from './command.ts';
import { languageFrom } from './input.ts';
import type { Words } from './locale/nl.ts';
import { wordsFor, writeDay } from './locale/words.ts';
import { settingsFrom } from './place.ts';

export const outboxUsage = `fairwell outbox                              shows what billing, webhooks and mail have not taken yet
fairwell outbox redrive <destination>        puts back whatever was given up, and ends a pause
fairwell outbox redrive <destination> <id>   puts back one event, and leaves a pause as it is

Asks a receiver that runs. The key of servers is never a flag: it comes from FAIRWELL_API_KEY, the settings file, or the
file api-key in the data folder. Ends with 1 where something was given up or is paused.

  --url <address>        where the receiver is (default: its port on this machine)
  --data <folder>        folder of the receiver (FAIRWELL_DATA; default .fairwell)
  --config <file>        settings as JSON (default: fairwell.config.json, if it is there)
  --lang <tag>           language of the answer: nl, en or de (default nl)
  --json                 the answer in JSON
  --help                 shows this
`;

/** Dead deliveries that are listed; the rest is counted. */
const LISTED = 20;

const text = { type: 'string' } as const;

export const outbox: Command = async (args) => {
  const { values, positionals } = readFlags('outbox', args, {
    url: text,
    data: text,
    config: text,
    lang: text,
    json: { type: 'boolean' },
  });
  if (values.help === true) return { text: outboxUsage, exitCode: 0 };
  const words = wordsFor(languageFrom(values.lang ?? 'nl'));
  const [action, destination, id, ...more] = positionals;
  if (action !== undefined && (action !== 'redrive' || destination === undefined || more.length > 0)) {
    throw new UsageError(
      'Say `fairwell outbox` or `fairwell outbox redrive <destination>`. `fairwell outbox --help` shows more.',
    );
  }
  const settings = settingsFrom(values);
  const asked = { url: values.url ?? `http://localhost:${settings.port}`, key: keyIn(settings) };
  const isJson = values.json === true;
  return destination === undefined
    ? show(asked, isJson, words)
    : redrive({ destination, id }, asked, isJson, words);
};

/** @throws {UsageError} where there is none that could be sent. */
function keyIn({ apiKey, data }: CliSettings): string {
  const file = join(data, 'api-key');
  const key = apiKey ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
  // A hash opens nothing: it only tells whether a key is the right one.
  if (key === '' || key.startsWith('sha256:')) {
    throw new UsageError(`Set FAIRWELL_API_KEY to the key of servers; there is no ${file}.`);
  }
  return key;
}

async function show(asked: Asked, isJson: boolean, words: Words): Promise<Outcome> {
  const found = Outbox.parse(await ask(asked, '/v1/outbox?limit=1000'));
  const needsCare = found.destinations.some(({ dead, paused }) => dead > 0 || paused !== null);
  const lines = found.destinations.flatMap((state) => linesOf(state, found, words));
  const written = lines.length === 0 ? words.outbox.nothing : lines.join('\n');
  return {
    text: isJson ? `${JSON.stringify(found, null, 2)}\n` : `${written}\n`,
    exitCode: needsCare ? 1 : 0,
  };
}

function linesOf({ destination, waiting, dead, paused }: DestinationState, found: Outbox, words: Words) {
  const say = words.outbox;
  const day = (moment: string) => writeDay(moment.slice(0, 10), words);
  const pause = paused === null ? [] : [say.paused(day(paused.since), paused.error)];
  const listed = found.dead.filter((delivery) => delivery.destination === destination).slice(0, LISTED);
  return [
    [`${destination}: ${say.state(waiting, dead)}`, ...pause].join(', '),
    ...listed.map(
      ({ id, attempts, diedAt, lastError }) =>
        `  ${say.dead(id, attempts, day(diedAt), lastError ?? 'Error')}`,
    ),
    ...(dead > listed.length ? [`  ${say.more(dead - listed.length)}`] : []),
    ...(dead > 0 || paused !== null ? [`  ${say.hint(destination)}`] : []),
  ];
}

async function redrive(
  wanted: { destination: string; id: string | undefined },
  asked: Asked,
  isJson: boolean,
  words: Words,
): Promise<Outcome> {
  const done = Redriven.parse(await ask(asked, '/v1/outbox/redrive', wanted));
  const lines = [
    words.outbox.redriven(done.destination, done.redriven),
    ...(done.resumed ? [words.outbox.resumed(done.destination)] : []),
  ];
  return { text: isJson ? `${JSON.stringify(done, null, 2)}\n` : `${lines.join('\n')}\n`, exitCode: 0 };
}
