-- The newest record. Whoever writes holds this row, so that numbers follow each other without a gap in the order in which
-- they are committed: a consumer that has seen number 7 will never find a 6 that came later.
CREATE TABLE head (
  one BOOLEAN PRIMARY KEY CHECK (one),
  sequence BIGINT NOT NULL,
  received_ms BIGINT NOT NULL
);
INSERT INTO head (one, sequence, received_ms) VALUES (TRUE, 0, 0);

-- All declarations about one contract share a case until it is closed.
CREATE TABLE cancellation_case (
  site TEXT NOT NULL, -- '' where the receiver serves one site only
  id TEXT NOT NULL,
  mode TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'undone', 'closed')),
  outcome TEXT CHECK (outcome IN ('scheduled', 'effective', 'failed')),
  effective_on TEXT,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (site, id)
);
CREATE INDEX case_by_id ON cancellation_case (id);

-- Everything that was ever received, in the order it was received. Rows are only ever added.
CREATE TABLE event (
  site TEXT NOT NULL,
  id TEXT NOT NULL, -- the idempotency key, chosen by the sender
  sequence BIGINT NOT NULL,
  type TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('live', 'test')),
  locale TEXT NOT NULL,
  session TEXT,
  received_at TEXT NOT NULL, -- RFC 3339 in the zone of the business
  received_ms BIGINT NOT NULL,
  fingerprint TEXT NOT NULL,
  assurance INTEGER NOT NULL,
  case_id TEXT,
  repeated BOOLEAN NOT NULL,
  about TEXT, -- id of the declaration that an undo or a survey is about
  reference TEXT NOT NULL,
  message TEXT NOT NULL, -- as it came in, unknown fields included
  answer TEXT NOT NULL, -- the acknowledgement with its receipt, byte for byte as it is replayed
  PRIMARY KEY (site, id),
  UNIQUE (site, sequence),
  UNIQUE (site, reference),
  FOREIGN KEY (site, case_id) REFERENCES cancellation_case (site, id)
);
CREATE INDEX event_by_sequence ON event (sequence);
CREATE INDEX event_by_time ON event (mode, type, received_ms, site, repeated, case_id);
CREATE INDEX event_by_about ON event (about, type, site, mode) WHERE about IS NOT NULL;
CREATE INDEX event_by_case ON event (case_id, type, id, site, mode) WHERE case_id IS NOT NULL;
CREATE INDEX event_by_id ON event (id);
CREATE INDEX event_by_reference ON event (reference);

-- The normalised names of the contract of each open case: a second declaration finds its case here.
CREATE TABLE open_contract (
  site TEXT NOT NULL,
  mode TEXT NOT NULL,
  name TEXT NOT NULL,
  case_id TEXT NOT NULL,
  PRIMARY KEY (site, mode, name),
  FOREIGN KEY (site, case_id) REFERENCES cancellation_case (site, id)
);
CREATE INDEX open_contract_by_case ON open_contract (case_id);

-- Survey answers, split up so that they can be counted.
CREATE TABLE survey (
  site TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  comment TEXT,
  folded TEXT, -- the comment as it is searched: one case, one form of each letter
  plan TEXT,
  jurisdiction TEXT,
  reasons INTEGER NOT NULL,
  PRIMARY KEY (site, sequence),
  FOREIGN KEY (site, sequence) REFERENCES event (site, sequence)
);
CREATE TABLE survey_reason (
  site TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  code TEXT NOT NULL,
  position INTEGER NOT NULL,
  category TEXT NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (site, sequence, code),
  FOREIGN KEY (site, sequence) REFERENCES survey (site, sequence)
);

-- Public halves of every key that ever signed, kept for ever so that old receipts still verify.
CREATE TABLE signing_key (
  kid TEXT PRIMARY KEY,
  x TEXT NOT NULL,
  added_at TEXT NOT NULL,
  revoked_at TEXT
);

-- What is handed over: one row per event and destination, written in the transaction that stores the event.
-- Delivered rows stay, with the moment of their delivery.
CREATE TABLE outbox (
  site TEXT NOT NULL,
  destination TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  line TEXT NOT NULL, -- rows of one line are delivered one after another: the case, or the event where it has none
  due_ms BIGINT NOT NULL,
  leased_until_ms BIGINT, -- until then it is on its way, and nobody else takes it
  attempts INTEGER NOT NULL DEFAULT 0, -- that failed
  last_error TEXT, -- the name of the error only: messages may hold what a subscriber sent
  delivered_ms BIGINT,
  PRIMARY KEY (site, destination, sequence),
  FOREIGN KEY (site, sequence) REFERENCES event (site, sequence)
);
CREATE INDEX outbox_by_due ON outbox (destination, due_ms, sequence) WHERE delivered_ms IS NULL;
CREATE INDEX outbox_by_line ON outbox (destination, line, sequence) WHERE delivered_ms IS NULL;
CREATE INDEX outbox_by_age ON outbox (sequence, destination) WHERE delivered_ms IS NULL;
