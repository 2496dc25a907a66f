-- A line is a contract now: its number, or the case where it names none. What still waits, or may be tried again, joins what comes.
UPDATE outbox SET line = CAST(found.contract AS TEXT)
FROM (
  SELECT event.sequence, cancellation_case.contract
  FROM event JOIN cancellation_case ON cancellation_case.site = event.site AND cancellation_case.id = event.case_id
  WHERE cancellation_case.contract IS NOT NULL
) AS found
WHERE found.sequence = outbox.sequence AND outbox.delivered_ms IS NULL;
