-- Figures that somebody enters by hand, who answers for an indicator, what the Board is asked about it, and questions of
-- meetings that are about one (docs/decisions/0025).

-- What whoever entered figures said of them.
ALTER TABLE figure_source ADD COLUMN note text NOT NULL DEFAULT '';

-- Who answers for an indicator: a person with an account here, or somebody outside by name or office.
CREATE TABLE indicator_owner (
  authority_id uuid NOT NULL REFERENCES authority,
  indicator text NOT NULL CHECK (indicator <> ''),
  owner_id uuid,
  owner_name text NOT NULL CHECK (owner_name <> ''),
  named_on date NOT NULL,
  PRIMARY KEY (authority_id, indicator),
  FOREIGN KEY (authority_id, owner_id) REFERENCES person
);
SELECT fence('indicator_owner', 'board');

-- What the Board should ask when it reads an indicator. One that was taken back stays, so that it can be put back.
CREATE TABLE board_question (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  indicator text NOT NULL CHECK (indicator <> ''),
  position int NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  day date NOT NULL,
  by_name text NOT NULL,
  taken_back_on date,
  PRIMARY KEY (authority_id, id)
);
CREATE INDEX board_question_by_indicator ON board_question (authority_id, indicator);
SELECT fence('board_question', 'board');

-- The actions that are about an indicator.
CREATE TABLE indicator_action (
  authority_id uuid NOT NULL REFERENCES authority,
  indicator text NOT NULL CHECK (indicator <> ''),
  action_id uuid NOT NULL,
  PRIMARY KEY (authority_id, indicator, action_id),
  FOREIGN KEY (authority_id, action_id) REFERENCES action ON DELETE CASCADE
);
SELECT fence('indicator_action', 'board');

-- The indicator that a question of a meeting is about, by its code.
ALTER TABLE question ADD COLUMN indicator text;
CREATE INDEX question_by_indicator ON question (authority_id, indicator) WHERE indicator IS NOT NULL;
