/** The narrow form in which records are counted, on the connection that only reads. */
import type { DatabaseSync } from 'node:sqlite';
import { CASE_FACTS, toAnswerFact, toCaseFact, toCommentFact, toFlowFact } from '../insight-rows.ts';
import type { Facts } from '../insights.ts';
import { number } from '../rows.ts';

export const GIVEN = `(
  SELECT json_group_array(json_array(code, category, label, path) ORDER BY position)
  FROM survey_reason WHERE survey_reason.sequence = survey.sequence
) AS given`;

export const TAGS = `(
  SELECT json_group_array(json_array(tag, put_by) ORDER BY put_ms, code)
  FROM comment_tag WHERE comment_tag.sequence = survey.sequence
) AS tags`;

/** The cancellation that a survey is about, wherever it was received first. */
export const DECLARED_OF = `FROM event AS declared JOIN cancellation_case ON cancellation_case.id = declared.case_id
  WHERE declared.id = event.about AND declared.site = event.site AND declared.mode = event.mode
    AND declared.type = 'cancellation.requested'`;

export function sqliteFacts(database: DatabaseSync): Facts {
  const heads = database.prepare(
    `SELECT (SELECT coalesce(max(sequence), 0) FROM event) AS sequence,
       (SELECT coalesce(max(revision), 0) FROM cancellation_case) AS revision,
       (SELECT coalesce(max(number), 0) FROM erasure) AS erasure`,
  );
  const cases = database.prepare(
    `SELECT ${CASE_FACTS} FROM cancellation_case
     WHERE (revision, declared_sequence) > (:revision, :sequence) AND revision <= :upTo
       AND declared_sequence IS NOT NULL
     ORDER BY revision, declared_sequence LIMIT :limit`,
  );
  const answers = database.prepare(
    `SELECT survey.sequence, event.received_ms, event.site, event.mode, survey.language, survey.client, survey.plan,
       survey.jurisdiction, survey.comment IS NOT NULL AS commented, survey.options, ${GIVEN},
       (SELECT declared_sequence ${DECLARED_OF}) AS declared
     FROM survey CROSS JOIN event USING (sequence)
     WHERE survey.sequence > ? AND survey.sequence <= ? ORDER BY survey.sequence`,
  );
  const comments = database.prepare(
    `SELECT sequence, language, comment FROM survey
     WHERE sequence > ? AND sequence <= ? AND comment IS NOT NULL ORDER BY sequence`,
  );
  const flows = database.prepare(
    `SELECT sequence, received_ms, site, mode, session, type, locale,
       CASE type WHEN 'flow.step' THEN message END AS message,
       CASE type WHEN 'cancellation.undone' THEN
         (SELECT declared_sequence FROM cancellation_case WHERE cancellation_case.id = event.case_id)
       END AS about
     FROM event INDEXED BY event_in_flow
     WHERE session IS NOT NULL AND sequence > ? AND sequence <= ? AND message <> ''
       AND type IN ('flow.step', 'cancellation.requested', 'cancellation.undone')
     ORDER BY sequence`,
  );
  const late = database.prepare(
    `SELECT answer.sequence AS answer, declared_sequence AS about
     FROM event AS declared CROSS JOIN event AS answer
       ON answer.about = declared.id AND answer.type = 'survey.answered' AND answer.site = declared.site
       AND answer.mode = declared.mode AND answer.sequence < declared.sequence
     JOIN cancellation_case ON cancellation_case.id = declared.case_id
     WHERE declared.sequence > ? AND declared.sequence <= ? AND declared.type = 'cancellation.requested'`,
  );
  const erased = database.prepare('SELECT sequence FROM event WHERE erasure > ? ORDER BY erasure');
  return {
    async heads() {
      const row = heads.get() ?? {};
      return {
        sequence: number(row, 'sequence'),
        revision: number(row, 'revision'),
        erasure: number(row, 'erasure'),
      };
    },
    cases: async ({ revision, sequence }, upTo, limit) =>
      cases.all({ revision, sequence, upTo, limit }).map(toCaseFact),
    answers: async (after, upTo) => answers.all(after, upTo).map(toAnswerFact),
    comments: async (after, upTo) => comments.all(after, upTo).map(toCommentFact),
    flows: async (after, upTo) => flows.all(after, upTo).map(toFlowFact),
    late: async (after, upTo) =>
      late.all(after, upTo).map((row) => ({ answer: number(row, 'answer'), about: number(row, 'about') })),
    erased: async (after) => erased.all(after).map((row) => number(row, 'sequence')),
  };
}
