-- A list of reviews that somebody brought from a spreadsheet: theirs alone until they have decided, then forgotten.
CREATE TABLE review_list (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  brought_on date NOT NULL,
  by_id uuid,
  -- Its sheets with their rows of cells, the one that is meant, and what columns are taken for by their headings.
  sheets jsonb NOT NULL,
  sheet text NOT NULL,
  columns jsonb NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, by_id) REFERENCES person
);
SELECT fence('review_list', 'casework');
