/** The statements about causes and whoever asked to hear of them. */
import type { DatabaseSync } from 'node:sqlite';
import type { CauseStore } from '../causes.ts';
import { number, text, toEvent } from '../rows.ts';

const OF = 'mode = :mode AND (:site IS NULL OR site = :site)';

export function causeReads(reader: DatabaseSync): CauseStore {
  const marks = reader.prepare(
    `SELECT * FROM event WHERE type IN ('cause.known', 'cause.dropped', 'cause.mended', 'cause.announced') AND message <> '' AND ${OF}
     ORDER BY sequence`,
  );
  // What the index is made of stands here word for word, or SQLite would read every survey.
  const askers = reader.prepare(
    `SELECT * FROM event INDEXED BY event_that_asks
     WHERE type = 'survey.answered' AND instr(message, '"followUp"') > 0 AND ${OF}
       AND sequence > :after AND sequence < :before
       AND EXISTS (
         SELECT 1 FROM survey_reason WHERE survey_reason.sequence = event.sequence
           AND substr(path || '/', 1, length(:path) + 1) = :path || '/')
     ORDER BY sequence LIMIT :limit`,
  );
  const stopped = reader.prepare(
    `SELECT survey.*, stop.sequence AS stopped FROM event AS stop JOIN event AS survey
       ON survey.site = stop.site AND survey.id = stop.about
     WHERE stop.mode = ? AND stop.type = 'notice.stopped' AND survey.message <> ''`,
  );
  const numbers = reader.prepare(
    `SELECT event.site, event.id, event.sequence FROM json_each(?) AS wanted CROSS JOIN event
       ON event.site = wanted.value ->> '$.site' AND event.id = wanted.value ->> '$.id'`,
  );
  const count = reader.prepare(
    `SELECT count(*) AS n FROM event
     WHERE mode = :mode AND type = 'cause.notice' AND sequence > :after AND instr(message, :cause) > 0`,
  );
  const untaken = reader.prepare(
    `SELECT event.*, destination, dead_ms FROM outbox JOIN event USING (sequence)
     WHERE delivered_ms IS NULL AND type = 'cause.notice' AND mode = ? AND message <> ''`,
  );
  return {
    marks: async ({ mode, site }) => marks.all({ mode, site }).flatMap((row) => toEvent(row) ?? []),
    askers: async ({ mode, site, path, before }, after, limit) =>
      askers.all({ mode, site, path, before, after, limit }).flatMap((row) => toEvent(row) ?? []),
    stopped: async (mode) =>
      stopped.all(mode).flatMap((row) => {
        const survey = toEvent(row);
        return survey === null ? [] : [{ survey, sequence: number(row, 'stopped') }];
      }),
    numbersOf: async (keys) =>
      numbers
        .all(JSON.stringify(keys))
        .map((row) => ({ site: text(row, 'site'), id: text(row, 'id'), sequence: number(row, 'sequence') })),
    countNotices: async (cause, mode, after) => Number(count.get({ cause, mode, after })?.['n']),
    untaken: async (mode) =>
      untaken.all(mode).flatMap((row) => {
        const notice = toEvent(row);
        const destination = text(row, 'destination');
        return notice === null ? [] : [{ destination, notice, isDead: row['dead_ms'] !== null }];
      }),
  };
}
