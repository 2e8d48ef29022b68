-- Local member grants (docs/decisions/0038): the Board recommends and cannot decide. A recommendation and a decision are two
-- records in two tables, written by different people; all money is in whole pence.

CREATE TABLE grant_pot (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  origin text NOT NULL CHECK (origin <> ''),
  total_pence integer NOT NULL CHECK (total_pence >= 0),
  most_pence integer NOT NULL CHECK (most_pence > 0),
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body
);
SELECT fence('grant_pot', 'board');

-- What was left of a pot and went on to another.
CREATE TABLE grant_carried (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  from_pot uuid NOT NULL,
  to_pot uuid NOT NULL,
  pence integer NOT NULL CHECK (pence > 0),
  carried_on date NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, from_pot) REFERENCES grant_pot,
  FOREIGN KEY (authority_id, to_pot) REFERENCES grant_pot
);
SELECT fence('grant_carried', 'board');

CREATE TABLE grant_round (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  pot_id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, pot_id) REFERENCES grant_pot
);
SELECT fence('grant_round', 'board');

CREATE TABLE grant_proposal (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  for_whom text NOT NULL CHECK (for_whom <> ''),
  children integer NOT NULL,
  asked_pence integer NOT NULL CHECK (asked_pence > 0),
  changes text NOT NULL CHECK (changes <> ''),
  other_funding text NOT NULL,
  in_our_care boolean NOT NULL,
  owed_anyway boolean NOT NULL,
  starts_on date NOT NULL,
  person_id uuid,
  by_name text NOT NULL,
  came_on date NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, round_id) REFERENCES grant_round
);
SELECT fence('grant_proposal', 'board');

-- What the Board thinks. It gives nothing.
CREATE TABLE grant_recommendation (
  authority_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('yes', 'part', 'no')),
  pence integer NOT NULL,
  words text NOT NULL,
  resolution text NOT NULL,
  by_name text NOT NULL,
  recommended_on date NOT NULL,
  PRIMARY KEY (authority_id, proposal_id),
  FOREIGN KEY (authority_id, proposal_id) REFERENCES grant_proposal
);
SELECT fence('grant_recommendation', 'board');

-- What whoever can decide decided, by their post. Nothing given is a decision too.
CREATE TABLE grant_decision (
  authority_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  post text NOT NULL CHECK (post <> ''),
  pence integer NOT NULL CHECK (pence >= 0),
  words text NOT NULL CHECK (words <> ''),
  decided_on date NOT NULL,
  report_due date NOT NULL,
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, proposal_id),
  FOREIGN KEY (authority_id, proposal_id) REFERENCES grant_proposal
);
SELECT fence('grant_decision', 'board');

-- What a grant did, and what of it was spent.
CREATE TABLE grant_outcome (
  authority_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  did text NOT NULL CHECK (did <> ''),
  spent_pence integer NOT NULL CHECK (spent_pence >= 0),
  reported_on date NOT NULL,
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, proposal_id),
  FOREIGN KEY (authority_id, proposal_id) REFERENCES grant_decision
);
SELECT fence('grant_outcome', 'board');

-- A grant as everybody reads of it. `did` is empty until it was told.
CREATE TABLE grant_given (
  authority_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  pot text NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  for_whom text NOT NULL,
  pence integer NOT NULL CHECK (pence > 0),
  decided_on date NOT NULL,
  did text NOT NULL,
  spent_pence integer,
  PRIMARY KEY (authority_id, proposal_id)
);
SELECT fence('grant_given', 'public');
