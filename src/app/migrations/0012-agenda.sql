-- How an agenda is put together before the meeting. The items themselves are those of 0002.

-- What stands on every agenda of a board, before the business of the day or after it.
CREATE TABLE standing_item (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  position int NOT NULL CHECK (position >= 0),
  place text NOT NULL CHECK (place IN ('first', 'last')),
  title text NOT NULL CHECK (title <> ''),
  purpose text,
  minutes int CHECK (minutes BETWEEN 0 AND 480),
  -- The item under which what is still open from earlier meetings is told.
  matters_arising boolean NOT NULL DEFAULT false,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, body_id, position) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (authority_id, body_id) REFERENCES body ON DELETE CASCADE
);
SELECT fence('standing_item', 'board');

-- One agenda in the making. `due` is the day by which it had to be published, as it was when it was.
CREATE TABLE agenda (
  authority_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  started_at timestamptz NOT NULL,
  published_at timestamptz,
  due date,
  -- The meeting has begun: its items stay, though they may move.
  begun_at timestamptz,
  PRIMARY KEY (authority_id, meeting_id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('agenda', 'board');

-- What only the agenda knows of an item: minutes kept for questions, and what brought it here.
CREATE TABLE agenda_note (
  authority_id uuid NOT NULL,
  item_id uuid NOT NULL,
  question_minutes int CHECK (question_minutes BETWEEN 0 AND 480),
  origin jsonb,
  PRIMARY KEY (authority_id, item_id),
  FOREIGN KEY (authority_id, item_id) REFERENCES agenda_item ON DELETE CASCADE
);
SELECT fence('agenda_note', 'board');

-- An item that was taken off, whole, so that it can be put back.
CREATE TABLE removed_item (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  position int NOT NULL CHECK (position >= 0),
  title text NOT NULL,
  item jsonb NOT NULL,
  question_minutes int,
  origin jsonb,
  removed_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
CREATE INDEX removed_item_by_meeting ON removed_item (authority_id, meeting_id);
SELECT fence('removed_item', 'board');
