-- What happens live at a meeting (docs/decisions/0019). Guests without an account reach the room zone and nothing else
-- of the board; what they do leaves its trace in the audit log, which they cannot read.
CREATE POLICY write_room ON audit_entry FOR INSERT TO hearth_web
  WITH CHECK (authority_id = current_authority() AND zone_open('room'));
CREATE POLICY write_room ON outbox FOR INSERT TO hearth_web
  WITH CHECK (authority_id = current_authority() AND zone_open('room'));

-- The room of a meeting: how guests come in, and what everybody looks at.
CREATE TABLE room (
  authority_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  title text NOT NULL,
  code text NOT NULL,
  open boolean NOT NULL,
  page int CHECK (page >= 1),
  opened_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, meeting_id),
  UNIQUE (authority_id, code),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('room', 'room');

-- Somebody in the room: a guest, by the digest of the token in their browser, or a person who is signed in.
CREATE TABLE room_guest (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  person_id uuid,
  first_name text,
  token_sha256 text,
  joined_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, token_sha256),
  UNIQUE (authority_id, meeting_id, person_id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES room ON DELETE CASCADE
);
SELECT fence('room_guest', 'room');

-- A question with answers to choose from. The salt makes an answer nobody's once an anonymous poll is closed.
CREATE TABLE poll (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  question text NOT NULL CHECK (question <> ''),
  options text[] NOT NULL,
  several boolean NOT NULL,
  anonymous boolean NOT NULL,
  state text NOT NULL CHECK (state IN ('prepared', 'open', 'closed')),
  salt text,
  position int NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES room ON DELETE CASCADE
);
SELECT fence('poll', 'room');

-- One row for each who answered: the choices, by their place among the options.
CREATE TABLE poll_answer (
  authority_id uuid NOT NULL,
  poll_id uuid NOT NULL,
  voter text NOT NULL,
  choices int[] NOT NULL,
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, poll_id, voter),
  FOREIGN KEY (authority_id, poll_id) REFERENCES poll ON DELETE CASCADE
);
SELECT fence('poll_answer', 'room');

-- A wall for ideas.
CREATE TABLE wall (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  prompt text NOT NULL CHECK (prompt <> ''),
  anonymous boolean NOT NULL,
  state text NOT NULL CHECK (state IN ('prepared', 'open', 'closed')),
  position int NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES room ON DELETE CASCADE
);
SELECT fence('wall', 'room');

-- An idea as written, shown once somebody has looked at it. The key comes with the form: sent twice, it is posted once.
CREATE TABLE idea (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  wall_id uuid NOT NULL,
  key uuid NOT NULL,
  first_name text,
  text text NOT NULL CHECK (text <> ''),
  state text NOT NULL CHECK (state IN ('waiting', 'shown', 'hidden')),
  posted_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, wall_id, key),
  FOREIGN KEY (authority_id, wall_id) REFERENCES wall ON DELETE CASCADE
);
SELECT fence('idea', 'room');

-- A question that somebody in the room puts to the meeting.
CREATE TABLE question_asked (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  key uuid NOT NULL,
  first_name text,
  text text NOT NULL CHECK (text <> ''),
  state text NOT NULL CHECK (state IN ('waiting', 'shown', 'hidden', 'answered')),
  asked_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, meeting_id, key),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES room ON DELETE CASCADE
);
SELECT fence('question_asked', 'room');

-- What somebody notes for themselves beside an item; nobody else reads it.
CREATE TABLE private_note (
  authority_id uuid NOT NULL,
  item_id uuid NOT NULL,
  person_id uuid NOT NULL,
  text text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, item_id, person_id),
  FOREIGN KEY (authority_id, item_id) REFERENCES agenda_item ON DELETE CASCADE,
  FOREIGN KEY (authority_id, person_id) REFERENCES person ON DELETE CASCADE
);
SELECT fence('private_note', 'board');

-- An activity of a takeover meeting: the young people's own agenda, and what the flip chart said, as written.
CREATE TABLE activity (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  position int NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  led_by text,
  minutes int,
  started_at timestamptz,
  ended_at timestamptz,
  flip_chart text NOT NULL,
  version int NOT NULL DEFAULT 0,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, meeting_id, position) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('activity', 'board');
