-- What the papers that a clerk brought claim about figures. It is worked out beside the page, for the clerk alone: the
-- paper stays as it is, and nothing of this is public.
CREATE TABLE paper_figures (
  authority_id uuid NOT NULL REFERENCES authority,
  paper_id uuid NOT NULL,
  -- The file that it is about: a newer one is read anew.
  sha256 text NOT NULL,
  -- What came of it: the claims with their places, or why its text could not be read. Until then it is being checked.
  checked_on date,
  claims jsonb,
  refusal text,
  PRIMARY KEY (authority_id, paper_id),
  FOREIGN KEY (authority_id, paper_id) REFERENCES paper ON DELETE CASCADE
);
SELECT fence('paper_figures', 'board');
