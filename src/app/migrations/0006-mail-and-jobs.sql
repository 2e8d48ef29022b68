-- Letters that the system sends (docs/decisions/0011). A key says what a letter is for: there is one a council, ever.

CREATE TABLE mail (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  key text NOT NULL CHECK (key <> ''),
  -- A person, whose address is looked up when the letter goes; or an address, for somebody who is no person here yet.
  to_person uuid,
  to_address text NOT NULL,
  -- Whether the supporter of a young person gets a copy.
  copied boolean NOT NULL,
  -- What lets its reader in is wiped once it has gone.
  secret boolean NOT NULL,
  subject text NOT NULL CHECK (subject <> ''),
  paragraphs jsonb NOT NULL,
  link text,
  queued_at timestamptz NOT NULL,
  -- When it is tried next; empty once it has gone or was given up.
  due_at timestamptz,
  attempts int NOT NULL DEFAULT 0,
  sent_at timestamptz,
  failure text,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, key),
  FOREIGN KEY (authority_id, to_person) REFERENCES person,
  CHECK (to_person IS NOT NULL OR to_address <> '')
);
CREATE INDEX mail_due ON mail (authority_id, due_at) WHERE due_at IS NOT NULL;
SELECT fence('mail', 'board');

-- The work that is done by the clock, for each council: when it is due and how it went last. Whoever does it holds the
-- row, so that it is done once.
CREATE TABLE scheduled_job (
  authority_id uuid NOT NULL REFERENCES authority,
  name text NOT NULL CHECK (name <> ''),
  cron text NOT NULL,
  -- The run of the queue that did it last: a run that is tried again does not do again what was done.
  run_id text,
  started_at timestamptz,
  ended_at timestamptz,
  outcome text CHECK (outcome IN ('done', 'failed')),
  PRIMARY KEY (authority_id, name)
);
SELECT fence('scheduled_job', 'board');
