-- The offer a cancellation was taken back for, and who could have had it. No undo from before names one.
ALTER TABLE cancellation_case ADD COLUMN offer TEXT;
ALTER TABLE cancellation_case ADD COLUMN offer_to TEXT CHECK (offer_to IN ('everyone', 'leaving'));
ALTER TABLE cancellation_case ADD COLUMN offer_ms BIGINT; -- when it was taken

-- Words that the team put on what people wrote. They go with the answer they hang on.
CREATE TABLE comment_tag (
  site TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  code TEXT NOT NULL, -- the tag as it is compared: one case, one form of each letter
  tag TEXT NOT NULL, -- as it was written
  put_ms BIGINT NOT NULL,
  put_by TEXT NOT NULL,
  PRIMARY KEY (site, sequence, code),
  FOREIGN KEY (site, sequence) REFERENCES event (site, sequence)
);
