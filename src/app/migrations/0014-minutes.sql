-- What happens to the minutes of a meeting after it: correction, agreement, questions, letters, matters arising.

-- A draft that was sent out for correction, and to whom.
CREATE TABLE minutes_round (
  authority_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  sent_on date NOT NULL,
  closes_on date NOT NULL,
  sent_by text NOT NULL,
  PRIMARY KEY (authority_id, meeting_id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('minutes_round', 'board');

CREATE TABLE minutes_reader (
  authority_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (authority_id, meeting_id, person_id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES minutes_round ON DELETE CASCADE,
  FOREIGN KEY (authority_id, person_id) REFERENCES person
);
SELECT fence('minutes_reader', 'board');

-- A change that somebody asks for. `base` is the text that they saw; `used` is what the clerk put in its place.
CREATE TABLE correction (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  item_id uuid NOT NULL,
  part text NOT NULL CHECK (part IN ('narrative', 'resolutions')),
  base text NOT NULL,
  proposed text NOT NULL,
  why text NOT NULL,
  by_id uuid,
  by_name text NOT NULL,
  proposed_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('proposed', 'accepted', 'declined')),
  used text,
  reason text NOT NULL DEFAULT '',
  decided_by text,
  decided_on date,
  position int NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, meeting_id, position),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE,
  FOREIGN KEY (authority_id, by_id) REFERENCES person
);
SELECT fence('correction', 'board');

-- What the next meeting changed when it agreed the minutes. Both texts stay for ever, also when the item goes.
CREATE TABLE amendment (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  position int NOT NULL,
  part text NOT NULL CHECK (part IN ('narrative', 'resolutions', 'attendance')),
  item_id uuid,
  title text NOT NULL,
  drafted text NOT NULL,
  agreed text NOT NULL,
  -- Whom the attendance gains.
  attendee jsonb,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, meeting_id, position),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('amendment', 'board');

-- Which resolution of which meeting agreed the minutes, in words that stay whatever becomes of that record.
CREATE TABLE agreement (
  authority_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  agreed_on date NOT NULL,
  at_meeting text NOT NULL,
  at_meeting_id uuid NOT NULL,
  resolution text NOT NULL,
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, meeting_id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('agreement', 'board');

-- A question asked at or before a meeting, to be answered in writing before the next.
CREATE TABLE question (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  body_id uuid NOT NULL,
  question text NOT NULL CHECK (question <> ''),
  asked_by text NOT NULL CHECK (asked_by <> ''),
  asked_on date NOT NULL,
  asked_to_id uuid,
  asked_to text NOT NULL CHECK (asked_to <> ''),
  due date,
  answer text,
  answered_on date,
  answered_by text,
  circulated_on date,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE,
  FOREIGN KEY (authority_id, body_id) REFERENCES body,
  FOREIGN KEY (authority_id, asked_to_id) REFERENCES person
);
CREATE INDEX question_by_body ON question (authority_id, body_id);
SELECT fence('question', 'board');

-- A letter in the house template. The system drafts it; a person sends it and says so.
CREATE TABLE letter (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  origin_kind text NOT NULL,
  origin_id text NOT NULL,
  origin_label text NOT NULL,
  addressee text NOT NULL,
  address text NOT NULL,
  subject text NOT NULL,
  words text NOT NULL,
  signed text NOT NULL,
  version int NOT NULL CHECK (version >= 1),
  drafted_on date NOT NULL,
  sent_on date,
  sent_by text,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body
);
CREATE INDEX letter_by_origin ON letter (authority_id, origin_kind, origin_id);
SELECT fence('letter', 'board');

-- The paper that tells a meeting what is open, as the clerk left it.
CREATE TABLE matters_paper (
  authority_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  paper_id uuid NOT NULL,
  words text NOT NULL,
  version int NOT NULL CHECK (version >= 1),
  PRIMARY KEY (authority_id, meeting_id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE,
  FOREIGN KEY (authority_id, paper_id) REFERENCES paper ON DELETE CASCADE
);
SELECT fence('matters_paper', 'board');

-- How often in a row a member may stay away without apology before the chair writes. Two where a board has no rule.
CREATE TABLE absence_rule (
  authority_id uuid NOT NULL,
  body_id uuid NOT NULL,
  in_a_row int NOT NULL CHECK (in_a_row >= 1),
  PRIMARY KEY (authority_id, body_id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body ON DELETE CASCADE
);
SELECT fence('absence_rule', 'board');
