/** Comments by the numbers of their records, and by the words in them. */
import type pg from 'pg';
import { toComment } from '../insight-rows.ts';
import type { CommentsWanted, StoredComment } from '../insights.ts';
import type { Row } from '../rows.ts';
import { GIVEN, TAGS } from './facts.ts';

/** To look up more records than this takes longer than to read through all surveys. */
const LOOKED_UP = 2000;

/** Written by somebody, with all the words: `$1`. */
const SAID = `survey.comment IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM unnest($1::TEXT[]) AS word WHERE strpos(survey.folded, word) = 0)`;

/** @param lookedUp how many records are looked up one by one. */
export async function postgresComments(
  pool: pg.Pool,
  { sequences, words, limit }: CommentsWanted,
  lookedUp: number = LOOKED_UP,
): Promise<StoredComment[]> {
  const few =
    sequences.length <= lookedUp ? sequences : (await withWords(pool, sequences, words)).slice(0, limit);
  const { rows } = await pool.query<Row>(
    `SELECT event.*, survey.comment, survey.plan, survey.jurisdiction, ${GIVEN}, ${TAGS}
     FROM survey JOIN event USING (site, sequence)
     WHERE event.sequence = ANY ($2::BIGINT[]) AND ${SAID}
     ORDER BY event.sequence DESC LIMIT $3`,
    [words, few, limit],
  );
  return rows.flatMap(toComment);
}

/** Those of the records, newest first as they are, that have all the words. */
async function withWords(
  pool: pg.Pool,
  sequences: readonly number[],
  words: readonly string[],
): Promise<number[]> {
  const { rows } = await pool.query<{ sequence: string }>(
    `SELECT sequence FROM survey WHERE sequence BETWEEN $2 AND $3 AND ${SAID}`,
    [words, sequences.at(-1), sequences[0]],
  );
  const found = new Set(rows.map(({ sequence }) => Number(sequence)));
  return sequences.filter((sequence) => found.has(sequence));
}
