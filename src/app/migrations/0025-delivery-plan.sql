-- Plans of a board: strategies, delivery plans, service plans, findings, registers (docs/decisions/0029).

-- A project manager keeps the plans of a board and runs the rounds in which they are brought up to date.
ALTER TABLE role_holding DROP CONSTRAINT role_holding_role_check;
ALTER TABLE role_holding ADD CONSTRAINT role_holding_role_check CHECK (role IN ('clerk', 'chair', 'lead officer',
  'member', 'co-opted', 'young people''s representative', 'report author', 'observer', 'administrator', 'analyst',
  'project manager'));

CREATE TABLE plan (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  -- The board that answers for it; its meetings set the rhythm of updates.
  body_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind <> ''),
  name text NOT NULL CHECK (name <> ''),
  from_day date,
  to_day date,
  principles text NOT NULL,
  priorities text NOT NULL,
  -- The plan that it comes after, and the strategy that it carries out.
  follows_id uuid,
  strategy_id uuid,
  -- Set when it is closed: it is read, and no longer changed.
  ended_on date,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body,
  FOREIGN KEY (authority_id, follows_id) REFERENCES plan,
  FOREIGN KEY (authority_id, strategy_id) REFERENCES plan
);
CREATE INDEX plan_by_body ON plan (authority_id, body_id);
SELECT fence('plan', 'board');

-- Who answers for something in a plan: by role or name, often at a partner and without an account here.
CREATE TABLE plan_lead (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  service text NOT NULL,
  email text,
  person_id uuid,
  -- Whether they want to be asked by mail.
  mailed boolean NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, person_id) REFERENCES person
);
SELECT fence('plan_lead', 'board');

-- An objective or an entry of a plan, as it stands: the sum of its changes, kept beside them so that a plan is read at once.
CREATE TABLE plan_part (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('objective', 'deliverable')),
  position int NOT NULL,
  version int NOT NULL CHECK (version >= 1),
  fields jsonb NOT NULL,
  last_word jsonb,
  evidence int NOT NULL CHECK (evidence >= 0),
  removed boolean NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, plan_id) REFERENCES plan
);
CREATE INDEX plan_part_by_plan ON plan_part (authority_id, plan_id, kind, position);
SELECT fence('plan_part', 'board');

-- Its history, in the order in which it was written down. Nothing here is ever changed.
CREATE TABLE plan_change (
  authority_id uuid NOT NULL,
  part_id uuid NOT NULL,
  number int NOT NULL CHECK (number >= 1),
  day date NOT NULL,
  by_id uuid,
  by_name text NOT NULL,
  deed text NOT NULL CHECK (deed IN ('added', 'changed', 'removed', 'put back')),
  -- The fields that it changed with their new content, what was said, what was shown, and which evidence was taken back.
  set_fields jsonb NOT NULL,
  said jsonb NOT NULL,
  shown jsonb NOT NULL,
  taken jsonb NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (authority_id, part_id, number),
  FOREIGN KEY (authority_id, part_id) REFERENCES plan_part,
  FOREIGN KEY (authority_id, by_id) REFERENCES person
);
SELECT fence('plan_change', 'board');
