-- Areas: where each belongs from one day to another (docs/decisions/0028). Every change writes the hierarchy anew under the
-- next number, so that the last one can be taken back and it can be seen who changed what.
CREATE TABLE area_change (
  authority_id uuid NOT NULL REFERENCES authority,
  number int NOT NULL CHECK (number >= 1),
  words text NOT NULL CHECK (words <> ''),
  day date NOT NULL,
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, number)
);
SELECT fence('area_change', 'board');

-- An area by its name as figures have it, in a larger one (null: directly under the council), from its first day to its
-- last (null: until further notice).
CREATE TABLE area_belonging (
  authority_id uuid NOT NULL REFERENCES authority,
  number int NOT NULL,
  area text NOT NULL CHECK (area <> ''),
  kind text NOT NULL CHECK (kind IN ('service', 'locality', 'district', 'team')),
  within text CHECK (within <> ''),
  from_day date NOT NULL,
  to_day date,
  PRIMARY KEY (authority_id, number, area, from_day),
  FOREIGN KEY (authority_id, number) REFERENCES area_change
);
SELECT fence('area_belonging', 'board');

-- The areas by which a month is public, each with the larger public one that it is counted in (null: it is shown itself).
-- It is fixed when figures of areas first become public: others would give differences.
CREATE TABLE public_area (
  authority_id uuid NOT NULL REFERENCES authority,
  at date NOT NULL,
  area text NOT NULL CHECK (area <> ''),
  within text CHECK (within <> ''),
  PRIMARY KEY (authority_id, at, area)
);
SELECT fence('public_area', 'board');

-- What is public so far was by team.
INSERT INTO public_area (authority_id, at, area)
SELECT DISTINCT authority_id, at, area FROM published_figure WHERE area <> 'all';
