-- An extract of the case system that somebody brought in and has not decided on yet: what was read of it waits here, for the
-- review service alone, and is gone when it is decided on or a newer one comes. No date of birth is ever shown of it.
CREATE TABLE child_file (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  -- The day at whose end it was asked about.
  day date NOT NULL,
  brought_on date NOT NULL,
  by_id uuid,
  by_name text NOT NULL,
  -- Children in care, each with its episodes, reviews and what was done; those who left care, with the day; and rows that
  -- cannot be right, in words.
  children jsonb NOT NULL,
  gone jsonb NOT NULL,
  problems jsonb NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, by_id) REFERENCES person
);
SELECT fence('child_file', 'casework');
