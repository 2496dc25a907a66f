/** The narrow form in which records are counted. */
import type pg from 'pg';
import { toAnswerFact, toCaseFact } from '../insight-rows.ts';
import type { Facts } from '../insights.ts';
import { number } from '../rows.ts';
import type { Row } from '../rows.ts';

export const GIVEN = `(
  SELECT json_agg(json_build_array(code, category, label, path) ORDER BY position)
  FROM survey_reason WHERE survey_reason.site = survey.site AND survey_reason.sequence = survey.sequence
) AS given`;

/** The cancellation that a survey is about, wherever it was received first. */
export const DECLARED_OF = `FROM event AS declared JOIN cancellation_case
    ON cancellation_case.site = declared.site AND cancellation_case.id = declared.case_id
  WHERE declared.id = event.about AND declared.site = event.site AND declared.mode = event.mode
    AND declared.type = 'cancellation.requested'`;

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
         FROM event JOIN survey USING (site, sequence)
         WHERE event.sequence > $1 AND event.type = 'survey.answered' ORDER BY event.sequence LIMIT $2`,
        [after, limit],
      );
      return found.map(toAnswerFact);
    },
    async late(after) {
      const found = await rows(
        `SELECT answer.sequence AS answer, declared_sequence AS about
         FROM event AS declared JOIN event AS answer
           ON answer.about = declared.id AND answer.type = 'survey.answered' AND answer.site = declared.site
           AND answer.mode = declared.mode AND answer.sequence < declared.sequence
         JOIN cancellation_case
           ON cancellation_case.site = declared.site AND cancellation_case.id = declared.case_id
         WHERE declared.sequence > $1 AND declared.type = 'cancellation.requested'`,
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
