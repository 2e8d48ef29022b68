-- Homes of care leavers, by the case system's reference alone, for the review service and managers of social care; and
-- what homes there are and what each district council promised, for the board.

CREATE TABLE care_leaver (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  -- The case system's own reference; a care leaver need not have a line as a child.
  reference text NOT NULL CHECK (reference <> ''),
  -- The first day of the month of birth: enough for an age band.
  born_month date,
  -- Whether they have left care, and on which day; null where nobody knows the day.
  has_left boolean NOT NULL,
  left_on date,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, reference)
);
SELECT fence('care_leaver', 'challenge');

-- Where somebody lived, one home after the other; the last one ends null.
CREATE TABLE home_stay (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  care_leaver_id uuid NOT NULL,
  district text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('family', 'staying put', 'staying close', 'residential', 'supported lodgings',
    'semi-independent', 'foyer', 'council tenancy', 'association tenancy', 'private tenancy', 'tenancy', 'student',
    'lodgings', 'custody', 'emergency', 'bed and breakfast', 'no home', 'abroad', 'other')),
  -- Null where nobody has said.
  suitable boolean,
  reason text NOT NULL,
  from_day date NOT NULL,
  until_day date,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, care_leaver_id) REFERENCES care_leaver ON DELETE CASCADE
);
SELECT fence('home_stay', 'challenge');
CREATE INDEX home_stay_leaver ON home_stay (authority_id, care_leaver_id);
-- Nobody lives in two homes at once.
CREATE UNIQUE INDEX home_stay_open ON home_stay (authority_id, care_leaver_id) WHERE until_day IS NULL;

-- A case of the lasting-homes panel. How it stands follows from its steps; the version counts every change, undoing too.
CREATE TABLE panel_case (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  care_leaver_id uuid NOT NULL,
  district text NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, care_leaver_id) REFERENCES care_leaver ON DELETE CASCADE
);
SELECT fence('panel_case', 'challenge');

CREATE TABLE panel_step (
  authority_id uuid NOT NULL,
  case_id uuid NOT NULL,
  number integer NOT NULL,
  day date NOT NULL,
  deed text NOT NULL CHECK (deed IN ('referred', 'planned', 'more information', 'agreed', 'not agreed', 'reviewed',
    'ended')),
  words text NOT NULL,
  -- What the young person needs, or the home that was agreed.
  home text NOT NULL,
  outcome text CHECK (outcome IN ('moved in', 'stayed', 'moved on well', 'broke down', 'withdrawn')),
  -- Who acts next, by their post, and by when.
  next_by text NOT NULL,
  next_due date,
  by_id uuid,
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, case_id, number),
  FOREIGN KEY (authority_id, case_id) REFERENCES panel_case ON DELETE CASCADE
);
SELECT fence('panel_step', 'challenge');

-- What a care leaver asked a district council for: a home of their own, or a bed in an emergency.
CREATE TABLE housing_request (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  care_leaver_id uuid NOT NULL,
  district text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('home', 'emergency bed')),
  asked_on date NOT NULL,
  band_asked text NOT NULL,
  -- Empty while none was given; "none" where the council gave none.
  band_given text NOT NULL,
  -- The day of the offer, or on which a bed was found.
  offered_on date,
  intentionality text NOT NULL CHECK (intentionality IN ('not asked', 'decided together', 'decided without us')),
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, care_leaver_id) REFERENCES care_leaver ON DELETE CASCADE
);
SELECT fence('housing_request', 'challenge');

CREATE TABLE house_project (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  district text NOT NULL,
  started_on date NOT NULL,
  places integer NOT NULL CHECK (places BETWEEN 1 AND 100),
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id)
);
SELECT fence('house_project', 'challenge');

CREATE TABLE house_project_member (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  project_id uuid NOT NULL,
  care_leaver_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('preparing', 'moved in', 'sustained', 'left early')),
  since date NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, project_id, care_leaver_id),
  FOREIGN KEY (authority_id, project_id) REFERENCES house_project ON DELETE CASCADE,
  FOREIGN KEY (authority_id, care_leaver_id) REFERENCES care_leaver ON DELETE CASCADE
);
SELECT fence('house_project_member', 'challenge');

-- Rows of an extract that wait for whoever brought them to decide; then forgotten.
CREATE TABLE homes_file (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  brought_on date NOT NULL,
  by_id uuid,
  rows jsonb NOT NULL,
  problems jsonb NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, by_id) REFERENCES person
);
SELECT fence('homes_file', 'challenge');

-- How many weeks after a decision the panel looks at it again.
CREATE TABLE panel_setting (
  authority_id uuid NOT NULL,
  review_weeks integer NOT NULL CHECK (review_weeks BETWEEN 1 AND 52),
  PRIMARY KEY (authority_id)
);
SELECT fence('panel_setting', 'challenge');

-- A home that the council commissions or runs, with its provider.
CREATE TABLE commissioned_home (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  provider text NOT NULL,
  -- The post to ask how many places are free.
  contact text NOT NULL,
  district text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('shared', 'single', 'supported lodgings', 'emergency', 'other')),
  ages_from integer NOT NULL,
  ages_to integer NOT NULL,
  block boolean NOT NULL,
  self_funding boolean NOT NULL,
  from_day date NOT NULL,
  until_day date,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id)
);
SELECT fence('commissioned_home', 'board');

-- How many places it had and how many were free, as it was told on a day; earlier days stay.
CREATE TABLE home_places (
  authority_id uuid NOT NULL,
  home_id uuid NOT NULL,
  day date NOT NULL,
  places integer NOT NULL CHECK (places BETWEEN 0 AND 999),
  free integer NOT NULL CHECK (free BETWEEN 0 AND 999),
  by_name text NOT NULL,
  PRIMARY KEY (authority_id, home_id, day),
  FOREIGN KEY (authority_id, home_id) REFERENCES commissioned_home ON DELETE CASCADE
);
SELECT fence('home_places', 'board');

-- What a district council promised care leavers in the joint protocol, since a day; earlier promises stay.
CREATE TABLE district_promise (
  authority_id uuid NOT NULL,
  district text NOT NULL CHECK (district <> ''),
  since date NOT NULL,
  -- Empty where no band is promised.
  band text NOT NULL,
  local_connection boolean NOT NULL,
  decides_together boolean NOT NULL,
  council_tax boolean NOT NULL,
  emergency_bed boolean NOT NULL,
  by_name text NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, district, since)
);
SELECT fence('district_promise', 'board');
