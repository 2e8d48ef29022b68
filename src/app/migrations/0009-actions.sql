-- What people owe a board. Of a recommendation there is a row in each of the first two tables.

CREATE TABLE action (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('action', 'promise', 'recommendation')),
  what text NOT NULL CHECK (what <> ''),
  -- Without a person the owner is somebody outside, known by the name alone.
  owner_id uuid,
  owner_name text NOT NULL CHECK (owner_name <> ''),
  due date,
  origin_kind text NOT NULL,
  origin_id text NOT NULL,
  origin_label text NOT NULL,
  opened_on date NOT NULL,
  -- Since when this owner has owed it by this date: reminders begin after it.
  open_since date NOT NULL,
  closed_on date,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body,
  FOREIGN KEY (authority_id, owner_id) REFERENCES person
);
CREATE INDEX action_by_body ON action (authority_id, body_id, due);
CREATE INDEX action_by_owner ON action (authority_id, owner_id);
CREATE INDEX action_by_origin ON action (authority_id, origin_kind, origin_id);
SELECT fence('action', 'board');

-- To whom the board recommended, and what they answered.
CREATE TABLE recommendation (
  authority_id uuid NOT NULL,
  action_id uuid NOT NULL,
  addressee text NOT NULL CHECK (addressee IN ('Cabinet Member', 'Cabinet', 'Full Council', 'district council', 'partner')),
  sent_on date,
  answer text CHECK (answer IN ('accepted', 'amended', 'refused')),
  reasons text NOT NULL DEFAULT '',
  answered_on date,
  PRIMARY KEY (authority_id, action_id),
  FOREIGN KEY (authority_id, action_id) REFERENCES action ON DELETE CASCADE
);
SELECT fence('recommendation', 'board');

-- The history of an action, in the order in which it happened.
CREATE TABLE action_entry (
  authority_id uuid NOT NULL,
  action_id uuid NOT NULL,
  position int NOT NULL,
  deed text NOT NULL CHECK (deed IN ('opened', 'noted', 'evidence added', 'handed over', 'due date changed', 'sent',
    'answered', 'closed', 'reopened')),
  day date NOT NULL,
  by_id uuid,
  by_name text NOT NULL,
  words text NOT NULL,
  -- Names of owners, dates, or an answer, where the deed changed one.
  before text,
  after text,
  PRIMARY KEY (authority_id, action_id, position),
  FOREIGN KEY (authority_id, action_id) REFERENCES action ON DELETE CASCADE,
  FOREIGN KEY (authority_id, by_id) REFERENCES person
);
SELECT fence('action_entry', 'board');

-- What shows that something was done: a file, a link, or a text.
CREATE TABLE evidence (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  action_id uuid NOT NULL,
  position int NOT NULL,
  kind text NOT NULL CHECK (kind IN ('file', 'link', 'text')),
  title text NOT NULL CHECK (title <> ''),
  link text,
  words text,
  file_sha256 text,
  file_name text,
  day date NOT NULL,
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, action_id, position),
  FOREIGN KEY (authority_id, action_id) REFERENCES action ON DELETE CASCADE,
  FOREIGN KEY (authority_id, file_sha256) REFERENCES file
);
SELECT fence('evidence', 'board');
