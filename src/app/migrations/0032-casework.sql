-- Casework (docs/decisions/0031): one row a child by a reference, never a name, for the review service alone; and what
-- its officers raised with managers of social care, who reach that and nothing of the child's line.

ALTER TABLE role_holding DROP CONSTRAINT role_holding_role_check;
ALTER TABLE role_holding ADD CONSTRAINT role_holding_role_check CHECK (role IN ('clerk', 'chair', 'lead officer',
  'member', 'co-opted', 'young people''s representative', 'report author', 'observer', 'administrator', 'analyst',
  'project manager', 'independent reviewing officer', 'reviewing manager', 'service manager', 'team manager',
  'senior manager'));

-- An Independent Reviewing Officer or a manager of theirs: in which team they work, and how much of a whole post.
CREATE TABLE reviewing_officer (
  authority_id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  team text NOT NULL,
  -- Hundredths of a whole post.
  share integer NOT NULL CHECK (share BETWEEN 0 AND 100),
  since date,
  until date,
  PRIMARY KEY (authority_id, person_id),
  FOREIGN KEY (authority_id, person_id) REFERENCES person
);
SELECT fence('reviewing_officer', 'challenge');

CREATE TABLE child (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  -- The case system's own reference; two children never share one.
  reference text NOT NULL CHECK (reference <> ''),
  born date,
  district text NOT NULL,
  -- Of social care: the team, and the worker by their post.
  team text NOT NULL,
  worker text NOT NULL,
  carer text NOT NULL,
  -- Children of one group are brothers and sisters.
  siblings text NOT NULL,
  -- To the child's home and back again it is far: whole miles one way.
  miles integer,
  officer_id uuid,
  added_on date NOT NULL,
  -- The day on which the child stopped being looked after, where that is known.
  left_on date,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, reference),
  FOREIGN KEY (authority_id, officer_id) REFERENCES reviewing_officer
);
SELECT fence('child', 'casework');
CREATE INDEX child_officer ON child (authority_id, officer_id);

-- Episodes of care as the return has them: from which day, under what law, in what home. An episode that is open ends null.
CREATE TABLE child_episode (
  authority_id uuid NOT NULL,
  child_id uuid NOT NULL,
  number integer NOT NULL,
  from_day date NOT NULL,
  until_day date,
  reason text NOT NULL,
  legal_status text NOT NULL,
  place text NOT NULL,
  -- What tells one home from another, such as its number at Ofsted.
  home text NOT NULL,
  PRIMARY KEY (authority_id, child_id, number),
  FOREIGN KEY (authority_id, child_id) REFERENCES child ON DELETE CASCADE
);
SELECT fence('child_episode', 'casework');

-- What was done for a child on a day, apart from reviews: visits, assessments, checks, plans.
CREATE TABLE child_done (
  authority_id uuid NOT NULL,
  child_id uuid NOT NULL,
  what text NOT NULL CHECK (what IN ('visit', 'initial assessment', 'health review', 'dental check', 'questionnaire',
    'education plan', 'pathway plan', 'personal adviser')),
  day date NOT NULL,
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, child_id, what, day),
  FOREIGN KEY (authority_id, child_id) REFERENCES child ON DELETE CASCADE
);
SELECT fence('child_done', 'casework');

-- A review: planned for a day, then held, adjourned or called off. Several rows of one sitting are one review.
CREATE TABLE review (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  child_id uuid NOT NULL,
  -- The last day for it by law when it was planned, where that is known.
  due_on date,
  planned_on date,
  planned_at text NOT NULL,
  place text NOT NULL,
  held_on date,
  state text NOT NULL CHECK (state IN ('planned', 'held', 'adjourned', 'called off')),
  -- How the child took part: PN0 to PN7 of the return.
  participation text CHECK (participation IN ('PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')),
  chaired_by_child boolean NOT NULL,
  -- The child's own words, as they want them kept.
  words text NOT NULL,
  -- Who was asked, who came: [{ "who", "asked", "came" }], by role.
  people jsonb NOT NULL,
  -- Consultation papers: [{ "to", "sentOn", "backOn" }].
  papers jsonb NOT NULL,
  late_reason text NOT NULL,
  permanence_plan text NOT NULL,
  officer_id uuid,
  -- The one that was adjourned, which this one ends.
  continues_id uuid,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, child_id) REFERENCES child ON DELETE CASCADE,
  FOREIGN KEY (authority_id, officer_id) REFERENCES reviewing_officer
);
SELECT fence('review', 'casework');
CREATE INDEX review_child ON review (authority_id, child_id);
-- A child has one review to come.
CREATE UNIQUE INDEX review_planned ON review (authority_id, child_id) WHERE state = 'planned';
CREATE INDEX review_day ON review (authority_id, planned_on);

-- How a review came to another day, or to none, and why; nothing is ever changed here.
CREATE TABLE review_step (
  authority_id uuid NOT NULL,
  review_id uuid NOT NULL,
  number integer NOT NULL,
  day date NOT NULL,
  deed text NOT NULL CHECK (deed IN ('moved', 'adjourned', 'called off')),
  from_day date,
  to_day date,
  reason text NOT NULL CHECK (reason <> ''),
  by_id uuid,
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, review_id, number),
  FOREIGN KEY (authority_id, review_id) REFERENCES review ON DELETE CASCADE
);
SELECT fence('review_step', 'casework');

-- What a review decided: who does what by when, and what the officer found of it between reviews.
CREATE TABLE review_decision (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  review_id uuid NOT NULL,
  position integer NOT NULL,
  what text NOT NULL CHECK (what <> ''),
  owner text NOT NULL,
  due date,
  done_on date,
  -- When somebody last looked, and what they found.
  looked_on date,
  found text NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, review_id) REFERENCES review ON DELETE CASCADE
);
SELECT fence('review_decision', 'casework');
CREATE INDEX review_decision_review ON review_decision (authority_id, review_id);

-- Half way between two reviews the officer looks whether the plan is carried out.
CREATE TABLE monitoring (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  child_id uuid NOT NULL,
  day date NOT NULL,
  on_track boolean NOT NULL,
  found text NOT NULL,
  by_id uuid,
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, child_id) REFERENCES child ON DELETE CASCADE
);
SELECT fence('monitoring', 'casework');
CREATE INDEX monitoring_child ON monitoring (authority_id, child_id);

-- A challenge: what an officer raised about a child's plan. It names the child by its reference and holds what whoever
-- has to answer must know, so that they need nothing of the child's line.
CREATE TABLE challenge (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  child_id uuid,
  reference text NOT NULL,
  district text NOT NULL,
  team text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('informal', 'alert', 'resolution', 'good practice')),
  category text NOT NULL,
  impact text NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  level text NOT NULL CHECK (level IN ('practice manager', 'team manager', 'senior manager', 'head of service')),
  -- Whoever it is addressed to: somebody with an account, or a name.
  to_id uuid,
  to_name text NOT NULL,
  raised_on date NOT NULL,
  raised_by_id uuid,
  raised_by text NOT NULL,
  reply_due date,
  -- What it grew from: an informal challenge, or an alert that was not mended.
  from_id uuid,
  answered_on date,
  closed_on date,
  outcome text CHECK (outcome IN ('mended', 'agreed otherwise', 'not mended', 'raised further', 'withdrawn')),
  -- What changed for the child, in words, once it is closed.
  changed text NOT NULL,
  PRIMARY KEY (authority_id, id)
);
SELECT fence('challenge', 'challenge');
CREATE INDEX challenge_child ON challenge (authority_id, child_id);
CREATE INDEX challenge_to ON challenge (authority_id, to_id);

-- What happened to a challenge, step by step; nothing is ever changed here.
CREATE TABLE challenge_step (
  authority_id uuid NOT NULL,
  challenge_id uuid NOT NULL,
  number integer NOT NULL,
  day date NOT NULL,
  deed text NOT NULL CHECK (deed IN ('raised', 'answered', 'not accepted', 'escalated', 'became', 'closed',
    'withdrawn', 'reopened')),
  level text NOT NULL,
  -- Whoever it was addressed to then: they go on reading it when it has gone further.
  to_id uuid,
  to_name text NOT NULL,
  words text NOT NULL,
  by_id uuid,
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, challenge_id, number),
  FOREIGN KEY (authority_id, challenge_id) REFERENCES challenge ON DELETE CASCADE
);
SELECT fence('challenge_step', 'challenge');

-- Working days in which each level answers, as the service sets them.
CREATE TABLE challenge_limit (
  authority_id uuid NOT NULL,
  level text NOT NULL CHECK (level IN ('practice manager', 'team manager', 'senior manager', 'head of service')),
  working_days integer NOT NULL CHECK (working_days BETWEEN 1 AND 60),
  PRIMARY KEY (authority_id, level)
);
SELECT fence('challenge_limit', 'challenge');
