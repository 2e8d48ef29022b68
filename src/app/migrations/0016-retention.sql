-- How long what is personal is kept (docs/decisions/0021): the periods that a council changed, and what has gone.

CREATE TABLE retention_period (
  authority_id uuid NOT NULL REFERENCES authority,
  kind text NOT NULL CHECK (kind <> ''),
  months int NOT NULL CHECK (months >= 1),
  PRIMARY KEY (authority_id, kind)
);
SELECT fence('retention_period', 'board');

-- What was removed on a day, as a number: the record of its removal holds nothing of it.
CREATE TABLE disposal (
  authority_id uuid NOT NULL REFERENCES authority,
  kind text NOT NULL CHECK (kind <> ''),
  on_day date NOT NULL,
  things int NOT NULL CHECK (things > 0),
  PRIMARY KEY (authority_id, on_day, kind)
);
SELECT fence('disposal', 'board');
