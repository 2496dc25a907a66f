-- A line is a contract now: its number, or the case where it names none. What still waits, or may be tried again, joins what comes.
UPDATE outbox SET line = cancellation_case.contract::text
FROM event JOIN cancellation_case ON cancellation_case.site = event.site AND cancellation_case.id = event.case_id
WHERE event.site = outbox.site AND event.sequence = outbox.sequence
  AND outbox.delivered_ms IS NULL AND cancellation_case.contract IS NOT NULL;
