/** `fairwell keys`: the keys that sign receipts, a new one, and what to do about a stolen one. */
import { existsSync } from 'node:fs';
import { keyFile, readKey } from '../receipt/keys.ts';
import { newKeyPair } from '../handover/webhook/key-pair.ts';
import { revokeKey, rotateKey } from '../receipt/rotate.ts';
import { UsageError } from '../settings.ts';
import type { CliSettings } from '../settings.ts';
import { openStore } from '../store/open.ts';
import type { StoredKey } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { readFlags } from './command.ts';
import type { Command, Outcome } from './command.ts';
import { languageFrom } from './input.ts';
import { holdsDatabase, settingsFrom } from './place.ts';
import { wordsFor, writeDay } from './locale/words.ts';
import type { Words } from './locale/nl.ts';

export const keysUsage = `fairwell keys                 shows the keys that sign receipts, or once did
fairwell keys rotate          makes a new key; receipts signed before stay valid
fairwell keys revoke <name>   tells whoever verifies receipts that a key may be in the wrong hands
fairwell keys webhook         makes a key pair for a webhook; changes nothing here

Stop the receiver first, and start it again afterwards. The old private key is destroyed: nothing needs it any more, so
throw its backups away too, and make one of the new key. To revoke the key that signs now, rotate first.

  --data <folder>        where the database and the keys are kept (FAIRWELL_DATA; default .fairwell)
  --config <file>        settings as JSON (default: fairwell.config.json, if it is there)
  --lang <tag>           language of the answer: nl, en or de (default nl)
  --json                 the keys in JSON
  --help                 shows this
`;

const text = { type: 'string' } as const;

/** One name in sixty-four begins with a dash, and would be taken for a flag. */
const DASHED_NAME = /^-[\w-]{42}$/;

function namesLast(args: string[]): string[] {
  const names = args.filter((arg) => DASHED_NAME.test(arg));
  return names.length === 0 ? args : [...args.filter((arg) => !names.includes(arg)), '--', ...names];
}

export const keys: Command = async (args, now) => {
  const { values, positionals } = readFlags('keys', namesLast(args), {
    data: text,
    config: text,
    lang: text,
    json: { type: 'boolean' },
  });
  if (values.help === true) return { text: keysUsage, exitCode: 0 };
  const words = wordsFor(languageFrom(values.lang ?? 'nl'));
  const [action = 'list', kid, ...more] = positionals;
  if (action === 'webhook' && kid === undefined) return pairForWebhook(words, values.json === true);
  const isKnown = ['list', 'rotate', 'revoke'].includes(action);
  if (!isKnown || more.length > 0 || (action === 'revoke') !== (kid !== undefined)) {
    throw new UsageError(
      'Say `fairwell keys`, `fairwell keys rotate`, `fairwell keys revoke <name>` or `fairwell keys webhook`. `fairwell keys --help` shows more.',
    );
  }
  const settings = settingsFrom(values);
  const store = await opened(settings);
  try {
    const done = kid === undefined ? '' : await revoke(settings.data, kid, store, now, words);
    const made = action === 'rotate' ? words.keys.rotated(await rotateKey(settings.data, store, now)) : '';
    const known = await store.keys();
    if (values.json === true) return { text: `${JSON.stringify({ keys: known }, null, 2)}\n`, exitCode: 0 };
    return list(known, signingKid(settings.data), `${done}${made}`, words);
  } finally {
    await store.close();
  }
};

function pairForWebhook(words: Words, isJson: boolean): Outcome {
  const pair = newKeyPair();
  const written = isJson ? JSON.stringify(pair, null, 2) : words.keys.pair(pair);
  return { text: `${written}\n`, exitCode: 0 };
}

async function opened(settings: CliSettings): Promise<Store> {
  if (settings.databaseUrl === undefined && !holdsDatabase(settings.data)) {
    throw new UsageError(
      `There is no database in ${settings.data}. Name the folder with --data; \`fairwell serve\` makes one.`,
    );
  }
  try {
    return await openStore(settings, () => {});
  } catch (error) {
    throw new Error(
      `Stop the receiver before you work with its keys. ${error instanceof Error ? error.message : ''}`,
      { cause: error },
    );
  }
}

async function revoke(folder: string, kid: string, store: Store, now: Date, words: Words): Promise<string> {
  const revoked = await revokeKey(folder, kid, store, now);
  if (revoked === 'unknown') {
    throw new UsageError(`There is no key named ${kid}. \`fairwell keys\` shows their names.`);
  }
  if (revoked === 'signing') {
    throw new UsageError(
      `${kid} is the key that signs. Make another one first: \`fairwell keys rotate\`. Then revoke this one.`,
    );
  }
  return words.keys.revoked(kid);
}

function signingKid(folder: string): string | null {
  const file = keyFile(folder);
  return existsSync(file) ? readKey(file).kid : null;
}

function list(known: StoredKey[], signing: string | null, done: string, words: Words): Outcome {
  const say = words.keys;
  const day = (moment: string) => writeDay(moment.slice(0, 10), words);
  const lines = known.map(({ kid, addedAt, revokedAt }) => {
    const state =
      revokedAt === null ? (kid === signing ? say.signs : say.signed) : say.revokedOn(day(revokedAt));
    return `${kid}  ${say.since(day(addedAt))}, ${state}`;
  });
  const parts = [...(done === '' ? [] : [done]), lines.length > 0 ? lines.join('\n') : say.none];
  return { text: `${parts.join('\n\n')}\n`, exitCode: 0 };
}
