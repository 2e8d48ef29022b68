-- A board and its meetings as recorded. All of it is in the board zone; what is public is in 0003.

CREATE TABLE body (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  slug text NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, slug)
);
SELECT fence('body', 'board');

CREATE TABLE meeting (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  slug text NOT NULL,
  date date,
  time text CHECK (time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  venue text,
  kind text NOT NULL CHECK (kind IN ('ordinary', 'takeover', 'special')),
  rescheduled_from date,
  next_date date,
  next_time text,
  next_venue text,
  has_next boolean NOT NULL DEFAULT false,
  -- Fields the clerk has mended by hand: an import does not overwrite them.
  mended text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, slug),
  FOREIGN KEY (authority_id, body_id) REFERENCES body
);
CREATE INDEX meeting_by_date ON meeting (authority_id, body_id, date);
SELECT fence('meeting', 'board');

CREATE TABLE agenda_item (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  position int NOT NULL,
  number text,
  title text NOT NULL,
  presenters jsonb NOT NULL,
  purpose text,
  minutes_allotted int,
  pages_from int,
  pages_to int,
  verbal boolean NOT NULL,
  narrative text NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, meeting_id, position) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('agenda_item', 'board');

CREATE TABLE resolution (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  position int NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, item_id, position),
  FOREIGN KEY (authority_id, item_id) REFERENCES agenda_item ON DELETE CASCADE
);
SELECT fence('resolution', 'board');

CREATE TABLE attendance (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  position int NOT NULL,
  manner text NOT NULL CHECK (manner IN ('present', 'apologies', 'substitute', 'remote', 'observer')),
  name text NOT NULL,
  organisation text,
  capacity text CHECK (capacity IN ('member', 'co-opted', 'other')),
  stands_for text,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, meeting_id, position),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('attendance', 'board');

CREATE TABLE membership_change (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  position int NOT NULL,
  name text NOT NULL,
  change text NOT NULL CHECK (change IN ('joined', 'left')),
  replaces text,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, meeting_id, position),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('membership_change', 'board');

-- A paper: written here (content), or a file as it came, or only a title.
CREATE TABLE paper (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid,
  item_id uuid,
  position int NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  content jsonb,
  file_sha256 text,
  file_name text,
  -- A paper that was taken away can be put back.
  removed_at timestamptz,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE,
  FOREIGN KEY (authority_id, item_id) REFERENCES agenda_item ON DELETE SET NULL (item_id),
  FOREIGN KEY (authority_id, file_sha256) REFERENCES file
);
CREATE INDEX paper_by_meeting ON paper (authority_id, meeting_id);
SELECT fence('paper', 'board');

-- What was printed: an agenda pack (number 1), supplements that continue its page numbers (2, 3 …), the minutes (0).
-- content_sha256 seals what was printed, so that the same content is not printed twice.
CREATE TABLE printing (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  number int NOT NULL CHECK (number >= 0),
  first_page int NOT NULL CHECK (first_page >= 1),
  last_page int NOT NULL CHECK (last_page >= first_page),
  paper_ids uuid[] NOT NULL,
  content_sha256 text NOT NULL,
  standard text NOT NULL CHECK (standard IN ('ua-1', '1.7')),
  problems jsonb NOT NULL,
  pdf bytea NOT NULL,
  published boolean NOT NULL DEFAULT false,
  printed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, meeting_id, number),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence_until_published('printing');
