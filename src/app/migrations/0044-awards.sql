-- Awards that young people are nominated for, and rewards that they enter for (docs/decisions/0037). What everybody may read
-- stands in tables of its own; who was nominated, by whom, how they are found, and every score is the participation team's.

-- A year's awards, as everybody reads of them.
CREATE TABLE award_year (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  about text NOT NULL CHECK (about <> ''),
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  event_on date,
  PRIMARY KEY (authority_id, id)
);
SELECT fence('award_year', 'public');

CREATE TABLE award_category (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  year_id uuid NOT NULL,
  position integer NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  sentence text NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, year_id) REFERENCES award_year
);
SELECT fence('award_category', 'public');

-- By what the panel scores.
CREATE TABLE award_criterion (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  year_id uuid NOT NULL,
  position integer NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, year_id) REFERENCES award_year
);
SELECT fence('award_criterion', 'public');

-- Where the event is, and how far the panel is. Its row is locked by whatever must not happen twice in a year.
CREATE TABLE award_setting (
  authority_id uuid NOT NULL,
  year_id uuid NOT NULL,
  place text NOT NULL,
  starts_at text NOT NULL,
  scoring text NOT NULL CHECK (scoring IN ('not yet', 'open', 'closed')),
  shows_names boolean NOT NULL,
  PRIMARY KEY (authority_id, year_id),
  FOREIGN KEY (authority_id, year_id) REFERENCES award_year
);
SELECT fence('award_setting', 'voice');

-- The reasons are the words of its post. One that is merged into another keeps its own. Whoever has the secret of its link can
-- take it back.
CREATE TABLE nomination (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  year_id uuid NOT NULL,
  category_id uuid NOT NULL,
  number integer NOT NULL,
  first_name text NOT NULL CHECK (first_name <> ''),
  finder text NOT NULL CHECK (finder <> ''),
  by_name text NOT NULL,
  by_relation text NOT NULL,
  by_email text NOT NULL,
  post_id uuid NOT NULL,
  came_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('came', 'shortlisted', 'left out')),
  panel_words text NOT NULL,
  merged_into uuid,
  token_sha256 text NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, token_sha256),
  UNIQUE (authority_id, year_id, number),
  FOREIGN KEY (authority_id, category_id) REFERENCES award_category,
  FOREIGN KEY (authority_id, merged_into) REFERENCES nomination
);
SELECT fence('nomination', 'voice');

-- Who scores, by the secret of their link.
CREATE TABLE panellist (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  year_id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  email text NOT NULL,
  young boolean NOT NULL,
  category_ids uuid[] NOT NULL,
  token_sha256 text NOT NULL,
  ended boolean NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, token_sha256),
  FOREIGN KEY (authority_id, year_id) REFERENCES award_year
);
SELECT fence('panellist', 'voice');

-- Who knows whom: such a panellist does not score such a nomination.
CREATE TABLE panel_interest (
  authority_id uuid NOT NULL,
  panellist_id uuid NOT NULL,
  nomination_id uuid NOT NULL,
  PRIMARY KEY (authority_id, panellist_id, nomination_id),
  FOREIGN KEY (authority_id, panellist_id) REFERENCES panellist,
  FOREIGN KEY (authority_id, nomination_id) REFERENCES nomination
);
SELECT fence('panel_interest', 'voice');

-- One score a panellist, nomination and criterion: nobody scores twice.
CREATE TABLE panel_score (
  authority_id uuid NOT NULL,
  panellist_id uuid NOT NULL,
  nomination_id uuid NOT NULL,
  criterion_id uuid NOT NULL,
  points integer NOT NULL CHECK (points BETWEEN 1 AND 5),
  PRIMARY KEY (authority_id, panellist_id, nomination_id, criterion_id),
  FOREIGN KEY (authority_id, panellist_id) REFERENCES panellist,
  FOREIGN KEY (authority_id, nomination_id) REFERENCES nomination,
  FOREIGN KEY (authority_id, criterion_id) REFERENCES award_criterion
);
SELECT fence('panel_score', 'voice');

-- A nomination that was chosen, how its young person was invited, and what they answered.
CREATE TABLE finalist (
  authority_id uuid NOT NULL,
  nomination_id uuid NOT NULL,
  reason text NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  winner boolean NOT NULL,
  email text NOT NULL,
  token_sha256 text,
  invited_on date,
  answer text CHECK (answer IN ('yes', 'no')),
  under_sixteen boolean,
  guests integer NOT NULL,
  needs text NOT NULL,
  carer text NOT NULL,
  consent_id uuid,
  carer_consent_id uuid,
  picture_consent_id uuid,
  carer_picture_consent_id uuid,
  PRIMARY KEY (authority_id, nomination_id),
  UNIQUE (authority_id, token_sha256),
  FOREIGN KEY (authority_id, nomination_id) REFERENCES nomination,
  FOREIGN KEY (authority_id, consent_id) REFERENCES consent,
  FOREIGN KEY (authority_id, carer_consent_id) REFERENCES consent,
  FOREIGN KEY (authority_id, picture_consent_id) REFERENCES consent,
  FOREIGN KEY (authority_id, carer_picture_consent_id) REFERENCES consent
);
SELECT fence('finalist', 'voice');

-- A finalist whom everybody may read of: gone with the young person's consent, and with their parent's or carer's.
CREATE TABLE award_shown (
  authority_id uuid NOT NULL,
  nomination_id uuid NOT NULL,
  year_id uuid NOT NULL,
  category_id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  winner boolean NOT NULL,
  consent_id uuid NOT NULL,
  carer_consent_id uuid,
  PRIMARY KEY (authority_id, nomination_id),
  FOREIGN KEY (authority_id, year_id) REFERENCES award_year,
  FOREIGN KEY (authority_id, consent_id) REFERENCES consent_standing ON DELETE CASCADE,
  FOREIGN KEY (authority_id, carer_consent_id) REFERENCES consent_standing ON DELETE CASCADE
);
SELECT fence('award_shown', 'public');

-- The order of the evening. Where a line is of a category its finalists stand below it.
CREATE TABLE evening_line (
  authority_id uuid NOT NULL,
  year_id uuid NOT NULL,
  position integer NOT NULL,
  starts_at text NOT NULL,
  what text NOT NULL CHECK (what <> ''),
  who text NOT NULL,
  category_id uuid,
  PRIMARY KEY (authority_id, year_id, position),
  FOREIGN KEY (authority_id, year_id) REFERENCES award_year,
  FOREIGN KEY (authority_id, category_id) REFERENCES award_category
);
SELECT fence('evening_line', 'voice');

-- The rewards of a half term, as everybody reads of them.
CREATE TABLE reward_round (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  about text NOT NULL CHECK (about <> ''),
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  prizes integer NOT NULL CHECK (prizes > 0),
  PRIMARY KEY (authority_id, id)
);
SELECT fence('reward_round', 'public');

CREATE TABLE reward_criterion (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  position integer NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, round_id) REFERENCES reward_round
);
SELECT fence('reward_criterion', 'public');

-- What they did are the words of its post. `prize`: how it came to a prize, in words; null without one.
CREATE TABLE reward_entry (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  number integer NOT NULL,
  first_name text NOT NULL CHECK (first_name <> ''),
  finder text NOT NULL CHECK (finder <> ''),
  school_year text NOT NULL,
  sent_by text NOT NULL CHECK (sent_by IN ('young person', 'carer', 'school')),
  post_id uuid NOT NULL,
  came_on date NOT NULL,
  left_out boolean NOT NULL,
  prize text,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, round_id, number),
  FOREIGN KEY (authority_id, round_id) REFERENCES reward_round
);
SELECT fence('reward_entry', 'voice');

CREATE TABLE reward_mark (
  authority_id uuid NOT NULL,
  entry_id uuid NOT NULL,
  criterion_id uuid NOT NULL,
  mark text NOT NULL CHECK (mark IN ('met', 'partly', 'not')),
  PRIMARY KEY (authority_id, entry_id, criterion_id),
  FOREIGN KEY (authority_id, entry_id) REFERENCES reward_entry,
  FOREIGN KEY (authority_id, criterion_id) REFERENCES reward_criterion
);
SELECT fence('reward_mark', 'voice');
