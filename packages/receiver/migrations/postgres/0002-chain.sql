-- Each record is bound to the one before it, so that nobody can change, drop or reorder one unnoticed. What a person can be
-- known by enters through a salted hash only: erasing it and its salt leaves the chain whole and nothing to guess from.
ALTER TABLE event ADD COLUMN salt TEXT; -- base64url; null after erasure
ALTER TABLE event ADD COLUMN commitment TEXT; -- base64url
ALTER TABLE event ADD COLUMN chain TEXT; -- base64url
ALTER TABLE head ADD COLUMN chain TEXT; -- of the newest record

-- Signed statements of how far the chain had come. A copy elsewhere proves what the database held then.
CREATE TABLE checkpoint (
  sequence BIGINT PRIMARY KEY,
  statement TEXT NOT NULL
);
