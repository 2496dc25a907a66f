-- Signed statements of what was erased, and why: a record that was emptied without one was tampered with.
CREATE TABLE erasure (
  number INTEGER PRIMARY KEY,
  statement TEXT NOT NULL
) STRICT;
ALTER TABLE event ADD COLUMN erasure INTEGER REFERENCES erasure (number); -- the statement that says so; null until then

-- What holds something yet, oldest first: what has been kept long enough is found without reading what was erased before.
CREATE INDEX event_to_erase ON event (type, received_ms) WHERE message <> '';
