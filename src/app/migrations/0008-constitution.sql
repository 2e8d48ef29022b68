-- Boards with dated versions of their terms, seats, who held them when, and who appointed them.

ALTER TABLE body ADD COLUMN closed_on date;

-- A version is never changed: a new one takes force on its day. One that is not in force yet can be taken back.
CREATE TABLE terms_version (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  in_force_from date NOT NULL,
  agreed_by text NOT NULL,
  purpose text NOT NULL,
  aims text[] NOT NULL,
  member_groups text[] NOT NULL,
  co_opted_services text[] NOT NULL,
  attending text[] NOT NULL,
  advisers text[] NOT NULL,
  appointers text[] NOT NULL,
  casting_vote boolean NOT NULL,
  quorum int CHECK (quorum >= 1),
  substitutes_vote boolean NOT NULL,
  every_months int NOT NULL CHECK (every_months BETWEEN 1 AND 12),
  notice_days int NOT NULL CHECK (notice_days >= 0),
  meeting_minutes int NOT NULL CHECK (meeting_minutes >= 1),
  reviewed_yearly boolean NOT NULL,
  duties jsonb NOT NULL,
  withdrawn_at timestamptz,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body
);
CREATE UNIQUE INDEX terms_version_by_day ON terms_version (authority_id, body_id, in_force_from)
  WHERE withdrawn_at IS NULL;
SELECT fence('terms_version', 'board');

-- The yearly review that changed nothing; one that changed something is a new version.
CREATE TABLE terms_review (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  reviewed_on date NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, body_id, reviewed_on),
  FOREIGN KEY (authority_id, body_id) REFERENCES body
);
SELECT fence('terms_review', 'board');

CREATE TABLE seat (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  capacity text NOT NULL CHECK (capacity IN ('member', 'co-opted', 'in attendance')),
  speaks_for text,
  since date NOT NULL,
  closed_on date,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body
);
CREATE INDEX seat_by_body ON seat (authority_id, body_id);
SELECT fence('seat', 'board');

-- Who held a seat, from the first day to the last. What an ending replaced is kept, so that it can be undone.
CREATE TABLE seat_tenure (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  seat_id uuid NOT NULL,
  person_id uuid NOT NULL,
  from_date date NOT NULL,
  to_date date,
  appointed_by text NOT NULL,
  ended_because text,
  planned_to date,
  role_holding_id uuid,
  PRIMARY KEY (authority_id, id),
  CHECK (to_date >= from_date),
  FOREIGN KEY (authority_id, seat_id) REFERENCES seat,
  FOREIGN KEY (authority_id, person_id) REFERENCES person
);
CREATE INDEX seat_tenure_by_seat ON seat_tenure (authority_id, seat_id, from_date);
CREATE INDEX seat_tenure_by_person ON seat_tenure (authority_id, person_id);
SELECT fence('seat_tenure', 'board');

CREATE TABLE office_tenure (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  office text NOT NULL CHECK (office IN ('chair', 'deputy chair', 'lead officer', 'clerk')),
  person_id uuid NOT NULL,
  from_date date NOT NULL,
  to_date date,
  appointed_by text NOT NULL,
  ended_because text,
  planned_to date,
  -- The seat whose ending ended this office: undoing the one undoes the other.
  ended_with uuid,
  role_holding_id uuid,
  PRIMARY KEY (authority_id, id),
  CHECK (to_date >= from_date),
  FOREIGN KEY (authority_id, body_id) REFERENCES body,
  FOREIGN KEY (authority_id, person_id) REFERENCES person,
  FOREIGN KEY (authority_id, ended_with) REFERENCES seat_tenure
);
CREATE INDEX office_tenure_by_body ON office_tenure (authority_id, body_id, office, from_date);
SELECT fence('office_tenure', 'board');

-- Which of the council's priorities a member leads on.
CREATE TABLE priority_lead (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  person_id uuid NOT NULL,
  priority text NOT NULL CHECK (priority <> ''),
  from_date date NOT NULL,
  to_date date,
  PRIMARY KEY (authority_id, id),
  CHECK (to_date >= from_date),
  FOREIGN KEY (authority_id, body_id) REFERENCES body,
  FOREIGN KEY (authority_id, person_id) REFERENCES person
);
CREATE INDEX priority_lead_by_body ON priority_lead (authority_id, body_id, from_date);
SELECT fence('priority_lead', 'board');

-- When somebody is in the Cabinet: they may not sit as a member then.
CREATE TABLE cabinet_post (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  portfolio text NOT NULL CHECK (portfolio <> ''),
  from_date date NOT NULL,
  to_date date,
  PRIMARY KEY (authority_id, id),
  CHECK (to_date >= from_date),
  FOREIGN KEY (authority_id, person_id) REFERENCES person
);
SELECT fence('cabinet_post', 'board');

-- "X attending on behalf of Y", at this meeting only.
CREATE TABLE substitution (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  seat_id uuid NOT NULL,
  person_id uuid,
  name text NOT NULL CHECK (name <> ''),
  holder_name text NOT NULL,
  votes boolean NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, meeting_id, seat_id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body,
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE,
  FOREIGN KEY (authority_id, seat_id) REFERENCES seat,
  FOREIGN KEY (authority_id, person_id) REFERENCES person
);
SELECT fence('substitution', 'board');

-- How somebody wants to appear to the rest of the board, young people above all.
CREATE TABLE person_shown (
  authority_id uuid NOT NULL,
  person_id uuid NOT NULL,
  shown_as text NOT NULL CHECK (shown_as IN ('group', 'first name', 'full name')),
  photo boolean NOT NULL,
  PRIMARY KEY (authority_id, person_id),
  FOREIGN KEY (authority_id, person_id) REFERENCES person
);
SELECT fence('person_shown', 'board');

-- The young people's top tips for a new member.
CREATE TABLE induction_tips (
  authority_id uuid NOT NULL,
  body_id uuid NOT NULL,
  tips text[] NOT NULL,
  changed_on date NOT NULL,
  PRIMARY KEY (authority_id, body_id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body
);
SELECT fence('induction_tips', 'board');

-- What a new member has done in the first month.
CREATE TABLE induction_step (
  authority_id uuid NOT NULL,
  body_id uuid NOT NULL,
  person_id uuid NOT NULL,
  step text NOT NULL,
  done_on date NOT NULL,
  PRIMARY KEY (authority_id, body_id, person_id, step),
  FOREIGN KEY (authority_id, body_id) REFERENCES body,
  FOREIGN KEY (authority_id, person_id) REFERENCES person
);
SELECT fence('induction_step', 'board');
