/** The narrow form in which records are counted. */
import type pg from 'pg';
import { toAnswerFact, toCaseFact, toCommentFact } from '../insight-rows.ts';
import type { Facts } from '../insights.ts';
import { number } from '../rows.ts';
import type { Row } from '../rows.ts';

export const GIVEN = `(
  SELECT json_agg(json_build_array(code, category, label, path) ORDER BY position)
  FROM survey_reason WHERE survey_reason.site = survey.site AND survey_reason.sequence = survey.sequence
) AS given`;

/**
 * The cancellation that a survey is about, wherever it was received first. OFFSET 0 keeps the server from turning the
 * order around, which it would while it has not looked at a table yet.
 */
export const DECLARED_OF = `FROM (
    SELECT case_id, site FROM event AS found
    WHERE found.site = event.site AND found.id = event.about AND found.mode = event.mode
      AND found.type = 'cancellation.requested' OFFSET 0
  ) AS declared JOIN cancellation_case
    ON cancellation_case.site = declared.site AND cancellation_case.id = declared.case_id`;

export function postgresFacts(pool: pg.Pool): Facts {
  const rows = async (sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    (await pool.query<Row>(sql, parameters)).rows;
  return {
    // One statement sees one moment: no record is missed between the three.
    async heads() {
      const [row = {}] = await rows(
        `SELECT (SELECT sequence FROM head) AS sequence, (SELECT revision FROM head) AS revision,
           (SELECT coalesce(max(number), 0) FROM erasure) AS erasure`,
      );
      return {
        sequence: number(row, 'sequence'),
        revision: number(row, 'revision'),
        erasure: number(row, 'erasure'),
      };
    },
    async cases({ revision, sequence }, upTo, limit) {
      const found = await rows(
        `SELECT * FROM cancellation_case
         WHERE (revision, declared_sequence) > ($1::BIGINT, $2::BIGINT) AND revision <= $3
           AND declared_sequence IS NOT NULL
         ORDER BY revision, declared_sequence LIMIT $4`,
        [revision, sequence, upTo, limit],
      );
      return found.map(toCaseFact);
    },
    async answers(after, limit) {
      const found = await rows(
        `SELECT survey.sequence, event.received_ms, event.site, event.mode, survey.language, survey.client,
           survey.plan, survey.jurisdiction, survey.comment IS NOT NULL AS commented, survey.options, ${GIVEN},
           (SELECT declared_sequence ${DECLARED_OF}) AS declared
         FROM (
           SELECT site, sequence, received_ms, mode, about FROM event
           WHERE sequence > $1 AND type = 'survey.answered' ORDER BY sequence LIMIT $2
         ) AS event JOIN survey USING (site, sequence)
         ORDER BY event.sequence`,
        [after, limit],
      );
      return found.map(toAnswerFact);
    },
    async comments(after, limit) {
      const found = await rows(
        `SELECT sequence, survey.language, survey.comment
         FROM (
           SELECT site, sequence FROM event
           WHERE sequence > $1 AND type = 'survey.answered' ORDER BY sequence LIMIT $2
         ) AS event JOIN survey USING (site, sequence)
         ORDER BY sequence`,
        [after, limit],
      );
      return found.map(toCommentFact);
    },
    async late(after) {
      const found = await rows(
        `SELECT answer.sequence AS answer, declared_sequence AS about
         FROM (
           SELECT site, id, sequence, mode, case_id FROM event
           WHERE sequence > $1 AND type = 'cancellation.requested' OFFSET 0
         ) AS declared
         CROSS JOIN LATERAL (
           SELECT sequence FROM event
           WHERE about = declared.id AND type = 'survey.answered' AND site = declared.site AND mode = declared.mode
             AND sequence < declared.sequence OFFSET 0
         ) AS answer
         JOIN cancellation_case
           ON cancellation_case.site = declared.site AND cancellation_case.id = declared.case_id`,
        [after],
      );
      return found.map((row) => ({ answer: number(row, 'answer'), about: number(row, 'about') }));
    },
    async erased(after) {
      const found = await rows('SELECT sequence FROM event WHERE erasure > $1 ORDER BY erasure', [after]);
      return found.map((row) => number(row, 'sequence'));
    },
  };
}
