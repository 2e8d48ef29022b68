-- What somebody typed of other councils can be taken back: each typing is a set, which knows what stood in its place.
CREATE TABLE comparator_set (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  indicator text NOT NULL CHECK (indicator <> ''),
  at date NOT NULL,
  -- The how-manieth set of the indicator that was put beside it: of several the last one is taken back first.
  number int NOT NULL,
  source text NOT NULL CHECK (source <> ''),
  -- The comparators that were typed, and those in whose place they were put.
  typed jsonb NOT NULL,
  stood jsonb NOT NULL,
  taken_back_on date,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, indicator, number)
);
SELECT fence('comparator_set', 'board');

-- The set that a comparator was typed in; null for statistics that were read from a file.
ALTER TABLE comparator ADD COLUMN set_id uuid;
