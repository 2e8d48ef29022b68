-- Which decisions and actions of meetings belong to an objective of a plan. The label is their words, so that a tie still
-- reads when the record that it leads to was removed; what it leads to belongs to other features.
CREATE TABLE plan_tie (
  authority_id uuid NOT NULL,
  part_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('resolution', 'action')),
  about_id uuid NOT NULL,
  label text NOT NULL CHECK (label <> ''),
  tied_on date NOT NULL,
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, part_id, kind, about_id),
  FOREIGN KEY (authority_id, part_id) REFERENCES plan_part
);
SELECT fence('plan_tie', 'board');
