-- Everything that was ever received, in the order it was received. Rows are only ever added.
CREATE TABLE event (
  sequence INTEGER PRIMARY KEY,
  site TEXT NOT NULL, -- '' where the receiver serves one site only
  id TEXT NOT NULL, -- the idempotency key, chosen by the sender
  type TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('live', 'test')),
  locale TEXT NOT NULL,
  session TEXT,
  received_at TEXT NOT NULL, -- RFC 3339 in the zone of the business
  received_ms INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  assurance INTEGER NOT NULL,
  case_id TEXT REFERENCES cancellation_case (id),
  repeated INTEGER NOT NULL CHECK (repeated IN (0, 1)),
  about TEXT, -- id of the declaration that an undo or a survey is about
  reference TEXT NOT NULL UNIQUE,
  message TEXT NOT NULL, -- as it came in, unknown fields included
  answer TEXT NOT NULL, -- the acknowledgement with its receipt, byte for byte as it is replayed
  UNIQUE (site, id)
) STRICT;

-- These hold every column that is counted by, so that counting never reads the messages themselves.
CREATE INDEX event_by_time ON event (mode, type, received_ms, site, repeated, case_id);
CREATE INDEX event_by_about ON event (about, type, site, mode) WHERE about IS NOT NULL;
CREATE INDEX event_by_case ON event (case_id, type, id, site, mode) WHERE case_id IS NOT NULL;
CREATE INDEX event_by_id ON event (id);

-- All declarations about one contract share a case until it is closed.
CREATE TABLE cancellation_case (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  mode TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'undone', 'closed')),
  outcome TEXT CHECK (outcome IN ('scheduled', 'effective', 'failed')),
  effective_on TEXT,
  updated_at TEXT NOT NULL
) STRICT;

-- The normalised names of the contract of each open case: a second declaration finds its case here.
CREATE TABLE open_contract (
  site TEXT NOT NULL,
  mode TEXT NOT NULL,
  name TEXT NOT NULL,
  case_id TEXT NOT NULL REFERENCES cancellation_case (id),
  PRIMARY KEY (site, mode, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX open_contract_by_case ON open_contract (case_id);

-- Survey answers, split up so that they can be counted.
CREATE TABLE survey (
  sequence INTEGER PRIMARY KEY REFERENCES event (sequence),
  comment TEXT,
  folded TEXT, -- the comment as it is searched: one case, one form of each letter
  plan TEXT,
  jurisdiction TEXT,
  reasons INTEGER NOT NULL
) STRICT;
CREATE TABLE survey_reason (
  sequence INTEGER NOT NULL REFERENCES survey (sequence),
  code TEXT NOT NULL,
  position INTEGER NOT NULL,
  category TEXT NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (sequence, code)
) STRICT, WITHOUT ROWID;

-- Public halves of every key that ever signed, kept for ever so that old receipts still verify.
CREATE TABLE signing_key (
  kid TEXT PRIMARY KEY,
  x TEXT NOT NULL,
  added_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT;
