-- The public performance report of a month as it was printed when the month was made public.
CREATE TABLE performance_report (
  authority_id uuid NOT NULL REFERENCES authority,
  at date NOT NULL,
  -- Seals what it says: the same content is printed once.
  content_sha256 text NOT NULL,
  pdf bytea NOT NULL,
  published_on date NOT NULL,
  PRIMARY KEY (authority_id, at)
);
SELECT fence('performance_report', 'public');
