/** The statements behind the insights. */
import type pg from 'pg';
import * as z from 'zod';
import { number, text, textOrNull, toEvent } from '../rows.ts';
import type { Row } from '../rows.ts';
import type { Counted, InsightsStore, Span } from '../store.ts';

const OF = 'event.mode = $1 AND ($2::TEXT IS NULL OR event.site = $2)';
const WITHIN = `${OF} AND event.received_ms >= $3 AND event.received_ms < $4`;

const EACH_SPAN = `unnest($3::BIGINT[], $4::BIGINT[]) WITH ORDINALITY AS span (begins, ends, number)
  JOIN event ON event.received_ms >= span.begins AND event.received_ms < span.ends`;

const Reasons = z.array(z.object({ code: z.string(), category: z.string(), label: z.string() }));

export function postgresInsights(pool: pg.Pool): InsightsStore {
  const rows = async (sql: string, parameters: unknown[]): Promise<Row[]> =>
    (await pool.query<Row>(sql, parameters)).rows;
  const inSpans = ({ mode, site }: Counted, spans: Span[]) => [
    mode,
    site,
    spans.map(([from]) => from),
    spans.map(([, to]) => to),
  ];
  const within = ({ mode, site, from, to }: Counted) => [mode, site, from, to];
  return {
    // The survey may have come in before the declaration, so the two are joined here and not when they are stored.
    async cancellations(counted, spans) {
      const found = await rows(
        `SELECT span.number - 1 AS span, count(*) AS received,
           count(*) FILTER (WHERE EXISTS (
             SELECT 1 FROM cancellation_case AS found
             WHERE found.site = event.site AND found.id = event.case_id AND state = 'undone'
           )) AS undone,
           count(*) FILTER (WHERE EXISTS (
             SELECT 1 FROM event AS declared JOIN event AS answer
               ON answer.about = declared.id AND answer.type = 'survey.answered'
               AND answer.site = declared.site AND answer.mode = declared.mode
             WHERE declared.case_id = event.case_id AND declared.type = 'cancellation.requested'
           )) AS answered
         FROM ${EACH_SPAN}
         WHERE event.type = 'cancellation.requested' AND NOT event.repeated AND ${OF}
           AND NOT EXISTS (
             SELECT 1 FROM event AS earlier WHERE earlier.case_id = event.case_id
               AND earlier.type = 'cancellation.requested' AND earlier.sequence < event.sequence
           )
         GROUP BY span.number`,
        inSpans(counted, spans),
      );
      return found.map((row) => ({
        span: number(row, 'span'),
        received: number(row, 'received'),
        undone: number(row, 'undone'),
        answered: number(row, 'answered'),
      }));
    },
    async surveys(counted) {
      const [row = {}] = await rows(
        `SELECT count(*) AS received, count(*) FILTER (WHERE reasons > 0) AS with_reason,
           count(comment) AS with_comment
         FROM event JOIN survey USING (site, sequence) WHERE event.type = 'survey.answered' AND ${WITHIN}`,
        within(counted),
      );
      return {
        received: number(row, 'received'),
        withReason: number(row, 'with_reason'),
        withComment: number(row, 'with_comment'),
      };
    },
    // The wording shown last is the one of the newest answer. Where that was erased, the code stands in its place.
    async reasons(counted, spans) {
      const found = await rows(
        `SELECT span.number - 1 AS span, code, count(*) AS answers,
           (array_agg(category ORDER BY event.sequence DESC))[1] AS category,
           (array_agg(label ORDER BY label = code, event.sequence DESC))[1] AS label
         FROM ${EACH_SPAN} JOIN survey_reason USING (site, sequence)
         WHERE event.type = 'survey.answered' AND ${OF}
         GROUP BY span.number, code ORDER BY span.number, code`,
        inSpans(counted, spans),
      );
      return found.map((row) => ({
        span: number(row, 'span'),
        code: text(row, 'code'),
        category: text(row, 'category'),
        label: text(row, 'label'),
        answers: number(row, 'answers'),
      }));
    },
    async comments({ reason, words, before, limit, ...counted }) {
      const found = await rows(
        `SELECT event.*, survey.comment, survey.plan, survey.jurisdiction, (
           SELECT json_agg(json_build_object('code', code, 'category', category, 'label', label) ORDER BY position)
           FROM survey_reason WHERE survey_reason.site = event.site AND survey_reason.sequence = event.sequence
         ) AS given
         FROM survey JOIN event USING (site, sequence)
         WHERE survey.comment IS NOT NULL AND ${WITHIN}
           AND ($5::BIGINT IS NULL OR survey.sequence < $5)
           AND ($6::TEXT IS NULL OR EXISTS (
             SELECT 1 FROM survey_reason WHERE survey_reason.site = survey.site
               AND survey_reason.sequence = survey.sequence AND code = $6))
           AND NOT EXISTS (
             SELECT 1 FROM unnest($7::TEXT[]) AS word WHERE strpos(survey.folded, word) = 0)
         ORDER BY survey.sequence DESC LIMIT $8`,
        [...within(counted), before, reason, words, limit],
      );
      return found.flatMap((row) => {
        const event = toEvent(row);
        if (!event) return [];
        return {
          event,
          text: text(row, 'comment'),
          plan: textOrNull(row, 'plan'),
          jurisdiction: textOrNull(row, 'jurisdiction'),
          reasons: Reasons.parse(row['given'] ?? []),
        };
      });
    },
  };
}
