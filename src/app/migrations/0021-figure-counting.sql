-- Extracts that are being counted beside the page that waits for them (docs/decisions/0027). What they come to is a
-- figure_source; nothing of a child's row is here, nor the name of a file.
CREATE TABLE figure_counting (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  files int NOT NULL CHECK (files >= 1),
  up_to date NOT NULL,
  months int NOT NULL CHECK (months >= 1),
  step text NOT NULL,
  -- When it was last heard of: whoever counts says so every few seconds.
  heard_at timestamptz NOT NULL,
  -- What came of it: a source that waits, or why there is none.
  source_id uuid,
  refusal text,
  PRIMARY KEY (authority_id, id),
  CHECK (source_id IS NULL OR refusal IS NULL)
);
SELECT fence('figure_counting', 'board');
