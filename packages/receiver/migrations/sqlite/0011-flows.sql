-- What was received in a cancel flow, in its order: the insights put flows together from that, and read nothing else for it.
CREATE INDEX event_in_flow ON event (sequence) WHERE session IS NOT NULL;
