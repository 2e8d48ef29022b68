-- What care leavers can get, and who signed the covenant with them (docs/decisions/0035). What everybody reads has tables of its
-- own that hold no more than is shown.

-- An offer as the team keeps it. The owner is who answers for it being right.
CREATE TABLE offer (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  slug text NOT NULL CHECK (slug <> ''),
  version integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('service', 'near me')),
  heading text NOT NULL CHECK (heading IN ('health', 'relationships', 'education', 'employment', 'accommodation',
    'participation', 'money')),
  age_from integer NOT NULL,
  age_to integer NOT NULL,
  areas text[] NOT NULL,
  situations text[] NOT NULL,
  words jsonb NOT NULL,
  reach jsonb NOT NULL,
  owner_post text NOT NULL CHECK (owner_post <> ''),
  owner_email text NOT NULL CHECK (owner_email <> ''),
  checked_on date NOT NULL,
  checked_by text NOT NULL CHECK (checked_by <> ''),
  asked_on date,
  taken_down_on date,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, slug)
);
SELECT fence('offer', 'voice');

CREATE TABLE offer_shown (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  slug text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('service', 'near me')),
  heading text NOT NULL CHECK (heading IN ('health', 'relationships', 'education', 'employment', 'accommodation',
    'participation', 'money')),
  age_from integer NOT NULL,
  age_to integer NOT NULL,
  areas text[] NOT NULL,
  situations text[] NOT NULL,
  words jsonb NOT NULL,
  reach jsonb NOT NULL,
  checked_on date NOT NULL,
  checked_by text NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, slug),
  FOREIGN KEY (authority_id, id) REFERENCES offer ON DELETE CASCADE
);
SELECT fence('offer_shown', 'public');

-- The words of an offer in another language, and the seal of the English that was translated.
CREATE TABLE offer_translation (
  authority_id uuid NOT NULL,
  offer_id uuid NOT NULL,
  language text NOT NULL CHECK (language <> ''),
  words jsonb NOT NULL,
  english_sha256 text NOT NULL,
  PRIMARY KEY (authority_id, offer_id, language),
  FOREIGN KEY (authority_id, offer_id) REFERENCES offer ON DELETE CASCADE
);
SELECT fence('offer_translation', 'public');

-- By its secret the owner says that an offer is still right. A new owner's letter makes the old ones worthless.
CREATE TABLE offer_link (
  authority_id uuid NOT NULL,
  token_sha256 text NOT NULL,
  offer_id uuid NOT NULL,
  made_on date NOT NULL,
  PRIMARY KEY (authority_id, token_sha256),
  FOREIGN KEY (authority_id, offer_id) REFERENCES offer ON DELETE CASCADE
);
SELECT fence('offer_link', 'voice');

CREATE TABLE offer_setting (
  authority_id uuid NOT NULL PRIMARY KEY,
  check_months integer NOT NULL
);
SELECT fence('offer_setting', 'voice');

-- A service that somebody told us of. A member of a board who was signed in is known by name.
CREATE TABLE near_me (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  service text NOT NULL CHECK (service <> ''),
  area text NOT NULL CHECK (area <> ''),
  what_for text NOT NULL CHECK (what_for <> ''),
  contact text NOT NULL,
  came_on date NOT NULL,
  brought_by text NOT NULL,
  person_id uuid,
  state text NOT NULL CHECK (state IN ('waiting', 'offered', 'left out')),
  offer_id uuid,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, offer_id) REFERENCES offer
);
SELECT fence('near_me', 'voice');

-- Who signed the covenant, and what they pledge.
CREATE TABLE covenant_signatory (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  organisation text NOT NULL CHECK (organisation <> ''),
  area text NOT NULL CHECK (area <> ''),
  about text NOT NULL,
  signed_on date NOT NULL,
  ended_on date,
  PRIMARY KEY (authority_id, id)
);
SELECT fence('covenant_signatory', 'public');

-- Whom the team writes to there.
CREATE TABLE covenant_contact (
  authority_id uuid NOT NULL,
  signatory_id uuid NOT NULL,
  contact text NOT NULL,
  PRIMARY KEY (authority_id, signatory_id),
  FOREIGN KEY (authority_id, signatory_id) REFERENCES covenant_signatory
);
SELECT fence('covenant_contact', 'voice');

CREATE TABLE covenant_pledge (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  signatory_id uuid NOT NULL,
  pledge text NOT NULL CHECK (pledge <> ''),
  outcome text NOT NULL CHECK (outcome IN ('independent living', 'education, employment and training',
    'safety and security', 'health', 'finance')),
  strand text NOT NULL CHECK (strand IN ('raising awareness', 'training and employment', 'policy partnerships',
    'social value', 'economic development')),
  due_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('promised', 'under way', 'kept', 'not kept')),
  progress text NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, signatory_id) REFERENCES covenant_signatory
);
SELECT fence('covenant_pledge', 'public');

-- How often a pledge was taken up, and jobs kept for care leavers: small counts, so the Board's and not everybody's.
CREATE TABLE covenant_count (
  authority_id uuid NOT NULL,
  pledge_id uuid NOT NULL,
  taken_up integer NOT NULL,
  jobs_offered integer NOT NULL,
  jobs_filled integer NOT NULL,
  apprenticeships_offered integer NOT NULL,
  apprenticeships_filled integer NOT NULL,
  PRIMARY KEY (authority_id, pledge_id),
  FOREIGN KEY (authority_id, pledge_id) REFERENCES covenant_pledge
);
SELECT fence('covenant_count', 'board');

-- Which member was asked to bring an employer from their ward, and whom they brought.
CREATE TABLE covenant_asked (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  ward text NOT NULL CHECK (ward <> ''),
  asked_on date NOT NULL,
  signatory_id uuid,
  brought_on date,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, person_id, ward),
  FOREIGN KEY (authority_id, person_id) REFERENCES person,
  FOREIGN KEY (authority_id, signatory_id) REFERENCES covenant_signatory
);
SELECT fence('covenant_asked', 'board');
