-- What the insights count by stands beside what it is counted of, so that counting never reads a message. What was received
-- before is filled in from the messages that are left.
ALTER TABLE cancellation_case ADD COLUMN paying_on TEXT; -- the last day billing found it paid for after all
ALTER TABLE cancellation_case ADD COLUMN undone_ms INTEGER; -- when everything was taken back
ALTER TABLE cancellation_case ADD COLUMN declarations INTEGER NOT NULL DEFAULT 0; -- cancellations received about it
-- Of the first cancellation; null in a case of withdrawals alone.
ALTER TABLE cancellation_case ADD COLUMN declared_sequence INTEGER;
ALTER TABLE cancellation_case ADD COLUMN declared_ms INTEGER;
ALTER TABLE cancellation_case ADD COLUMN assurance INTEGER;
ALTER TABLE cancellation_case ADD COLUMN language TEXT;
ALTER TABLE cancellation_case ADD COLUMN client TEXT;
ALTER TABLE cancellation_case ADD COLUMN plan TEXT;
ALTER TABLE cancellation_case ADD COLUMN jurisdiction TEXT;
ALTER TABLE cancellation_case ADD COLUMN segment TEXT;
ALTER TABLE cancellation_case ADD COLUMN since TEXT;
ALTER TABLE cancellation_case ADD COLUMN contract INTEGER; -- of a hash of its name; null in cases from before
ALTER TABLE cancellation_case ADD COLUMN revision INTEGER NOT NULL DEFAULT 1; -- grows with every change of any case

UPDATE cancellation_case SET (declared_sequence, declarations) = (
  SELECT min(sequence), count(*) FROM event
  WHERE event.case_id = cancellation_case.id AND type = 'cancellation.requested');
UPDATE cancellation_case SET undone_ms = (
  SELECT max(received_ms) FROM event WHERE event.case_id = cancellation_case.id AND type = 'cancellation.undone')
WHERE state = 'undone';
UPDATE cancellation_case SET declared_ms = event.received_ms, assurance = event.assurance,
  language = lower(substr(event.locale, 1, instr(event.locale || '-', '-') - 1))
FROM event WHERE event.sequence = declared_sequence;
UPDATE cancellation_case SET plan = json_extract(event.message, '$.data.subscription.plan'),
  jurisdiction = json_extract(event.message, '$.data.jurisdiction'),
  client = CASE WHEN json_type(event.message, '$.client') = 'text'
    AND length(event.message ->> '$.client') BETWEEN 1 AND 80 THEN event.message ->> '$.client' END,
  segment = CASE WHEN json_type(event.message, '$.data.subscription.segment') = 'text'
    AND length(event.message ->> '$.data.subscription.segment') BETWEEN 1 AND 80
    THEN event.message ->> '$.data.subscription.segment' END,
  since = CASE WHEN date(event.message ->> '$.data.subscription.since') = event.message ->> '$.data.subscription.since'
    THEN event.message ->> '$.data.subscription.since' END
FROM event WHERE event.sequence = declared_sequence AND event.message <> '';

CREATE INDEX case_by_revision ON cancellation_case (revision, declared_sequence);

ALTER TABLE survey ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE survey ADD COLUMN client TEXT;
ALTER TABLE survey ADD COLUMN options TEXT; -- the codes on the screen in their order, with spaces between them
ALTER TABLE survey_reason ADD COLUMN path TEXT NOT NULL DEFAULT ''; -- codes from the broadest to this one, with / between them
UPDATE survey SET language = lower(substr(event.locale, 1, instr(event.locale || '-', '-') - 1))
FROM event WHERE event.sequence = survey.sequence;
UPDATE survey SET options = (SELECT group_concat(value, ' ') FROM json_each(event.message, '$.data.options')),
  client = CASE WHEN json_type(event.message, '$.client') = 'text'
    AND length(event.message ->> '$.client') BETWEEN 1 AND 80 THEN event.message ->> '$.client' END
FROM event WHERE event.sequence = survey.sequence AND event.message <> '';
UPDATE survey_reason SET path = code;
-- A code that was given twice counts as it was given last. The last code of a path is the reason itself.
UPDATE survey_reason SET path = found.path FROM (
  SELECT event.sequence, reason.value ->> 'code' AS code, max(reason.key), (
    SELECT group_concat(step.value, '/') FROM json_each(reason.value, '$.path') AS step
    WHERE step.key < CASE WHEN reason.value ->> '$.path[#-1]' = reason.value ->> 'code' THEN 4 ELSE 3 END
  ) || CASE WHEN reason.value ->> '$.path[#-1]' = reason.value ->> 'code' THEN '' ELSE '/' || (reason.value ->> 'code') END
    AS path
  FROM survey JOIN event USING (sequence),
    json_each(CASE event.message WHEN '' THEN '{}' ELSE event.message END, '$.data.reasons') AS reason
  GROUP BY event.sequence, code
) AS found
WHERE found.sequence = survey_reason.sequence AND found.code = survey_reason.code;

-- Erasing takes a record out of what was counted.
CREATE INDEX event_by_erasure ON event (erasure, sequence) WHERE erasure IS NOT NULL;

ALTER TABLE contact ADD COLUMN received_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN topic TEXT NOT NULL DEFAULT ''; -- codes from the broadest on, with / between them
ALTER TABLE contact ADD COLUMN promised_ms INTEGER NOT NULL DEFAULT 0; -- for the first answer
ALTER TABLE contact ADD COLUMN answered_ms INTEGER; -- when the first answer was given
UPDATE contact SET received_ms = event.received_ms FROM event WHERE event.site = contact.site AND event.id = contact.id;
UPDATE contact SET topic = coalesce((SELECT group_concat(value, '/') FROM json_each(event.message, '$.data.topic')), '')
FROM event WHERE event.site = contact.site AND event.id = contact.id AND event.message <> '';
UPDATE contact SET answered_ms = (
  SELECT min(received_ms) FROM event
  WHERE event.about = contact.id AND event.site = contact.site AND type = 'contact.answered');
-- The first promise stands in the answer to the question; where that was erased, the newest one has to do.
UPDATE contact SET promised_ms = answer_by_ms;
UPDATE contact SET promised_ms = CAST(round((julianday(event.answer ->> '$.answerBy') - 2440587.5) * 86400000) AS INTEGER)
FROM event WHERE event.site = contact.site AND event.id = contact.id AND event.answer <> ''
  AND julianday(event.answer ->> '$.answerBy') IS NOT NULL;
CREATE INDEX contact_by_time ON contact (mode, received_ms);
