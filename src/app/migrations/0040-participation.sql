-- Young people's part in what the council does: groups, who belongs to them, what staff ask of them, who took part and what
-- changed (src/features/participation).

-- A group of young people. When and where it meets is told to those who belong to it, and stands in nothing public.
CREATE TABLE young_group (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  ages_from integer NOT NULL,
  ages_to integer NOT NULL,
  supporters text NOT NULL,
  meets text NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id)
);
SELECT fence('young_group', 'voice');

-- Somebody who asked to join; one of us once a worker confirmed them. The key is the form's own.
CREATE TABLE young_person (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  key uuid NOT NULL,
  first_name text NOT NULL CHECK (first_name <> ''),
  age_band text NOT NULL CHECK (age_band IN ('8 to 10', '11 to 13', '14 or 15', '16 or 17', '18 to 25')),
  reach text NOT NULL,
  email text NOT NULL,
  asked_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('asked', 'confirmed', 'taken back')),
  confirmed_on date,
  carer_agreed text NOT NULL,
  called text NOT NULL CHECK (called IN ('first name', 'somebody')),
  token_sha256 text,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, key),
  UNIQUE (authority_id, token_sha256)
);
SELECT fence('young_person', 'voice');

CREATE TABLE young_member (
  authority_id uuid NOT NULL,
  person_id uuid NOT NULL,
  group_id uuid NOT NULL,
  PRIMARY KEY (authority_id, person_id, group_id),
  FOREIGN KEY (authority_id, person_id) REFERENCES young_person ON DELETE CASCADE,
  FOREIGN KEY (authority_id, group_id) REFERENCES young_group
);
SELECT fence('young_member', 'voice');

-- What staff ask of young people. The key is the form's own; `chased` is how many letters asked what changed.
CREATE TABLE involvement_request (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  key uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('involvement', 'interview panel', 'inspection')),
  state text NOT NULL CHECK (state IN ('new', 'asked back', 'with the young people', 'agreed', 'declined', 'took place',
    'closed')),
  came_on date NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  asker text NOT NULL CHECK (asker <> ''),
  email text NOT NULL CHECK (email <> ''),
  why text NOT NULL,
  what_for text NOT NULL,
  at_time text NOT NULL,
  place text NOT NULL,
  how_long text NOT NULL,
  travel text NOT NULL,
  payment text NOT NULL,
  may_change text NOT NULL,
  hear_back text NOT NULL,
  decided_on date,
  decided_words text NOT NULL,
  took_place_on date,
  said_on date,
  did_change boolean,
  changed_words text NOT NULL,
  chased integer NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, key)
);
SELECT fence('involvement_request', 'voice');

-- Links by which the asker opens their page: each letter has one of its own, since only its digest is kept.
CREATE TABLE involvement_link (
  authority_id uuid NOT NULL,
  token_sha256 text NOT NULL,
  request_id uuid NOT NULL,
  PRIMARY KEY (authority_id, token_sha256),
  FOREIGN KEY (authority_id, request_id) REFERENCES involvement_request
);
SELECT fence('involvement_link', 'voice');

-- What the team or the young people ask the asker.
CREATE TABLE involvement_question (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  question text NOT NULL CHECK (question <> ''),
  asked_on date NOT NULL,
  answer text NOT NULL,
  answered_on date,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, request_id) REFERENCES involvement_request
);
SELECT fence('involvement_question', 'voice');

-- A request as young people read it, and until when they can answer.
CREATE TABLE involvement_card (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  sent_on date NOT NULL,
  until_day date NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, request_id) REFERENCES involvement_request
);
SELECT fence('involvement_card', 'voice');

-- To whom a card went, and what they answered. The token opens this one card from a letter.
CREATE TABLE card_answer (
  authority_id uuid NOT NULL,
  card_id uuid NOT NULL,
  person_id uuid NOT NULL,
  token_sha256 text,
  answer text CHECK (answer IN ('yes', 'no', 'maybe')),
  answered_on date,
  PRIMARY KEY (authority_id, card_id, person_id),
  UNIQUE (authority_id, token_sha256),
  FOREIGN KEY (authority_id, card_id) REFERENCES involvement_card,
  FOREIGN KEY (authority_id, person_id) REFERENCES young_person ON DELETE CASCADE
);
SELECT fence('card_answer', 'voice');

-- Who took part, for how many quarters of an hour. Somebody without a page here has the name that they chose, or none.
CREATE TABLE involvement_part (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  person_id uuid,
  group_id uuid,
  name text NOT NULL,
  quarters integer NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, request_id, person_id),
  FOREIGN KEY (authority_id, request_id) REFERENCES involvement_request,
  FOREIGN KEY (authority_id, person_id) REFERENCES young_person ON DELETE SET NULL (person_id),
  FOREIGN KEY (authority_id, group_id) REFERENCES young_group
);
SELECT fence('involvement_part', 'voice');

-- The questions that young people chose for an interview, and what they recommend.
CREATE TABLE interview_panel (
  authority_id uuid NOT NULL,
  request_id uuid NOT NULL,
  post text NOT NULL,
  day date,
  questions text NOT NULL,
  recommendation text NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, request_id),
  FOREIGN KEY (authority_id, request_id) REFERENCES involvement_request
);
SELECT fence('interview_panel', 'voice');

-- What Young Inspectors found at a home, by the name of the service, and what the home did about it.
CREATE TABLE inspection_finding (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  home text NOT NULL CHECK (home <> ''),
  visited_on date NOT NULL,
  seen text NOT NULL CHECK (seen <> ''),
  asks text NOT NULL CHECK (asks <> ''),
  did text NOT NULL,
  done_on date,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, request_id) REFERENCES involvement_request
);
SELECT fence('inspection_finding', 'voice');

-- How many requests in how many months the young people can manage.
CREATE TABLE involvement_limit (
  authority_id uuid NOT NULL PRIMARY KEY,
  most integer NOT NULL,
  months integer NOT NULL
);
SELECT fence('involvement_limit', 'voice');

-- What changed because young people took part, as everybody may read it: names of groups and of no young person.
CREATE TABLE involvement_changed (
  authority_id uuid NOT NULL,
  request_id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  did_change boolean NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  month date NOT NULL,
  groups text[] NOT NULL,
  shown_on date NOT NULL,
  PRIMARY KEY (authority_id, request_id)
);
SELECT fence('involvement_changed', 'public');
