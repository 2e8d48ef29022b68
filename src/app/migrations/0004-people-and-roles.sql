-- Whoever can be asked to do something: people of the board, officers, young people's representatives. How they sign
-- in is not here (schema access). A young person is known by first name or group.
CREATE TABLE person (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  title text,
  email text CHECK (email = lower(email)),
  young boolean NOT NULL DEFAULT false,
  -- The worker beside a young person's representative.
  supporter_id uuid,
  photo_sha256 text,
  ended_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, email),
  FOREIGN KEY (authority_id, supporter_id) REFERENCES person,
  FOREIGN KEY (authority_id, photo_sha256) REFERENCES file
);
SELECT fence('person', 'board');

-- A person may hold several roles, each at one board or, without one, at every board, for a period of days.
CREATE TABLE role_holding (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('clerk', 'chair', 'lead officer', 'member', 'co-opted',
    'young people''s representative', 'report author', 'observer', 'administrator')),
  body_id uuid,
  from_date date NOT NULL,
  -- The last day, or none.
  to_date date,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, person_id) REFERENCES person ON DELETE CASCADE,
  FOREIGN KEY (authority_id, body_id) REFERENCES body
);
CREATE INDEX role_holding_by_person ON role_holding (authority_id, person_id);
CREATE INDEX role_holding_by_body ON role_holding (authority_id, body_id, role);
SELECT fence('role_holding', 'board');

-- A sub-group or delivery board reports to another board.
ALTER TABLE body ADD COLUMN kind text NOT NULL DEFAULT 'board' CHECK (kind IN ('board', 'sub-group', 'delivery board'));
ALTER TABLE body ADD COLUMN reports_to uuid;
ALTER TABLE body ADD FOREIGN KEY (authority_id, reports_to) REFERENCES body;

-- An item from which the public is kept out, by which paragraph of Schedule 12A to the Local Government Act 1972, and why.
ALTER TABLE agenda_item ADD COLUMN exempt_paragraph int CHECK (exempt_paragraph >= 1 AND exempt_paragraph <= 7);
ALTER TABLE agenda_item ADD COLUMN exempt_reason text;

-- Whether what was said and resolved may be released: what came in published was public already.
ALTER TABLE meeting ADD COLUMN minutes_state text NOT NULL DEFAULT 'as published'
  CHECK (minutes_state IN ('as published', 'being written', 'draft', 'agreed'));
