-- What an import brought and from where, so that the same file changes nothing and a newer version updates.
CREATE TABLE import (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  file_name text NOT NULL,
  sha256 text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  problems jsonb NOT NULL,
  -- Until the clerk has looked at what was read and saved it, nothing else comes of the file.
  saved_at timestamptz,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, sha256),
  FOREIGN KEY (authority_id, sha256) REFERENCES file
);
SELECT fence('import', 'board');

-- Where a meeting or a paper stood in an imported file. `part` tells an agenda, the minutes and papers of one file apart.
CREATE TABLE origin (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  import_id uuid NOT NULL,
  subject_kind text NOT NULL CHECK (subject_kind IN ('meeting', 'paper')),
  subject_id uuid NOT NULL,
  file_name text NOT NULL,
  part text NOT NULL,
  from_line int NOT NULL,
  to_line int NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, import_id) REFERENCES import ON DELETE CASCADE
);
CREATE INDEX origin_by_subject ON origin (authority_id, subject_id);
CREATE INDEX origin_by_file ON origin (authority_id, file_name, part);
SELECT fence('origin', 'board');

-- First names of young people as published, kept apart from everything shown.
CREATE TABLE kept_name (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  name text NOT NULL,
  shown_as text NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, meeting_id, name),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('kept_name', 'board');

-- Names, telephone numbers and addresses found in texts, for the clerk to keep or mask; masked until decided.
CREATE TABLE personal_detail (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('first name', 'telephone', 'email', 'address')),
  text text NOT NULL,
  excerpt text NOT NULL,
  decision text NOT NULL DEFAULT 'undecided' CHECK (decision IN ('undecided', 'keep', 'mask')),
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, meeting_id, kind, text),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('personal_detail', 'board');

-- What was last released to the public, unmasked: a decision to keep or mask is applied to this, and does not
-- release what has been recorded since.
CREATE TABLE release (
  authority_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  record jsonb NOT NULL,
  released_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, meeting_id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('release', 'board');

-- What the public sees of a meeting, masked when it was published. Pages, search, feeds, JSON and PDF read only this.
CREATE TABLE publication (
  authority_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  slug text NOT NULL,
  body_name text NOT NULL,
  date date NOT NULL,
  time text,
  document jsonb NOT NULL,
  -- What lists show, so that none has to unpack the document. The date stays text: a cast to date is not immutable.
  venue text GENERATED ALWAYS AS (document ->> 'venue') STORED,
  kind text GENERATED ALWAYS AS (document ->> 'kind') STORED,
  next_date text GENERATED ALWAYS AS (document -> 'next' ->> 'date') STORED,
  digest text NOT NULL,
  first_published_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, meeting_id),
  UNIQUE (authority_id, slug),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
CREATE INDEX publication_by_date ON publication (authority_id, date);
SELECT fence('publication', 'public');

-- The papers of a publication, written ones with their content.
CREATE TABLE publication_paper (
  authority_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  slug text NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (authority_id, meeting_id, slug),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES publication ON DELETE CASCADE
);
SELECT fence('publication_paper', 'public');

-- An address once published is kept: an older one leads to today's.
CREATE TABLE former_address (
  authority_id uuid NOT NULL,
  slug text NOT NULL,
  meeting_id uuid NOT NULL,
  PRIMARY KEY (authority_id, slug),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('former_address', 'public');

-- One row a thing that search can find; `thread` joins an item with the same matter at other meetings.
CREATE TABLE publication_entry (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  position int NOT NULL,
  kind text NOT NULL CHECK (kind IN ('meeting', 'item', 'paper')),
  path text NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  thread text,
  date date NOT NULL,
  words tsvector GENERATED ALWAYS AS
    (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', text), 'B')) STORED,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES publication ON DELETE CASCADE
);
CREATE INDEX publication_entry_by_meeting ON publication_entry (authority_id, meeting_id);
CREATE INDEX publication_entry_by_thread ON publication_entry (authority_id, thread);
CREATE INDEX publication_entry_words ON publication_entry USING gin (words);
SELECT fence('publication_entry', 'public');
