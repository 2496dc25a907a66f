/** The statements about causes and whoever asked to hear of them. */
import type pg from 'pg';
import type { CauseStore } from '../causes.ts';
import { number, text, toEvent } from '../rows.ts';
import type { Row } from '../rows.ts';

const OF = 'mode = $1 AND ($2::TEXT IS NULL OR site = $2)';

export function postgresCauses(pool: pg.Pool): CauseStore {
  const rows = async (sql: string, parameters: unknown[]): Promise<Row[]> =>
    (await pool.query<Row>(sql, parameters)).rows;
  return {
    async marks({ mode, site }) {
      const found = await rows(
        `SELECT * FROM event WHERE type IN ('cause.known', 'cause.dropped', 'cause.mended', 'cause.announced') AND message <> ''
           AND ${OF} ORDER BY sequence`,
        [mode, site],
      );
      return found.flatMap((row) => toEvent(row) ?? []);
    },
    async askers({ mode, site, path, before }, after, limit) {
      const found = await rows(
        `SELECT * FROM event
         WHERE type = 'survey.answered' AND strpos(message, '"followUp"') > 0 AND ${OF}
           AND sequence > $3 AND sequence < $4
           AND EXISTS (
             SELECT 1 FROM survey_reason WHERE survey_reason.site = event.site
               AND survey_reason.sequence = event.sequence AND starts_with(path || '/', $5::TEXT || '/'))
         ORDER BY sequence LIMIT $6`,
        [mode, site, after, before, path, limit],
      );
      return found.flatMap((row) => toEvent(row) ?? []);
    },
    async stopped(mode) {
      const found = await rows(
        `SELECT survey.*, stop.sequence AS stopped FROM event AS stop JOIN event AS survey
           ON survey.site = stop.site AND survey.id = stop.about
         WHERE stop.mode = $1 AND stop.type = 'notice.stopped' AND survey.message <> ''`,
        [mode],
      );
      return found.flatMap((row) => {
        const survey = toEvent(row);
        return survey === null ? [] : [{ survey, sequence: number(row, 'stopped') }];
      });
    },
    async numbersOf(keys) {
      const found = await rows(
        `SELECT site, id, sequence FROM unnest($1::TEXT[], $2::TEXT[]) AS wanted (site, id)
         JOIN event USING (site, id)`,
        [keys.map(({ site }) => site), keys.map(({ id }) => id)],
      );
      return found.map((row) => ({
        site: text(row, 'site'),
        id: text(row, 'id'),
        sequence: number(row, 'sequence'),
      }));
    },
    async countNotices(cause, mode, after) {
      const [row] = await rows(
        `SELECT count(*) AS n FROM event
         WHERE mode = $1 AND type = 'cause.notice' AND sequence > $2 AND strpos(message, $3) > 0`,
        [mode, after, cause],
      );
      return Number(row?.['n']);
    },
    async untaken(mode) {
      const found = await rows(
        `SELECT event.*, destination, dead_ms FROM outbox JOIN event USING (site, sequence)
         WHERE delivered_ms IS NULL AND type = 'cause.notice' AND mode = $1 AND message <> ''`,
        [mode],
      );
      return found.flatMap((row) => {
        const notice = toEvent(row);
        const destination = text(row, 'destination');
        return notice === null ? [] : [{ destination, notice, isDead: row['dead_ms'] !== null }];
      });
    },
  };
}
