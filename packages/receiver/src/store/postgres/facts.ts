/** The narrow form in which records are counted. */
import type pg from 'pg';
import { CASE_FACTS, toAnswerFact, toCaseFact, toCommentFact, toFlowFact } from '../insight-rows.ts';
import type { Facts } from '../insights.ts';
import { number } from '../rows.ts';
import type { Row } from '../rows.ts';

export const GIVEN = `(
  SELECT json_agg(json_build_array(code, category, label, path) ORDER BY position)
  FROM survey_reason WHERE survey_reason.site = survey.site AND survey_reason.sequence = survey.sequence
) AS given`;

export const TAGS = `(
  SELECT json_agg(json_build_array(tag, put_by) ORDER BY put_ms, code)
  FROM comment_tag WHERE comment_tag.site = survey.site AND comment_tag.sequence = survey.sequence
) AS tags`;

/**
 * The cancellation that a survey is about, wherever it was received first. OFFSET 0 keeps the server from turning the
 * order around, and `|| ''` from any index but the one by id: while it has not looked at a table yet it takes a type for as
 * rare as an id, and would read all cancellations for each survey.
 */
export const DECLARED_OF = `FROM (
    SELECT case_id, site FROM event AS found
    WHERE found.site = event.site AND found.id = event.about AND found.mode || '' = event.mode
      AND found.type || '' = 'cancellation.requested' OFFSET 0
  ) AS declared JOIN cancellation_case
    ON cancellation_case.site = declared.site AND cancellation_case.id = declared.case_id`;

/** Survey answers with these numbers, each looked up by its own: together the server might read all there are for every page. */
const ANSWERS = `(
    SELECT site, sequence, received_ms, mode, about FROM event
    WHERE sequence > $1 AND sequence <= $2 AND type || '' = 'survey.answered' OFFSET 0
  ) AS event CROSS JOIN LATERAL (
    SELECT * FROM survey AS found
    WHERE found.site = event.site AND found.sequence = event.sequence OFFSET 0
  ) AS survey`;

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
        `SELECT ${CASE_FACTS} FROM cancellation_case
         WHERE (revision, declared_sequence) > ($1::BIGINT, $2::BIGINT) AND revision <= $3
           AND declared_sequence IS NOT NULL
         ORDER BY revision, declared_sequence LIMIT $4`,
        [revision, sequence, upTo, limit],
      );
      return found.map(toCaseFact);
    },
    async answers(after, upTo) {
      const found = await rows(
        `SELECT survey.sequence, event.received_ms, event.site, event.mode, survey.language, survey.client,
           survey.plan, survey.jurisdiction, survey.comment IS NOT NULL AS commented, survey.options, ${GIVEN},
           (SELECT declared_sequence ${DECLARED_OF}) AS declared
         FROM ${ANSWERS} ORDER BY event.sequence`,
        [after, upTo],
      );
      return found.map(toAnswerFact);
    },
    async comments(after, upTo) {
      const found = await rows(
        `SELECT survey.sequence, survey.language, survey.comment
         FROM ${ANSWERS} WHERE survey.comment IS NOT NULL ORDER BY event.sequence`,
        [after, upTo],
      );
      return found.map(toCommentFact);
    },
    async flows(after, upTo) {
      const found = await rows(
        `SELECT event.sequence, received_ms, event.site, event.mode, session, type, locale,
           CASE type WHEN 'flow.step' THEN message END AS message,
           CASE type WHEN 'cancellation.undone' THEN (
             SELECT declared_sequence FROM cancellation_case
             WHERE cancellation_case.site = event.site AND cancellation_case.id = event.case_id
           ) END AS about
         FROM event
         WHERE session IS NOT NULL AND sequence > $1 AND sequence <= $2 AND message <> ''
           AND type IN ('flow.step', 'cancellation.requested', 'cancellation.undone')
         ORDER BY sequence`,
        [after, upTo],
      );
      return found.map(toFlowFact);
    },
    async late(after, upTo) {
      const found = await rows(
        `SELECT answer.sequence AS answer, declared_sequence AS about
         FROM (
           SELECT site, id, sequence, mode, case_id FROM event
           WHERE sequence > $1 AND sequence <= $2 AND type || '' = 'cancellation.requested' OFFSET 0
         ) AS declared
         CROSS JOIN LATERAL (
           SELECT sequence FROM event
           WHERE about = declared.id AND type || '' = 'survey.answered' AND site = declared.site
             AND mode || '' = declared.mode AND sequence < declared.sequence OFFSET 0
         ) AS answer
         JOIN cancellation_case
           ON cancellation_case.site = declared.site AND cancellation_case.id = declared.case_id`,
        [after, upTo],
      );
      return found.map((row) => ({ answer: number(row, 'answer'), about: number(row, 'about') }));
    },
    async erased(after) {
      const found = await rows('SELECT sequence FROM event WHERE erasure > $1 ORDER BY erasure', [after]);
      return found.map((row) => number(row, 'sequence'));
    },
  };
}
