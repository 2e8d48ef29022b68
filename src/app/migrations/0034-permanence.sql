-- Each child's line to permanence, every change of it, and trackers of spreadsheets that wait for somebody to decide.

CREATE TABLE permanence_line (
  authority_id uuid NOT NULL,
  child_id uuid NOT NULL,
  -- The plan for permanence, and later the plan of permanence, with the days on which they were set.
  plan_for text NOT NULL,
  plan_for_on date,
  plan_of text NOT NULL,
  plan_of_on date,
  -- Null while it is not yet decided.
  route text CHECK (route IN ('return home', 'special guardianship', 'long-term fostering', 'adoption', 'discharge',
    'independence')),
  -- To whom special guardianship would go; null while nobody knows.
  guardian text CHECK (guardian IN ('connected carer', 'foster carer')),
  next_step text NOT NULL,
  -- A post, never a name.
  step_owner text NOT NULL,
  step_due date,
  panel text NOT NULL CHECK (panel IN ('not said', 'not needed', 'to be presented', 'presented')),
  panel_on date,
  life_story text NOT NULL CHECK (life_story IN ('none', 'ongoing', 'complete')),
  -- The discharge of a care order: filed with legal, else the last day to file it, and when legal was chased.
  filed_on date,
  file_by date,
  chased_on date,
  -- What is done so that the child can go home.
  reunification text NOT NULL,
  section_20_on date,
  updated_on date NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, child_id),
  FOREIGN KEY (authority_id, child_id) REFERENCES child ON DELETE CASCADE
);
SELECT fence('permanence_line', 'casework');

-- What somebody set, by the names of the fields; nothing where they looked it over and all still held.
CREATE TABLE permanence_change (
  authority_id uuid NOT NULL,
  child_id uuid NOT NULL,
  number integer NOT NULL,
  day date NOT NULL,
  by_id uuid,
  by_name text NOT NULL,
  set_fields jsonb NOT NULL,
  PRIMARY KEY (authority_id, child_id, number),
  FOREIGN KEY (authority_id, child_id) REFERENCES child ON DELETE CASCADE
);
SELECT fence('permanence_change', 'casework');

-- A tracker that somebody brought from a spreadsheet: theirs alone until they have decided, then forgotten.
CREATE TABLE permanence_file (
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
SELECT fence('permanence_file', 'casework');
