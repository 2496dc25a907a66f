/** `fairwell rights`: what the law says about one contract, with its reasons; or whether worked cases still hold. */
import { loadLaw, resolveRights } from '@fairwell/rights';
import { Contract } from '@fairwell/schema';
import { UsageError } from '../settings.ts';
import { readFlags } from './command.ts';
import type { Command } from './command.ts';
import { jurisdictionFrom, languageFrom, momentFrom, parseAs, readJson, reckon } from './input.ts';
import { wordsFor } from './locale/words.ts';
import { writeRights } from './rights-text.ts';
import { runVectors } from './vectors.ts';

export const rightsUsage = `fairwell rights --contract <file.json>    says what the law says about a contract, and why

  --contract <file>      the facts of the contract, as in a configuration
  --jurisdiction <code>  whose law counts (default: that of the contract)
  --on <day>             the day somebody would cancel (default: today)
  --lang <tag>           language of the answer: nl, en or de (default nl)
  --json                 answers in JSON

fairwell rights --vectors <file.json>     works out each case of a file and compares

  --help                 shows this

Ends with 1 where a case comes out otherwise, with 2 where a file or a flag cannot be used.
`;

const text = { type: 'string' } as const;

export const rights: Command = async (args, now) => {
  const { values, positionals } = readFlags('rights', args, {
    contract: text,
    jurisdiction: text,
    on: text,
    lang: text,
    vectors: text,
    json: { type: 'boolean' },
  });
  if (values.help === true) return { text: rightsUsage, exitCode: 0 };
  if (values.vectors !== undefined) return runVectors(values.vectors, values.json === true);
  if (positionals.length > 0 || values.contract === undefined) {
    throw new UsageError(
      'Name the facts with --contract <file.json>. `fairwell rights --help` shows all flags.',
    );
  }
  const moment = momentFrom(values.on, now);
  const facts = readJson(values.contract);
  const named =
    values.jurisdiction === undefined ? {} : { jurisdiction: jurisdictionFrom(values.jurisdiction) };
  const isObject = typeof facts === 'object' && facts !== null && !Array.isArray(facts);
  const contract = parseAs(Contract, isObject ? { ...facts, ...named } : facts, values.contract);
  const language = languageFrom(values.lang ?? 'nl');
  const law = await loadLaw(contract.jurisdiction, language, { summaries: true });
  // Sentences are only made when they are read, so writing belongs to the reckoning.
  const written = reckon(values.contract, () => {
    const answer = resolveRights(law, contract, moment);
    return values.json === true ? JSON.stringify(answer, null, 2) : writeRights(answer, wordsFor(language));
  });
  return { text: `${written}\n`, exitCode: 0 };
};
