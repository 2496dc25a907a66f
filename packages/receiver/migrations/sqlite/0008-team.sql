-- The people who read: who is logged in, and the links that log somebody in. Of every secret only its SHA-256 is here.
CREATE TABLE login_link (
  email TEXT NOT NULL,
  place INTEGER NOT NULL, -- there are a few for each mailbox, so that two who ask at once cannot get more
  digest TEXT NOT NULL UNIQUE,
  ends_ms INTEGER NOT NULL,
  PRIMARY KEY (email, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE team_session (
  digest TEXT PRIMARY KEY,
  who TEXT NOT NULL,
  role TEXT CHECK (role IN ('viewer', 'agent', 'admin')), -- null: what the settings say of this person
  seen_ms INTEGER NOT NULL,
  ends_ms INTEGER NOT NULL -- at the latest
) STRICT, WITHOUT ROWID;
CREATE INDEX team_session_by_who ON team_session (who);

-- Who of the team read what subscribers wrote. Each statement is signed, and names the one before it.
CREATE TABLE data_read (
  number INTEGER PRIMARY KEY,
  read_ms INTEGER NOT NULL,
  statement TEXT NOT NULL
) STRICT;
