-- A delivery that is given up stays, where a person can see it and put it back. It stands in nobody's way.
ALTER TABLE outbox ADD COLUMN dead_ms INTEGER;

DROP INDEX outbox_by_due;
DROP INDEX outbox_by_line;
DROP INDEX outbox_by_age;
CREATE INDEX outbox_by_due ON outbox (destination, due_ms, sequence) WHERE delivered_ms IS NULL AND dead_ms IS NULL;
CREATE INDEX outbox_by_line ON outbox (destination, line, sequence) WHERE delivered_ms IS NULL AND dead_ms IS NULL;
CREATE INDEX outbox_by_age ON outbox (sequence, destination) WHERE delivered_ms IS NULL AND dead_ms IS NULL;
CREATE INDEX outbox_by_death ON outbox (sequence, destination) WHERE dead_ms IS NOT NULL;
CREATE INDEX outbox_by_delivery ON outbox (delivered_ms) WHERE delivered_ms IS NOT NULL;

-- Destinations that asked to be sent nothing more. What is meant for them waits.
CREATE TABLE paused_destination (
  destination TEXT PRIMARY KEY,
  paused_ms INTEGER NOT NULL,
  error TEXT NOT NULL -- its name only
) STRICT, WITHOUT ROWID;

-- When mails went to a mailbox, which is known by a keyed hash only.
CREATE TABLE mail_sent (
  mailbox TEXT NOT NULL,
  sent_ms INTEGER NOT NULL,
  PRIMARY KEY (mailbox, sent_ms)
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_sent_by_time ON mail_sent (sent_ms);

-- Events that go along with the next mail to a mailbox, and those that went.
CREATE TABLE mail_event (
  site TEXT NOT NULL,
  id TEXT NOT NULL,
  mailbox TEXT, -- null once it was sent
  noted_ms INTEGER NOT NULL,
  PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_event_by_mailbox ON mail_event (mailbox, noted_ms) WHERE mailbox IS NOT NULL;
CREATE INDEX mail_event_by_time ON mail_event (noted_ms);
