-- Jobs and apprenticeships that somebody who signed the covenant keeps for care leavers alone, until a day. Everybody reads how
-- to apply; how many there are and how many are filled are small counts, so the Board's.
CREATE TABLE covenant_job (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  pledge_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('job', 'apprenticeship')),
  title text NOT NULL CHECK (title <> ''),
  how_to_apply text NOT NULL CHECK (how_to_apply <> ''),
  open_until date NOT NULL,
  all_filled boolean NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, pledge_id) REFERENCES covenant_pledge
);
SELECT fence('covenant_job', 'public');

CREATE TABLE covenant_job_count (
  authority_id uuid NOT NULL,
  job_id uuid NOT NULL,
  offered integer NOT NULL,
  filled integer NOT NULL,
  PRIMARY KEY (authority_id, job_id),
  FOREIGN KEY (authority_id, job_id) REFERENCES covenant_job
);
SELECT fence('covenant_job_count', 'board');

-- What was counted of a pledge so far becomes one entry of each kind, over since the day before: nobody said how to apply.
INSERT INTO covenant_job
SELECT authority_id, gen_random_uuid(), 1, pledge_id, kind, initcap(kind) || 's', 'Ask the leaving care team.',
  CURRENT_DATE - 1, filled >= offered
FROM covenant_count, LATERAL (VALUES
  ('job', jobs_offered, jobs_filled),
  ('apprenticeship', apprenticeships_offered, apprenticeships_filled)) counted (kind, offered, filled)
WHERE offered > 0;

INSERT INTO covenant_job_count
SELECT authority_id, j.id,
  CASE kind WHEN 'job' THEN jobs_offered ELSE apprenticeships_offered END,
  CASE kind WHEN 'job' THEN jobs_filled ELSE apprenticeships_filled END
FROM covenant_job j JOIN covenant_count USING (authority_id, pledge_id);

-- In the history of a pledge its counts become words.
UPDATE covenant_note
SET words = trim(words || format(' Jobs filled until then: %s. Apprenticeships filled: %s.', jobs_filled, apprenticeships_filled))
WHERE jobs_filled + apprenticeships_filled > 0;

ALTER TABLE covenant_note DROP COLUMN jobs_filled, DROP COLUMN apprenticeships_filled;
ALTER TABLE covenant_count DROP COLUMN jobs_offered, DROP COLUMN jobs_filled,
  DROP COLUMN apprenticeships_offered, DROP COLUMN apprenticeships_filled;
