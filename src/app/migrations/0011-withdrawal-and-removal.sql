-- What was public and was taken down (docs/decisions/0018): its address says so, and why in a few fixed words, without
-- a word of its text. Deleted when the meeting is published again.
CREATE TABLE withdrawn_address (
  authority_id uuid NOT NULL,
  slug text NOT NULL,
  meeting_id uuid NOT NULL,
  withdrawn_at timestamptz NOT NULL,
  why text NOT NULL CHECK (why IN ('personal information', 'about a child or young person',
    'confidential information', 'a legal reason', 'published by mistake', 'out of date or wrong')),
  PRIMARY KEY (authority_id, slug),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('withdrawn_address', 'public');

-- Words that were taken out of a meeting's public texts, or a paper that was taken down. The words are kept here alone,
-- so that they can be taken out again of what is published later, and put back.
CREATE TABLE removal (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  words text,
  paper_id uuid,
  why text NOT NULL CHECK (why IN ('personal information', 'about a child or young person',
    'confidential information', 'a legal reason', 'published by mistake', 'out of date or wrong')),
  removed_at timestamptz NOT NULL,
  undone_at timestamptz,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
CREATE INDEX removal_by_meeting ON removal (authority_id, meeting_id);
SELECT fence('removal', 'board');

-- Who made what public or took it away, when and why, in the clerk's words. Added to, never changed.
CREATE TABLE publication_deed (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  deed text NOT NULL CHECK (deed IN ('published', 'taken off', 'words taken out', 'paper taken down', 'put back')),
  at timestamptz NOT NULL,
  by_name text NOT NULL,
  why text,
  note text NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
CREATE INDEX publication_deed_by_meeting ON publication_deed (authority_id, meeting_id);
SELECT fence('publication_deed', 'board');
