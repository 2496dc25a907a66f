/** The statements behind the insights, on the connection that only reads. */
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { Counted, InsightsStore } from '../store.ts';
import { number, text, textOrNull, toEvent } from '../rows.ts';

const OF = 'event.mode = :mode AND (:site IS NULL OR event.site = :site)';
const WITHIN = `${OF} AND event.received_ms >= :from AND event.received_ms < :to`;

/** Each span looks its records up by their time; CROSS JOIN keeps SQLite from turning that around. */
const EACH_SPAN = `json_each(:spans) AS span CROSS JOIN event
  ON event.received_ms >= span.value ->> 0 AND event.received_ms < span.value ->> 1`;

const Reasons = z.array(z.object({ code: z.string(), category: z.string(), label: z.string() }));

export function insightsReads(database: DatabaseSync): InsightsStore {
  // The survey may have come in before the declaration, so the two are joined here and not when they are stored.
  const cancellations = database.prepare(
    `SELECT span.key AS span, count(*) AS received,
       count(*) FILTER (WHERE EXISTS (
         SELECT 1 FROM cancellation_case WHERE cancellation_case.id = event.case_id AND state = 'undone'
       )) AS undone,
       count(*) FILTER (WHERE EXISTS (
         SELECT 1 FROM event AS declared JOIN event AS answer
           ON answer.about = declared.id AND answer.type = 'survey.answered'
           AND answer.site = declared.site AND answer.mode = declared.mode
         WHERE declared.case_id = event.case_id AND declared.type = 'cancellation.requested'
       )) AS answered
     FROM ${EACH_SPAN}
     WHERE event.type = 'cancellation.requested' AND event.repeated = 0 AND ${OF}
       AND NOT EXISTS (
         SELECT 1 FROM event AS earlier WHERE earlier.case_id = event.case_id
           AND earlier.type = 'cancellation.requested' AND earlier.sequence < event.sequence
       )
     GROUP BY span.key`,
  );
  const surveys = database.prepare(
    `SELECT count(*) AS received, count(*) FILTER (WHERE reasons > 0) AS with_reason, count(comment) AS with_comment
     FROM event JOIN survey USING (sequence) WHERE event.type = 'survey.answered' AND ${WITHIN}`,
  );
  // With max(), SQLite takes the other columns from the row that holds the maximum: the wording shown last. Where that was
  // erased, the code stands in its place; an older wording says more.
  const reasons = database.prepare(
    `SELECT span.key AS span, code, category, label, count(*) AS answers,
       max(CASE label WHEN code THEN 0 ELSE event.sequence END)
     FROM ${EACH_SPAN} JOIN survey_reason ON survey_reason.sequence = event.sequence
     WHERE event.type = 'survey.answered' AND ${OF}
     GROUP BY span.key, code ORDER BY span.key`,
  );
  // From the newest survey backwards, until the page is full.
  const comments = database.prepare(
    `SELECT event.*, survey.comment, survey.plan, survey.jurisdiction, (
       SELECT json_group_array(json_object('code', code, 'category', category, 'label', label) ORDER BY position)
       FROM survey_reason WHERE survey_reason.sequence = event.sequence
     ) AS given
     FROM survey CROSS JOIN event USING (sequence)
     WHERE survey.comment IS NOT NULL AND ${WITHIN}
       AND (:before IS NULL OR survey.sequence < :before)
       AND (:reason IS NULL OR EXISTS (
         SELECT 1 FROM survey_reason WHERE survey_reason.sequence = survey.sequence AND code = :reason))
       AND NOT EXISTS (SELECT 1 FROM json_each(:words) AS word WHERE instr(survey.folded, word.value) = 0)
     ORDER BY survey.sequence DESC LIMIT :limit`,
  );
  const within = ({ mode, site, from, to }: Counted) => ({ mode, site, from, to });
  return {
    cancellations: async ({ mode, site }, spans) =>
      cancellations.all({ mode, site, spans: JSON.stringify(spans) }).map((row) => ({
        span: number(row, 'span'),
        received: number(row, 'received'),
        undone: number(row, 'undone'),
        answered: number(row, 'answered'),
      })),
    async surveys(counted) {
      const row = surveys.get(within(counted)) ?? {};
      return {
        received: number(row, 'received'),
        withReason: number(row, 'with_reason'),
        withComment: number(row, 'with_comment'),
      };
    },
    reasons: async ({ mode, site }, spans) =>
      reasons.all({ mode, site, spans: JSON.stringify(spans) }).map((row) => ({
        span: number(row, 'span'),
        code: text(row, 'code'),
        category: text(row, 'category'),
        label: text(row, 'label'),
        answers: number(row, 'answers'),
      })),
    comments: async ({ reason, words, before, limit, ...counted }) =>
      comments
        .all({ ...within(counted), reason, words: JSON.stringify(words), before, limit })
        .flatMap((row) => {
          const event = toEvent(row);
          if (!event) return [];
          return {
            event,
            text: text(row, 'comment'),
            plan: textOrNull(row, 'plan'),
            jurisdiction: textOrNull(row, 'jurisdiction'),
            reasons: Reasons.parse(JSON.parse(text(row, 'given'))),
          };
        }),
  };
}
