/** The statements behind the insights, on the connection that only reads. */
import type { DatabaseSync } from 'node:sqlite';
import { insightsOn } from '../../insights/ledger/questions.ts';
import { toComment, toContactFact, toExportedCase, toExportedSurvey, toFlowRecord } from '../insight-rows.ts';
import type { Counted, InsightsReads, InsightsStore } from '../insights.ts';
import { DECLARED_OF, GIVEN, sqliteFacts } from './facts.ts';

const OF = 'mode = :mode AND (:site IS NULL OR site = :site)';
const WITHIN = `${OF} AND received_ms >= :from AND received_ms < :to`;

export function sqliteInsights(database: DatabaseSync): InsightsStore {
  return insightsOn(sqliteFacts(database), insightsReads(database));
}

function insightsReads(database: DatabaseSync): InsightsReads {
  // From the newest survey backwards, until the page is full.
  const comments = database.prepare(
    `SELECT event.*, survey.comment, survey.plan, survey.jurisdiction, ${GIVEN}
     FROM survey CROSS JOIN event USING (sequence)
     WHERE survey.comment IS NOT NULL AND ${WITHIN}
       AND (:before IS NULL OR survey.sequence < :before)
       AND (:reason IS NULL OR EXISTS (
         SELECT 1 FROM survey_reason WHERE survey_reason.sequence = survey.sequence
           AND instr('/' || path || '/', '/' || :reason || '/') > 0))
       AND NOT EXISTS (SELECT 1 FROM json_each(:words) AS word WHERE instr(survey.folded, word.value) = 0)
     ORDER BY survey.sequence DESC LIMIT :limit`,
  );
  const surveys = database.prepare(
    `SELECT event.sequence, event.id, event.received_at, event.site, event.mode, event.locale, survey.client,
       survey.plan, survey.jurisdiction, survey.comment, ${GIVEN},
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
  const contacts = database.prepare(`SELECT * FROM contact WHERE ${WITHIN}`);
  const steps = database.prepare(
    `SELECT site, session, received_ms, type, locale, message, sequence FROM event
     WHERE type = 'flow.step' AND session IS NOT NULL AND message <> '' AND ${WITHIN} ORDER BY sequence`,
  );
  const declared = database.prepare(
    `SELECT site, session, received_ms, type, locale, '{}' AS message, sequence FROM event
     WHERE type = 'cancellation.requested' AND session IS NOT NULL AND ${WITHIN} ORDER BY sequence`,
  );
  const within = ({ mode, site, from, to }: Counted) => ({ mode, site, from, to });
  return {
    comments: async ({ reason, words, before, limit, ...counted }) =>
      comments
        .all({ ...within(counted), reason, words: JSON.stringify(words), before, limit })
        .flatMap(toComment),
    surveys: async (sequences) => surveys.all(JSON.stringify(sequences)).map(toExportedSurvey),
    cases: async (sequences) => cases.all(JSON.stringify(sequences)).flatMap(toExportedCase),
    contacts: async (counted) => contacts.all(within(counted)).map(toContactFact),
    async flows(counted) {
      const found = steps.all(within(counted));
      if (found.length === 0) return [];
      const all = [...found, ...declared.all(within(counted))];
      return all.toSorted((a, b) => Number(a['sequence']) - Number(b['sequence'])).map(toFlowRecord);
    },
  };
}
