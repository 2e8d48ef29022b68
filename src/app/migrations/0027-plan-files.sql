-- Files that somebody brought for a plan and has not decided on yet: what was read of them waits here.
CREATE TABLE plan_file (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  file_sha256 text NOT NULL,
  brought_on date NOT NULL,
  by_id uuid,
  by_name text NOT NULL,
  -- Its sheets with their rows of cells, the one that was chosen, and what columns were taken for by their headings.
  sheets jsonb NOT NULL,
  sheet text,
  columns jsonb NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, plan_id) REFERENCES plan,
  FOREIGN KEY (authority_id, file_sha256) REFERENCES file,
  FOREIGN KEY (authority_id, by_id) REFERENCES person
);
CREATE INDEX plan_file_by_plan ON plan_file (authority_id, plan_id);
SELECT fence('plan_file', 'board');
