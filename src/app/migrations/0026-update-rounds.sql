-- Rounds in which a plan is brought up to date before a meeting of its board (docs/decisions/0030).

-- Letters that their reader may stop name the page where that is done.
ALTER TABLE mail ADD COLUMN stop text;

-- How many weeks before the meeting the leads are asked, their answers are due and the chair is briefed.
CREATE TABLE update_weeks (
  authority_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  ask int NOT NULL,
  back int NOT NULL,
  brief int NOT NULL,
  PRIMARY KEY (authority_id, plan_id),
  FOREIGN KEY (authority_id, plan_id) REFERENCES plan
);
SELECT fence('update_weeks', 'board');

CREATE TABLE update_round (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  meeting_day date NOT NULL,
  ask_day date NOT NULL,
  back_day date NOT NULL,
  brief_day date NOT NULL,
  made_on date NOT NULL,
  asked_on date,
  -- The last of the steps that mail has gone out for.
  step text NOT NULL CHECK (step IN ('none', 'ask', 'remind', 'late')),
  locked_on date,
  locked_by text NOT NULL,
  -- Why it was opened again, where it was.
  unlock_reason text NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, plan_id) REFERENCES plan
);
CREATE UNIQUE INDEX update_round_open ON update_round (authority_id, plan_id) WHERE locked_on IS NULL;
SELECT fence('update_round', 'board');

-- How each deliverable stood when its round was locked. `asked` where it was part of the round.
CREATE TABLE update_round_part (
  authority_id uuid NOT NULL,
  round_id uuid NOT NULL,
  part_id uuid NOT NULL,
  version int NOT NULL,
  rating text,
  asked boolean NOT NULL,
  PRIMARY KEY (authority_id, round_id, part_id),
  FOREIGN KEY (authority_id, round_id) REFERENCES update_round,
  FOREIGN KEY (authority_id, part_id) REFERENCES plan_part
);
SELECT fence('update_round_part', 'board');

-- What was answered of a deliverable in a round. The last one counts; those before it stay.
CREATE TABLE update_answer (
  authority_id uuid NOT NULL,
  round_id uuid NOT NULL,
  part_id uuid NOT NULL,
  number int NOT NULL CHECK (number >= 1),
  day date NOT NULL,
  by_id uuid,
  by_name text NOT NULL,
  no_change boolean NOT NULL,
  words text NOT NULL,
  rating text,
  -- Why nothing changed, or why the rating is another one than the facts suggest.
  reason text NOT NULL,
  -- What the board is asked to decide; empty for nothing.
  decision text NOT NULL,
  judged text NOT NULL CHECK (judged IN ('not yet', 'assured', 'returned')),
  note text NOT NULL,
  judged_by text NOT NULL,
  -- Whether the leads were told by mail that it came back to them.
  told boolean NOT NULL,
  PRIMARY KEY (authority_id, round_id, part_id, number),
  FOREIGN KEY (authority_id, round_id) REFERENCES update_round,
  FOREIGN KEY (authority_id, part_id) REFERENCES plan_part,
  FOREIGN KEY (authority_id, by_id) REFERENCES person
);
SELECT fence('update_answer', 'board');

-- What a secret link opens: the actions of these leads in these rounds. Only the digest of the secret is kept.
CREATE TABLE update_link (
  authority_id uuid NOT NULL,
  token_sha256 text NOT NULL,
  round_id uuid NOT NULL,
  lead_id uuid NOT NULL,
  made_on date NOT NULL,
  PRIMARY KEY (authority_id, token_sha256, round_id, lead_id),
  FOREIGN KEY (authority_id, round_id) REFERENCES update_round,
  FOREIGN KEY (authority_id, lead_id) REFERENCES plan_lead
);
SELECT fence('update_link', 'board');
