-- Indicators: figures by source, national statistics beside them, commentary, and the masked copy that is public
-- (docs/decisions/0005, 0022 to 0024).

-- An analyst adds figures and answers for them.
ALTER TABLE role_holding DROP CONSTRAINT role_holding_role_check;
ALTER TABLE role_holding ADD CONSTRAINT role_holding_role_check CHECK (role IN ('clerk', 'chair', 'lead officer',
  'member', 'co-opted', 'young people''s representative', 'report author', 'observer', 'administrator', 'analyst'));

-- Where figures came from: an extract of children's records, a report that was published, or somebody who typed them.
-- Until it is kept it waits for a look and counts nowhere. Nothing of a child's row is here.
CREATE TABLE figure_source (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('extract', 'report', 'entered')),
  title text NOT NULL CHECK (title <> ''),
  sha256 text NOT NULL,
  taken_on date NOT NULL,
  added_at timestamptz NOT NULL,
  added_by text NOT NULL,
  kept_at timestamptz,
  -- The how-manieth source that was kept: of several the last one counts.
  kept_number int,
  -- Why figures that were kept before are other ones now.
  reason text NOT NULL DEFAULT '',
  rows_left_out int NOT NULL DEFAULT 0 CHECK (rows_left_out >= 0),
  -- What is wrong with its rows or doubtful in its tables, in words: file, line and rule, no child.
  problems jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, kept_number)
);
SELECT fence('figure_source', 'board');

-- A figure as one source gives it. Of several kept sources the last one counts; the earlier ones stay.
CREATE TABLE figure (
  authority_id uuid NOT NULL,
  source_id uuid NOT NULL,
  indicator text NOT NULL CHECK (indicator <> ''),
  area text NOT NULL CHECK (area <> ''),
  at date NOT NULL,
  version int NOT NULL CHECK (version >= 1),
  value double precision,
  numerator double precision,
  denominator double precision,
  -- As published where there is no number: "c", "x", "*".
  mark text,
  -- The sentence that says why it looks wrong.
  doubt text,
  PRIMARY KEY (authority_id, source_id, indicator, area, at),
  FOREIGN KEY (authority_id, source_id) REFERENCES figure_source ON DELETE CASCADE
);
CREATE INDEX figure_by_indicator ON figure (authority_id, indicator, area, at);
SELECT fence('figure', 'board');

-- What its owner says about an indicator's figure of a month.
CREATE TABLE figure_comment (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  indicator text NOT NULL CHECK (indicator <> ''),
  at date NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  day date NOT NULL,
  by_id uuid,
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, id)
);
CREATE INDEX figure_comment_by_indicator ON figure_comment (authority_id, indicator, at);
SELECT fence('figure_comment', 'board');

-- National statistics beside an indicator: the council, its region, England and its statistical neighbours.
CREATE TABLE comparator (
  authority_id uuid NOT NULL REFERENCES authority,
  indicator text NOT NULL CHECK (indicator <> ''),
  at date NOT NULL,
  level text NOT NULL CHECK (level IN ('council', 'region', 'national', 'neighbour')),
  code text NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  -- How near a neighbour is: 1 for the nearest.
  nearness int CHECK (nearness BETWEEN 1 AND 10),
  value double precision,
  numerator double precision,
  denominator double precision,
  mark text,
  source text NOT NULL CHECK (source <> ''),
  added_on date NOT NULL,
  PRIMARY KEY (authority_id, indicator, at, level, code)
);
SELECT fence('comparator', 'public');

-- The figures as everybody may see them: small counts, and what would give them away, are hidden.
CREATE TABLE published_figure (
  authority_id uuid NOT NULL REFERENCES authority,
  indicator text NOT NULL CHECK (indicator <> ''),
  area text NOT NULL CHECK (area <> ''),
  at date NOT NULL,
  version int NOT NULL CHECK (version >= 1),
  value double precision,
  numerator double precision,
  denominator double precision,
  hidden boolean NOT NULL,
  published_on date NOT NULL,
  PRIMARY KEY (authority_id, indicator, area, at)
);
SELECT fence('published_figure', 'public');

-- The authorities most like the council, the nearest first (Department for Education, statistical neighbours).
CREATE TABLE statistical_neighbour (
  authority_id uuid NOT NULL REFERENCES authority,
  nearness int NOT NULL CHECK (nearness >= 1),
  own_code text NOT NULL CHECK (own_code <> ''),
  code text NOT NULL CHECK (code <> ''),
  closeness text NOT NULL,
  PRIMARY KEY (authority_id, nearness)
);
SELECT fence('statistical_neighbour', 'public');
