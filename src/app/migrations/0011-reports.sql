-- Reports for a meeting: asked for, written or uploaded, checked against the Golden Rules, cleared by the lead officer.

CREATE TABLE report (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  item_id uuid,
  title text NOT NULL CHECK (title <> ''),
  author_id uuid NOT NULL,
  -- The last day on which it is in time.
  due date,
  state text NOT NULL CHECK (state IN ('asked for', 'being written', 'handed in', 'sent back', 'cleared', 'withdrawn')),
  -- What the lead officer said when it was sent back, or why it was withdrawn.
  note text,
  -- The version that was cleared last: it stands on the agenda, also while a newer one is being written.
  cleared_version int,
  paper_id uuid,
  asked_at timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (authority_id, id),
  -- No record of a meeting goes while it has reports: they move first.
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting,
  FOREIGN KEY (authority_id, item_id) REFERENCES agenda_item ON DELETE SET NULL (item_id),
  FOREIGN KEY (authority_id, author_id) REFERENCES person,
  FOREIGN KEY (authority_id, paper_id) REFERENCES paper ON DELETE SET NULL (paper_id)
);
CREATE INDEX report_by_meeting ON report (authority_id, meeting_id);
CREATE INDEX report_by_author ON report (authority_id, author_id);
SELECT fence('report', 'board');

-- What is being written. `revision` counts every save, so that nobody writes over words that they have not seen.
CREATE TABLE report_draft (
  authority_id uuid NOT NULL,
  report_id uuid NOT NULL,
  revision int NOT NULL,
  sections jsonb NOT NULL,
  -- A file in place of the text: what it is, what could be read of it, what its author should know.
  file_sha256 text,
  file jsonb,
  saved_by text NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, report_id),
  FOREIGN KEY (authority_id, report_id) REFERENCES report ON DELETE CASCADE,
  FOREIGN KEY (authority_id, file_sha256) REFERENCES file
);
SELECT fence('report_draft', 'board');

-- Files that go with the report, named as the text names them.
CREATE TABLE report_appendix (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  position int NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  file_name text NOT NULL,
  file_sha256 text NOT NULL,
  content jsonb,
  -- One that was taken away can be put back.
  removed_at timestamptz,
  paper_id uuid,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, report_id) REFERENCES report ON DELETE CASCADE,
  FOREIGN KEY (authority_id, file_sha256) REFERENCES file,
  FOREIGN KEY (authority_id, paper_id) REFERENCES paper ON DELETE SET NULL (paper_id)
);
CREATE INDEX report_appendix_by_report ON report_appendix (authority_id, report_id);
SELECT fence('report_appendix', 'board');

-- What was handed in, kept for ever, with the points of the Golden Rules and what its author answered.
CREATE TABLE report_version (
  authority_id uuid NOT NULL,
  report_id uuid NOT NULL,
  number int NOT NULL,
  sections jsonb NOT NULL,
  file_sha256 text,
  file jsonb,
  appendices jsonb NOT NULL,
  points jsonb NOT NULL,
  handed_in_by text NOT NULL,
  handed_in_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, report_id, number),
  FOREIGN KEY (authority_id, report_id) REFERENCES report ON DELETE CASCADE,
  FOREIGN KEY (authority_id, file_sha256) REFERENCES file
);
SELECT fence('report_version', 'board');

-- What the author answered to a point of the check, with the point as it stood.
CREATE TABLE report_answer (
  authority_id uuid NOT NULL,
  report_id uuid NOT NULL,
  key text NOT NULL,
  point jsonb NOT NULL,
  answer text NOT NULL CHECK (answer IN ('changed', 'kept')),
  because text NOT NULL,
  PRIMARY KEY (authority_id, report_id, key),
  FOREIGN KEY (authority_id, report_id) REFERENCES report ON DELETE CASCADE
);
SELECT fence('report_answer', 'board');

-- What young people asked about a report, or did not understand in it, and what its author answered.
CREATE TABLE report_question (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('question', 'not understood')),
  place text,
  text text NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  answer text,
  answered_at timestamptz,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, report_id) REFERENCES report ON DELETE CASCADE,
  FOREIGN KEY (authority_id, asked_by) REFERENCES person
);
CREATE INDEX report_question_by_report ON report_question (authority_id, report_id);
SELECT fence('report_question', 'board');

-- A council's own words: those its readers know (no expansion), and how it spells out its acronyms.
CREATE TABLE reader_word (
  authority_id uuid NOT NULL REFERENCES authority,
  word text NOT NULL CHECK (word <> ''),
  expansion text,
  PRIMARY KEY (authority_id, word)
);
SELECT fence('reader_word', 'board');
