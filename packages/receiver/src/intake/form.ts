/**
 * A message as an HTML form writes it (`application/x-www-form-urlencoded`).
 *
 * - A dot goes one level down: `data.customer.email`. Names are letters and digits.
 * - `[]` at the end adds to a list: `data.subscription.items[]`. Only there may a name occur more than once.
 * - `:json` at the end means the value is JSON: `data.expected.ruleIds:json` = `["nl.bw.6-236-q"]`.
 * - An empty field is left out, and so is white space around a value. Line ends become `\n`.
 * - Where a shorter and a longer name meet, the longer one wins: `data.when.date` replaces `data.when`.
 *
 * `v` and `occurredAt` may be left out; so may `id`, but then sending twice makes two records.
 */
import { Refusal } from '../problem.ts';
import { DEEPEST, NotStrictJson, parseStrictValue } from './strict-json.ts';

export type Pair = [name: string, value: string];

type Fields = Record<string, unknown>;

/** More than any form of ours has by far. Each costs time before anybody knows who sends it. */
const MOST_FIELDS = 1000;

const malformed = (detail: string) => new Refusal('malformed-body', { detail });

/** The filled-in fields of a form, as they were sent. */
export async function readPairs(request: Request): Promise<Pair[]> {
  const pairs = [...new URLSearchParams(await request.text())];
  if (pairs.length > MOST_FIELDS) throw malformed(`The form has more than ${MOST_FIELDS} fields.`);
  return pairs
    .map(([name, value]): Pair => [name, value.replaceAll(/\r\n?/g, '\n').trim()])
    .filter(([, value]) => value !== '');
}

/**
 * @throws {Refusal} `malformed-body` for NUL, and for names that are not of this form or that occur twice; `invalid-message`
 * with the field for JSON that would be refused in a JSON message.
 */
export function toFields(pairs: Pair[]): Fields {
  if (pairs.flat().some((part) => part.includes('\0'))) {
    throw malformed('The form has text with a NUL character, which no database keeps faithfully.');
  }
  const fields: Fields = {};
  const seen = new Set<string>();
  const parsed = pairs.map(([name, value]) => ({ ...readName(name), name, value }));
  for (const { name, path, isList, isJson, value } of parsed.toSorted(
    (a, b) => a.path.length - b.path.length,
  )) {
    if (!isList && seen.has(name)) throw malformed('A field of the form occurs twice.');
    seen.add(name);
    put(fields, path, isList, isJson ? parseJson(value, path) : value);
  }
  return fields;
}

function readName(name: string): { path: string[]; isList: boolean; isJson: boolean } {
  const [, dotted = '', list, json] =
    /^([a-z][a-z0-9]*(?:\.[a-z][a-z0-9]*){0,5})(\[\])?(:json)?$/i.exec(name) ?? [];
  if (dotted === '')
    throw malformed('A field of the form has a name that is not a path such as data.customer.email.');
  return { path: dotted.split('.'), isList: list !== undefined, isJson: json !== undefined };
}

function parseJson(value: string, path: string[]): unknown {
  try {
    return parseStrictValue(value, DEEPEST - path.length);
  } catch (error) {
    if (!(error instanceof NotStrictJson)) throw error;
    throw new Refusal('invalid-message', {
      errors: [{ field: `/${path.join('/')}`, detail: error.message }],
    });
  }
}

function put(fields: Fields, path: string[], isList: boolean, value: unknown): void {
  const [first = '', ...rest] = path;
  const found = fields[first];
  if (rest.length > 0) {
    const below: Fields = isFields(found) ? found : {};
    put(below, rest, isList, value);
    fields[first] = below;
  } else if (isList && Array.isArray(found)) found.push(value);
  else fields[first] = isList ? [value] : value;
}

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
