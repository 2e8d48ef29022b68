-- The young people's edition of a meeting (docs/decisions/0039): one page before it and one after, the participation team's
-- alone until a person sends it.

CREATE TABLE edition (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('before', 'after')),
  content jsonb NOT NULL,
  revision integer NOT NULL,
  saved_by text NOT NULL,
  saved_at timestamptz NOT NULL,
  -- Its public address, once it was sent: it stays through corrections.
  slug text,
  -- Who was written to, by the keys of the letters.
  told text[] NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, meeting_id, kind),
  UNIQUE (authority_id, slug),
  FOREIGN KEY (authority_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);
SELECT fence('edition', 'voice');

-- How it read each time that it was saved by hand or sent.
CREATE TABLE edition_version (
  authority_id uuid NOT NULL,
  edition_id uuid NOT NULL,
  number integer NOT NULL,
  content jsonb NOT NULL,
  deed text NOT NULL CHECK (deed IN ('saved', 'sent')),
  saved_by text NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, edition_id, number),
  FOREIGN KEY (authority_id, edition_id) REFERENCES edition ON DELETE CASCADE
);
SELECT fence('edition_version', 'voice');

-- What everybody reads, and its page on paper.
CREATE TABLE public_edition (
  authority_id uuid NOT NULL,
  edition_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('before', 'after')),
  slug text NOT NULL,
  body text NOT NULL,
  meeting_date date NOT NULL,
  content jsonb NOT NULL,
  -- The notes of the meeting were not agreed yet when it was sent.
  provisional boolean NOT NULL,
  sent_on date NOT NULL,
  corrected_on date,
  pdf bytea NOT NULL,
  PRIMARY KEY (authority_id, edition_id),
  UNIQUE (authority_id, slug),
  FOREIGN KEY (authority_id, edition_id) REFERENCES edition ON DELETE CASCADE
);
SELECT fence('public_edition', 'public');
