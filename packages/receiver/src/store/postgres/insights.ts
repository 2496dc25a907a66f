/** The statements behind the insights. */
import type pg from 'pg';
import { insightsOn } from '../../insights/ledger/questions.ts';
import {
  toContactFact,
  toExportedCase,
  toExportedSurvey,
  toStepRecord,
  toStoredTag,
} from '../insight-rows.ts';
import type { Counted, InsightsReads, InsightsStore } from '../insights.ts';
import type { Row } from '../rows.ts';
import { postgresComments } from './comments.ts';
import { DECLARED_OF, GIVEN, TAGS, postgresFacts } from './facts.ts';

const WITHIN = `mode = $1 AND ($2::TEXT IS NULL OR site = $2) AND received_ms >= $3 AND received_ms < $4`;

export function postgresInsights(pool: pg.Pool): InsightsStore {
  return insightsOn(postgresFacts(pool), insightsReads(pool));
}

function insightsReads(pool: pg.Pool): InsightsReads {
  const rows = async (sql: string, parameters: unknown[]): Promise<Row[]> =>
    (await pool.query<Row>(sql, parameters)).rows;
  const within = ({ mode, site, from, to }: Counted) => [mode, site, from, to];
  return {
    comments: (wanted) => postgresComments(pool, wanted),
    tags: async (code) =>
      (
        await rows(
          `SELECT * FROM comment_tag WHERE $1::TEXT IS NULL OR code = $1
           ORDER BY sequence DESC, put_ms DESC`,
          [code],
        )
      ).map(toStoredTag),
    async surveys(sequences) {
      const found = await rows(
        `SELECT event.sequence, event.id, event.received_at, event.site, event.mode, event.locale, survey.client,
           survey.plan, survey.jurisdiction, survey.comment, ${GIVEN}, ${TAGS},
           (SELECT cancellation_case.id ${DECLARED_OF}) AS about_case
         FROM event JOIN survey USING (site, sequence)
         WHERE event.sequence = ANY ($1::BIGINT[]) ORDER BY event.sequence`,
        [sequences],
      );
      return found.map(toExportedSurvey);
    },
    async cases(sequences) {
      const found = await rows(
        `SELECT cancellation_case.* FROM event JOIN cancellation_case
           ON cancellation_case.site = event.site AND cancellation_case.id = event.case_id
         WHERE event.sequence = ANY ($1::BIGINT[]) ORDER BY event.sequence`,
        [sequences],
      );
      return found.flatMap(toExportedCase);
    },
    async contacts(counted, now) {
      const found = await rows(
        `SELECT kind, state, topic, answer_by_ms <= $5 AS due, coalesce(answered_ms > promised_ms, FALSE) AS late,
           count(*) AS count,
           coalesce(json_agg(answered_ms - received_ms) FILTER (WHERE answered_ms IS NOT NULL)::TEXT, '[]') AS took
         FROM contact WHERE ${WITHIN} GROUP BY kind, state, topic, due, late`,
        [...within(counted), now],
      );
      return found.map(toContactFact);
    },
    async steps(counted) {
      const found = await rows(
        `SELECT site, session, message FROM event
         WHERE type = 'flow.step' AND session IS NOT NULL AND message <> '' AND ${WITHIN} ORDER BY sequence`,
        within(counted),
      );
      return found.map(toStepRecord);
    },
  };
}
