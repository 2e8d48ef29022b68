-- The meeting while it is held. Whatever is typed here refers to the meeting; an item that goes from the agenda takes
-- no minutes with it, so item ids have no foreign key of their own.

CREATE TABLE sitting (
  authority_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('prepared', 'open', 'adjourned', 'closed')),
  opened_at timestamptz,
  closed_at timestamptz,
  current_item uuid,
  -- The attendee in the chair where the clerk has said who; otherwise chair, then deputy, of those who are here.
  presiding uuid,
  PRIMARY KEY (authority_id, meeting_id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('sitting', 'board');

-- When it was opened, adjourned, resumed, closed and opened again, and why.
CREATE TABLE sitting_step (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  step text NOT NULL CHECK (step IN ('opened', 'adjourned', 'resumed', 'closed', 'reopened')),
  at timestamptz NOT NULL,
  by_name text NOT NULL,
  reason text,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES sitting ON DELETE CASCADE
);
SELECT fence('sitting_step', 'board');

-- Everyone who is expected or came, with what the board's seats said of them on that day.
CREATE TABLE attendee (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  position int NOT NULL,
  seat_id uuid,
  person_id uuid,
  name text NOT NULL CHECK (name <> ''),
  organisation text,
  capacity text NOT NULL CHECK (capacity IN ('member', 'co-opted', 'in attendance', 'observer')),
  office text CHECK (office IN ('chair', 'deputy chair', 'lead officer', 'clerk')),
  votes boolean NOT NULL,
  young boolean NOT NULL,
  -- The attendee whose place is taken, for this meeting only.
  stands_for uuid,
  said text NOT NULL CHECK (said IN ('nothing yet', 'apologies', 'absent')),
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES sitting ON DELETE CASCADE,
  FOREIGN KEY (authority_id, stands_for) REFERENCES attendee ON DELETE CASCADE
);
CREATE INDEX attendee_by_meeting ON attendee (authority_id, meeting_id);
SELECT fence('attendee', 'board');

-- From when to when somebody was there; whoever leaves and comes back has two rows.
CREATE TABLE presence (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  attendee_id uuid NOT NULL,
  arrived_at timestamptz NOT NULL,
  left_at timestamptz,
  remote boolean NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, attendee_id) REFERENCES attendee ON DELETE CASCADE
);
CREATE UNIQUE INDEX presence_now ON presence (authority_id, attendee_id) WHERE left_at IS NULL;
CREATE INDEX presence_by_attendee ON presence (authority_id, attendee_id);
SELECT fence('presence', 'board');

-- From when to when an item was talked about.
CREATE TABLE item_time (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  item_id uuid NOT NULL,
  started_at timestamptz NOT NULL,
  stopped_at timestamptz,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES sitting ON DELETE CASCADE
);
CREATE UNIQUE INDEX item_time_now ON item_time (authority_id, meeting_id) WHERE stopped_at IS NULL;
SELECT fence('item_time', 'board');

-- What stands as the minutes of an item (docs/decisions/0014). `version` is that of the newest row below.
CREATE TABLE minute (
  authority_id uuid NOT NULL,
  item_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  version int NOT NULL CHECK (version >= 0),
  text text NOT NULL,
  PRIMARY KEY (authority_id, item_id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES sitting ON DELETE CASCADE
);
CREATE INDEX minute_by_meeting ON minute (authority_id, meeting_id);
SELECT fence('minute', 'board');

-- Every text that was ever saved. `save_id` is chosen by whoever saves: the same save sent again is the same version.
CREATE TABLE minute_version (
  authority_id uuid NOT NULL,
  item_id uuid NOT NULL,
  version int NOT NULL CHECK (version >= 1),
  save_id uuid NOT NULL,
  text text NOT NULL,
  saved_at timestamptz NOT NULL,
  saved_by text NOT NULL,
  PRIMARY KEY (authority_id, item_id, version),
  UNIQUE (authority_id, save_id),
  FOREIGN KEY (authority_id, item_id) REFERENCES minute ON DELETE CASCADE
);
SELECT fence('minute_version', 'board');

-- A line beside the minutes: what was resolved, what somebody has to do or offered to do, what somebody declared, what a
-- table fed back, or that the item waits for a later meeting. Lines that were taken out can be put back. `became_id` is the action, or
-- the entry of the forward plan, that a line became when the meeting was closed.
CREATE TABLE sitting_line (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  item_id uuid NOT NULL,
  position int NOT NULL,
  kind text NOT NULL CHECK (kind IN ('resolution', 'action', 'promise', 'declaration', 'feedback', 'deferral')),
  text text NOT NULL CHECK (text <> ''),
  who text,
  owner_id uuid,
  due date,
  left_room boolean,
  became_id uuid,
  removed_at timestamptz,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES sitting ON DELETE CASCADE
);
CREATE INDEX sitting_line_by_meeting ON sitting_line (authority_id, meeting_id);
SELECT fence('sitting_line', 'board');

CREATE TABLE vote (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  item_id uuid NOT NULL,
  position int NOT NULL,
  question text NOT NULL CHECK (question <> ''),
  way text NOT NULL CHECK (way IN ('show of hands', 'by name', 'ballot')),
  state text NOT NULL CHECK (state IN ('open', 'tied', 'counted', 'void')),
  votes_for int NOT NULL CHECK (votes_for >= 0),
  votes_against int NOT NULL CHECK (votes_against >= 0),
  abstained int NOT NULL CHECK (abstained >= 0),
  casting text CHECK (casting IN ('for', 'against')),
  casting_by text,
  carried boolean,
  void_reason text,
  -- The vote that this one takes again.
  recount_of uuid,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES sitting ON DELETE CASCADE,
  FOREIGN KEY (authority_id, recount_of) REFERENCES vote ON DELETE CASCADE
);
CREATE INDEX vote_by_meeting ON vote (authority_id, meeting_id);
SELECT fence('vote', 'board');

-- Who voted in a vote by name, and how; in a ballot only that somebody voted: how is added to the vote and kept nowhere.
CREATE TABLE voter (
  authority_id uuid NOT NULL,
  vote_id uuid NOT NULL,
  attendee_id uuid NOT NULL,
  choice text CHECK (choice IN ('for', 'against', 'abstain')),
  PRIMARY KEY (authority_id, vote_id, attendee_id),
  FOREIGN KEY (authority_id, vote_id) REFERENCES vote ON DELETE CASCADE,
  FOREIGN KEY (authority_id, attendee_id) REFERENCES attendee ON DELETE CASCADE
);
SELECT fence('voter', 'board');
