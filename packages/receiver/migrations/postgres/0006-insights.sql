-- What the insights count by stands beside what it is counted of, so that counting never reads a message. What was received
-- before is filled in from the messages that are left.
ALTER TABLE cancellation_case ADD COLUMN paying_on TEXT; -- the last day billing found it paid for after all
ALTER TABLE cancellation_case ADD COLUMN undone_ms BIGINT; -- when everything was taken back
ALTER TABLE cancellation_case ADD COLUMN declarations INTEGER NOT NULL DEFAULT 0; -- cancellations received about it
-- Of the first cancellation; null in a case of withdrawals alone.
ALTER TABLE cancellation_case ADD COLUMN declared_sequence BIGINT;
ALTER TABLE cancellation_case ADD COLUMN declared_ms BIGINT;
ALTER TABLE cancellation_case ADD COLUMN assurance INTEGER;
ALTER TABLE cancellation_case ADD COLUMN language TEXT;
ALTER TABLE cancellation_case ADD COLUMN client TEXT;
ALTER TABLE cancellation_case ADD COLUMN plan TEXT;
ALTER TABLE cancellation_case ADD COLUMN jurisdiction TEXT;
ALTER TABLE cancellation_case ADD COLUMN segment TEXT;
ALTER TABLE cancellation_case ADD COLUMN since TEXT;
ALTER TABLE cancellation_case ADD COLUMN contract BIGINT; -- of a hash of its name; null in cases from before
ALTER TABLE cancellation_case ADD COLUMN revision BIGINT NOT NULL DEFAULT 1; -- grows with every change of any case
ALTER TABLE head ADD COLUMN revision BIGINT NOT NULL DEFAULT 1; -- of the last change of a case

UPDATE cancellation_case SET declared_sequence = found.first, declarations = found.n
FROM (
  SELECT site, case_id, min(sequence) AS first, count(*) AS n FROM event
  WHERE type = 'cancellation.requested' GROUP BY site, case_id
) AS found
WHERE found.site = cancellation_case.site AND found.case_id = cancellation_case.id;
UPDATE cancellation_case SET undone_ms = (
  SELECT max(received_ms) FROM event
  WHERE event.site = cancellation_case.site AND event.case_id = cancellation_case.id AND type = 'cancellation.undone')
WHERE state = 'undone';
UPDATE cancellation_case SET declared_ms = event.received_ms, assurance = event.assurance,
  language = lower(split_part(event.locale, '-', 1))
FROM event WHERE event.site = cancellation_case.site AND event.sequence = declared_sequence;
UPDATE cancellation_case SET plan = event.message::JSONB #>> '{data,subscription,plan}',
  jurisdiction = event.message::JSONB #>> '{data,jurisdiction}',
  client = CASE WHEN jsonb_typeof(event.message::JSONB -> 'client') = 'string'
    AND length(event.message::JSONB ->> 'client') BETWEEN 1 AND 80 THEN event.message::JSONB ->> 'client' END,
  segment = CASE WHEN jsonb_typeof(event.message::JSONB #> '{data,subscription,segment}') = 'string'
    AND length(event.message::JSONB #>> '{data,subscription,segment}') BETWEEN 1 AND 80
    THEN event.message::JSONB #>> '{data,subscription,segment}' END,
  since = CASE WHEN event.message::JSONB #>> '{data,subscription,since}' ~ '^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'
    THEN event.message::JSONB #>> '{data,subscription,since}' END
FROM event
WHERE event.site = cancellation_case.site AND event.sequence = declared_sequence AND event.message <> '';

CREATE INDEX case_by_revision ON cancellation_case (revision, declared_sequence);

ALTER TABLE survey ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE survey ADD COLUMN client TEXT;
ALTER TABLE survey ADD COLUMN options TEXT; -- the codes on the screen in their order, with spaces between them
ALTER TABLE survey_reason ADD COLUMN path TEXT NOT NULL DEFAULT ''; -- codes from the broadest to this one, with / between them
UPDATE survey SET language = lower(split_part(event.locale, '-', 1))
FROM event WHERE event.site = survey.site AND event.sequence = survey.sequence;
UPDATE survey SET options = (
  SELECT string_agg(code, ' ' ORDER BY place)
  FROM jsonb_array_elements_text(event.message::JSONB #> '{data,options}') WITH ORDINALITY AS option (code, place)),
  client = CASE WHEN jsonb_typeof(event.message::JSONB -> 'client') = 'string'
    AND length(event.message::JSONB ->> 'client') BETWEEN 1 AND 80 THEN event.message::JSONB ->> 'client' END
FROM event WHERE event.site = survey.site AND event.sequence = survey.sequence AND event.message <> '';
UPDATE survey_reason SET path = code;
-- A code that was given twice counts as it was given last. The last code of a path is the reason itself.
UPDATE survey_reason SET path = found.path FROM (
  SELECT DISTINCT ON (event.site, event.sequence, reason ->> 'code') event.site, event.sequence, reason ->> 'code' AS code,
    CASE WHEN reason #>> '{path,-1}' = reason ->> 'code'
      THEN (SELECT string_agg(step, '/' ORDER BY place)
        FROM jsonb_array_elements_text(reason -> 'path') WITH ORDINALITY AS steps (step, place))
      ELSE (SELECT string_agg(step, '/' ORDER BY place)
        FROM jsonb_array_elements_text(reason -> 'path') WITH ORDINALITY AS steps (step, place) WHERE place <= 3)
        || '/' || (reason ->> 'code')
    END AS path
  FROM survey JOIN event USING (site, sequence)
    CROSS JOIN LATERAL jsonb_array_elements(
      CASE event.message WHEN '' THEN '[]'::JSONB ELSE event.message::JSONB #> '{data,reasons}' END
    ) WITH ORDINALITY AS given (reason, place)
  ORDER BY event.site, event.sequence, reason ->> 'code', given.place DESC
) AS found
WHERE found.site = survey_reason.site AND found.sequence = survey_reason.sequence AND found.code = survey_reason.code;

-- Erasing takes a record out of what was counted.
CREATE INDEX event_by_erasure ON event (erasure, sequence) WHERE erasure IS NOT NULL;

ALTER TABLE contact ADD COLUMN received_ms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN topic TEXT NOT NULL DEFAULT ''; -- codes from the broadest on, with / between them
ALTER TABLE contact ADD COLUMN promised_ms BIGINT NOT NULL DEFAULT 0; -- for the first answer
ALTER TABLE contact ADD COLUMN answered_ms BIGINT; -- when the first answer was given
UPDATE contact SET received_ms = event.received_ms FROM event WHERE event.site = contact.site AND event.id = contact.id;
UPDATE contact SET topic = coalesce((
  SELECT string_agg(code, '/' ORDER BY place)
  FROM jsonb_array_elements_text(event.message::JSONB #> '{data,topic}') WITH ORDINALITY AS topics (code, place)), '')
FROM event WHERE event.site = contact.site AND event.id = contact.id AND event.message <> '';
UPDATE contact SET answered_ms = (
  SELECT min(received_ms) FROM event
  WHERE event.about = contact.id AND event.site = contact.site AND type = 'contact.answered');
-- The first promise stands in the answer to the question; where that was erased, the newest one has to do.
UPDATE contact SET promised_ms = answer_by_ms;
UPDATE contact SET promised_ms =
  round(extract(EPOCH FROM (event.answer::JSONB ->> 'answerBy')::TIMESTAMPTZ) * 1000)::BIGINT
FROM event WHERE event.site = contact.site AND event.id = contact.id AND event.answer <> ''
  AND event.answer::JSONB ->> 'answerBy' IS NOT NULL;
CREATE INDEX contact_by_time ON contact (mode, received_ms);
