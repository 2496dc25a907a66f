/** The statements behind the insights, on the connection that only reads. */
import type { DatabaseSync } from 'node:sqlite';
import { insightsOn } from '../../insights/ledger/questions.ts';
import {
  toComment,
  toContactFact,
  toExportedCase,
  toExportedSurvey,
  toStepRecord,
  toStoredTag,
} from '../insight-rows.ts';
import type { Counted, InsightsReads, InsightsStore } from '../insights.ts';
import { DECLARED_OF, GIVEN, TAGS, sqliteFacts } from './facts.ts';

const OF = 'mode = :mode AND (:site IS NULL OR site = :site)';
const WITHIN = `${OF} AND received_ms >= :from AND received_ms < :to`;

export function sqliteInsights(database: DatabaseSync): InsightsStore {
  return insightsOn(sqliteFacts(database), insightsReads(database));
}

function insightsReads(database: DatabaseSync): InsightsReads {
  // In the order of the numbers, until the page is full.
  const comments = database.prepare(
    `SELECT event.*, survey.comment, survey.plan, survey.jurisdiction, ${GIVEN}, ${TAGS}
     FROM (
       SELECT survey.* FROM json_each(:sequences) AS wanted CROSS JOIN survey ON survey.sequence = wanted.value
       WHERE survey.comment IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM json_each(:words) AS word WHERE instr(survey.folded, word.value) = 0)
       ORDER BY wanted.key LIMIT :limit
     ) AS survey CROSS JOIN event USING (sequence)
     ORDER BY survey.sequence DESC`,
  );
  const tags = database.prepare(
    `SELECT site, comment_tag.* FROM comment_tag JOIN event USING (sequence)
     WHERE :code IS NULL OR code = :code ORDER BY sequence DESC, put_ms DESC`,
  );
  const surveys = database.prepare(
    `SELECT event.sequence, event.id, event.received_at, event.site, event.mode, event.locale, survey.client,
       survey.plan, survey.jurisdiction, survey.comment, ${GIVEN}, ${TAGS},
       (SELECT cancellation_case.id ${DECLARED_OF}) AS about_case
     FROM json_each(?) AS wanted CROSS JOIN survey ON survey.sequence = wanted.value
       CROSS JOIN event ON event.sequence = wanted.value
     ORDER BY event.sequence`,
  );
  const cases = database.prepare(
    `SELECT cancellation_case.*
     FROM json_each(?) AS wanted CROSS JOIN event ON event.sequence = wanted.value
       CROSS JOIN cancellation_case ON cancellation_case.id = event.case_id
     ORDER BY declared_sequence`,
  );
  const contacts = database.prepare(
    `SELECT kind, state, topic, answer_by_ms <= :now AS due, coalesce(answered_ms > promised_ms, 0) AS late,
       count(*) AS count, json_group_array(answered_ms - received_ms) FILTER (WHERE answered_ms IS NOT NULL) AS took
     FROM contact WHERE ${WITHIN} GROUP BY kind, state, topic, due, late`,
  );
  const steps = database.prepare(
    `SELECT site, session, message FROM event
     WHERE type = 'flow.step' AND session IS NOT NULL AND message <> '' AND ${WITHIN} ORDER BY sequence`,
  );
  const within = ({ mode, site, from, to }: Counted) => ({ mode, site, from, to });
  return {
    comments: async ({ sequences, words, limit }) =>
      comments
        .all({ sequences: JSON.stringify(sequences), words: JSON.stringify(words), limit })
        .flatMap(toComment),
    tags: async (code) => tags.all({ code }).map(toStoredTag),
    surveys: async (sequences) => surveys.all(JSON.stringify(sequences)).map(toExportedSurvey),
    cases: async (sequences) => cases.all(JSON.stringify(sequences)).flatMap(toExportedCase),
    contacts: async (counted, now) => contacts.all({ ...within(counted), now }).map(toContactFact),
    steps: async (counted) => steps.all(within(counted)).map(toStepRecord),
  };
}
