-- Questions and complaints: where each stands, and what was promised. What was said is in the events, and nowhere else.
CREATE TABLE contact (
  site TEXT NOT NULL,
  id TEXT NOT NULL, -- of the message it came in with
  mode TEXT NOT NULL CHECK (mode IN ('live', 'test')),
  kind TEXT NOT NULL CHECK (kind IN ('question', 'complaint')),
  state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'solved', 'reopened')),
  answer_by_ms INTEGER NOT NULL,
  overdue_ms INTEGER, -- when it was noted that this promise was missed
  answer_id TEXT, -- the event that holds the newest answer
  PRIMARY KEY (site, id),
  FOREIGN KEY (site, id) REFERENCES event (site, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_by_id ON contact (id);
CREATE INDEX contact_by_promise ON contact (mode, answer_by_ms, site) WHERE state IN ('open', 'reopened');
CREATE INDEX contact_to_note ON contact (answer_by_ms) WHERE state IN ('open', 'reopened') AND overdue_ms IS NULL;
