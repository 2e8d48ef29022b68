-- What the reviewing service does beside reviews, one row a piece of work or a thing it is about: audits, compliments,
-- foster carers and their reviews, specialist meetings, homes and visits to them, posts. What a row of a kind holds is
-- said in rules/ of quality and service-duties; columns are what rows are found, counted and protected by.

CREATE TABLE service_record (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('tier 2 audit', 'learning space', 'supervision audit', 'section 47 check',
    'practice observation', 'compliment', 'foster carer', 'foster review', 'allegation day', 'specialist meeting', 'home',
    'home visit', 'post')),
  day date NOT NULL,
  -- The child, the carer or the home by a reference, never a name; empty where it is about none.
  reference text NOT NULL,
  -- Whose work it is about.
  officer_id uuid,
  content jsonb NOT NULL,
  version integer NOT NULL,
  by_id uuid,
  by_name text NOT NULL,
  -- Taken down as an error: it counts no longer, and can be put back.
  taken_down_on date,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, officer_id) REFERENCES reviewing_officer
);
SELECT fence('service_record', 'casework');
CREATE INDEX service_record_day ON service_record (authority_id, kind, day);
-- Two carers, or two homes, never share a reference.
CREATE UNIQUE INDEX service_record_reference ON service_record (authority_id, kind, reference)
  WHERE kind IN ('foster carer', 'home') AND taken_down_on IS NULL;

-- A second auditor grades an audit without having seen the first one's grades; a manager settles what differs.
CREATE TABLE audit_moderation (
  authority_id uuid NOT NULL,
  record_id uuid NOT NULL,
  second_id uuid NOT NULL,
  second_name text NOT NULL,
  asked_on date NOT NULL,
  -- Grades by what is graded.
  second_grades jsonb,
  given_on date,
  agreed_grades jsonb,
  agreed_on date,
  agreed_by_id uuid,
  agreed_by text NOT NULL,
  reason text NOT NULL,
  PRIMARY KEY (authority_id, record_id),
  FOREIGN KEY (authority_id, record_id) REFERENCES service_record ON DELETE CASCADE
);
SELECT fence('audit_moderation', 'casework');

-- What the service sets for itself, each setting a row: the last one of a subject holds.
CREATE TABLE service_setting (
  authority_id uuid NOT NULL,
  about text NOT NULL CHECK (about IN ('quotas', 'ceilings', 'posts')),
  number integer NOT NULL,
  day date NOT NULL,
  by_id uuid,
  by_name text NOT NULL,
  set_values jsonb NOT NULL,
  PRIMARY KEY (authority_id, about, number)
);
SELECT fence('service_setting', 'casework');
