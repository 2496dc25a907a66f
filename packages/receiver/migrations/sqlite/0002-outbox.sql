-- What is handed over: one row per event and destination, written in the transaction that stores the event.
-- Delivered rows stay, with the moment of their delivery.
CREATE TABLE outbox (
  destination TEXT NOT NULL,
  sequence INTEGER NOT NULL REFERENCES event (sequence),
  line TEXT NOT NULL, -- rows of one line are delivered one after another: the case, or the event where it has none
  due_ms INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0, -- that failed
  last_error TEXT, -- the name of the error only: messages may hold what a subscriber sent
  delivered_ms INTEGER,
  PRIMARY KEY (destination, sequence)
) STRICT, WITHOUT ROWID;

CREATE INDEX outbox_by_due ON outbox (destination, due_ms, sequence) WHERE delivered_ms IS NULL;
CREATE INDEX outbox_by_line ON outbox (destination, line, sequence) WHERE delivered_ms IS NULL;
CREATE INDEX outbox_by_age ON outbox (sequence, destination) WHERE delivered_ms IS NULL;
