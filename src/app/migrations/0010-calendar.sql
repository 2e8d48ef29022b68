-- When the board meets, what has to be done before it, and what is planned for it.

-- Days on which no meeting is proposed: school holidays as the council publishes them, the weeks before an election.
CREATE TABLE closed_period (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('school holiday', 'election period', 'other')),
  name text NOT NULL CHECK (name <> ''),
  first_day date NOT NULL,
  last_day date NOT NULL CHECK (last_day >= first_day),
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, kind, name, first_day)
);
SELECT fence('closed_period', 'board');

-- How a board usually meets and how long before a meeting things have to be done; a board without a row has the usual.
CREATE TABLE calendar_setting (
  authority_id uuid NOT NULL,
  body_id uuid NOT NULL,
  -- 1 is Monday; week 2 is the second of that weekday in its month.
  weekday int NOT NULL CHECK (weekday >= 1 AND weekday <= 7),
  week int NOT NULL CHECK (week >= 1 AND week <= 4),
  time text NOT NULL CHECK (time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  venue text,
  avoids_august boolean NOT NULL,
  -- Days before the meeting, by kind of deadline; a kind that is not here has the usual number.
  measures jsonb NOT NULL,
  -- Working days before a deadline on which those concerned are reminded.
  remind_before int NOT NULL CHECK (remind_before >= 0 AND remind_before <= 20),
  PRIMARY KEY (authority_id, body_id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body ON DELETE CASCADE
);
SELECT fence('calendar_setting', 'board');

-- What is arranged for a meeting, beside its date, time and place. `sequence` counts the changes that calendars must hear of.
CREATE TABLE arrangement (
  authority_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  link text,
  room text,
  refreshments text,
  access_needs text,
  agenda_setting_on date,
  agenda_setting_time text CHECK (agenda_setting_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  agenda_setting_place text,
  cancelled_at timestamptz,
  cancelled_by text,
  cancelled_reason text,
  sequence int NOT NULL DEFAULT 0,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (authority_id, meeting_id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('arrangement', 'board');

-- Each time a meeting was moved: from when and where to when and where, who decided it and why.
CREATE TABLE meeting_move (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  from_date date,
  from_time text,
  from_venue text,
  to_date date NOT NULL,
  to_time text,
  to_venue text,
  decided_by text NOT NULL,
  why text NOT NULL,
  moved_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
CREATE INDEX meeting_move_by_meeting ON meeting_move (authority_id, meeting_id);
SELECT fence('meeting_move', 'board');

-- The day on which something that has a deadline was done.
CREATE TABLE deadline_met (
  authority_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('agenda setting', 'items', 'reports', 'young people', 'agenda', 'questions')),
  met_on date NOT NULL,
  PRIMARY KEY (authority_id, meeting_id, kind),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('deadline_met', 'board');

-- A duty in the terms of reference that comes back every year; its month is when it is due.
CREATE TABLE duty (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  purpose text NOT NULL,
  service text,
  month int NOT NULL CHECK (month >= 1 AND month <= 12),
  minutes int CHECK (minutes > 0),
  ended_at timestamptz,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body ON DELETE CASCADE
);
CREATE INDEX duty_by_body ON duty (authority_id, body_id);
SELECT fence('duty', 'board');

-- The forward plan. `meeting_id` is the meeting it is aimed at; none: it waits for one. `returns` says that it goes to
-- the next meeting by itself as soon as there is one.
CREATE TABLE plan_entry (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  meeting_id uuid,
  state text NOT NULL CHECK (state IN ('proposed', 'planned', 'dropped')),
  title text NOT NULL CHECK (title <> ''),
  purpose text,
  presenter_id uuid,
  presenter text,
  service text,
  minutes int CHECK (minutes > 0),
  origin_kind text NOT NULL,
  origin_id text NOT NULL,
  origin_label text NOT NULL,
  -- One entry a duty and year, whatever job or page makes it.
  duty_id uuid,
  duty_year int,
  returns boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, duty_id, duty_year),
  FOREIGN KEY (authority_id, body_id) REFERENCES body ON DELETE CASCADE,
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE SET NULL (meeting_id),
  FOREIGN KEY (authority_id, presenter_id) REFERENCES person,
  FOREIGN KEY (authority_id, duty_id) REFERENCES duty ON DELETE CASCADE
);
CREATE INDEX plan_entry_by_body ON plan_entry (authority_id, body_id);
CREATE INDEX plan_entry_by_meeting ON plan_entry (authority_id, meeting_id);
SELECT fence('plan_entry', 'board');

-- Each time an entry was put off, with the reason. `cancelled` says that the meeting did not take place.
CREATE TABLE deferral (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  entry_id uuid NOT NULL,
  from_meeting_id uuid,
  reason text NOT NULL,
  cancelled boolean NOT NULL,
  deferred_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, entry_id) REFERENCES plan_entry ON DELETE CASCADE,
  FOREIGN KEY (authority_id, from_meeting_id) REFERENCES meeting ON DELETE SET NULL (from_meeting_id)
);
CREATE INDEX deferral_by_entry ON deferral (authority_id, entry_id);
SELECT fence('deferral', 'board');

-- A visit by members: planned, made, and what they learnt told to the Board at a meeting.
CREATE TABLE visit (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  place text NOT NULL CHECK (place <> ''),
  why text,
  visitor_ids uuid[] NOT NULL,
  others text,
  planned_on date,
  made_on date,
  learnt text,
  told_at uuid,
  called_off boolean NOT NULL DEFAULT false,
  proposed_by text NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body ON DELETE CASCADE,
  FOREIGN KEY (authority_id, told_at) REFERENCES meeting ON DELETE SET NULL (told_at)
);
CREATE INDEX visit_by_body ON visit (authority_id, body_id);
SELECT fence('visit', 'board');

-- The secret address under which a person's calendar is read by their phone. Only its digest is kept.
CREATE TABLE calendar_address (
  authority_id uuid NOT NULL,
  person_id uuid NOT NULL,
  token_sha256 text NOT NULL CHECK (token_sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, person_id),
  UNIQUE (authority_id, token_sha256),
  FOREIGN KEY (authority_id, person_id) REFERENCES person ON DELETE CASCADE
);
SELECT fence('calendar_address', 'board');
