-- Child protection conferences. A family by the case system's reference; its children are often not looked after, so they
-- are no rows of `child`. Parents and carers answer without a name: an answer hangs on no conference.

CREATE TABLE conference_family (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  reference text NOT NULL CHECK (reference <> ''),
  -- How many children it is about, unborn ones too, and the references of some of them.
  children integer NOT NULL CHECK (children BETWEEN 1 AND 20),
  child_references text[] NOT NULL,
  district text NOT NULL,
  team text NOT NULL,
  -- The reviewing officer who chairs.
  officer_id uuid,
  -- From what and from which day the days are counted.
  begun text NOT NULL CHECK (begun IN ('strategy', 'transfer', 'initial before', 'review before')),
  begun_on date NOT NULL,
  -- Why and since when nothing is due any more, where no conference ended the plan.
  ended text CHECK (ended IN ('no conference', 'in our care', 'moved', 'eighteen', 'other')),
  ended_on date,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, reference),
  FOREIGN KEY (authority_id, officer_id) REFERENCES reviewing_officer
);
SELECT fence('conference_family', 'casework');
CREATE INDEX conference_family_officer ON conference_family (authority_id, officer_id);

CREATE TABLE conference (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  family_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('initial', 'transfer-in', 'review')),
  state text NOT NULL CHECK (state IN ('planned', 'held', 'adjourned', 'called off')),
  planned_on date,
  -- Empty, or the hour and minute.
  planned_at text NOT NULL,
  -- The last day for it, as it was when it was planned or held.
  due_on date NOT NULL,
  -- The day on which it was held, adjourned or called off.
  came_on date,
  -- Why it was late, was adjourned or was called off.
  reason text CHECK (reason IN ('social worker', 'family', 'not quorate', 'reviewing officer', 'report',
    'days miscounted', 'other')),
  reason_words text NOT NULL,
  outcome text CHECK (outcome IN ('plan made', 'no plan', 'plan goes on', 'plan ended')),
  category text CHECK (category IN ('neglect', 'emotional', 'physical', 'sexual', 'multiple')),
  -- Of the family as it was: where it lives, and who chairs.
  children integer NOT NULL,
  district text NOT NULL,
  team text NOT NULL,
  officer_id uuid,
  -- How children took part, in children: the first four tell each child once.
  children_came integer NOT NULL,
  views_given integer NOT NULL,
  views_not_available integer NOT NULL,
  too_young integer NOT NULL,
  views_by_form integer NOT NULL,
  views_by_advocate integer NOT NULL,
  views_by_worker integer NOT NULL,
  -- Agencies that were invited or took part: whether they came, and whether they sent a report.
  agencies jsonb NOT NULL,
  questionnaires_given integer NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, family_id) REFERENCES conference_family ON DELETE CASCADE,
  FOREIGN KEY (authority_id, officer_id) REFERENCES reviewing_officer
);
SELECT fence('conference', 'casework');
CREATE INDEX conference_of_family ON conference (authority_id, family_id);
CREATE INDEX conference_came_on ON conference (authority_id, came_on);
-- A family has one conference to come.
CREATE UNIQUE INDEX conference_to_come ON conference (authority_id, family_id) WHERE state = 'planned';

CREATE TABLE conference_appeal (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  conference_id uuid NOT NULL,
  by_whom text NOT NULL CHECK (by_whom IN ('parent', 'carer', 'young person')),
  ground text NOT NULL CHECK (ground IN ('procedure', 'key people', 'decision', 'report late', 'other')),
  received_on date NOT NULL,
  answered_on date,
  outcome text CHECK (outcome IN ('upheld', 'partly', 'not upheld', 'withdrawn')),
  changed text NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, conference_id) REFERENCES conference ON DELETE CASCADE
);
SELECT fence('conference_appeal', 'casework');
CREATE INDEX conference_appeal_conference ON conference_appeal (authority_id, conference_id);

-- The link to the questionnaire of one conference. It says how many answers it still takes, and never which they were.
CREATE TABLE conference_link (
  authority_id uuid NOT NULL,
  conference_id uuid NOT NULL,
  token_sha256 text NOT NULL,
  expires_on date NOT NULL,
  answers_left integer NOT NULL,
  PRIMARY KEY (authority_id, conference_id),
  UNIQUE (authority_id, token_sha256),
  FOREIGN KEY (authority_id, conference_id) REFERENCES conference ON DELETE CASCADE
);
SELECT fence('conference_link', 'casework');

-- What a parent or carer answered: of a kind of conference, in a month and district. No day, no time, no conference.
CREATE TABLE conference_answer (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('initial', 'review')),
  -- The first day of the month of the conference.
  month date NOT NULL,
  district text NOT NULL,
  on_paper boolean NOT NULL,
  answers jsonb NOT NULL,
  words text NOT NULL,
  -- Words that look as if they named somebody wait until a manager has read them.
  words_state text NOT NULL CHECK (words_state IN ('shown', 'waiting', 'left out')),
  PRIMARY KEY (authority_id, id)
);
SELECT fence('conference_answer', 'casework');
CREATE INDEX conference_answer_month ON conference_answer (authority_id, month);
