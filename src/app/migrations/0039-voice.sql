-- What young people tell (docs/decisions/0033): the participation team's alone until it is shown, and shown only while who it
-- is about agrees.

ALTER TABLE role_holding DROP CONSTRAINT role_holding_role_check;
ALTER TABLE role_holding ADD CONSTRAINT role_holding_role_check CHECK (role IN ('clerk', 'chair', 'lead officer',
  'member', 'co-opted', 'young people''s representative', 'report author', 'observer', 'administrator', 'analyst',
  'project manager', 'independent reviewing officer', 'reviewing manager', 'service manager', 'team manager',
  'senior manager', 'participation worker'));

-- Stands as long as somebody agrees. Whatever public row shows their words, name, picture or story leans on it and goes with it.
CREATE TABLE consent_standing (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  PRIMARY KEY (authority_id, id)
);
SELECT fence('consent_standing', 'public');

-- What somebody agreed to, and when they took it back. With the secret of their link they can do that themselves.
CREATE TABLE consent (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('words', 'name', 'picture', 'story')),
  about text NOT NULL CHECK (about <> ''),
  given_by text NOT NULL CHECK (given_by <> ''),
  given_on date NOT NULL,
  token_sha256 text NOT NULL,
  withdrawn_on date,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, token_sha256)
);
SELECT fence('consent', 'voice');

-- What came in by an open form, waiting to be read. The key is the form's own, so that sent twice it came once.
CREATE TABLE voice_post (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  form text NOT NULL CHECK (form <> ''),
  about_id uuid,
  key uuid NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  first_name text NOT NULL,
  came_at timestamptz NOT NULL,
  worries text[] NOT NULL,
  from_robot boolean NOT NULL,
  consent_id uuid,
  state text NOT NULL CHECK (state IN ('waiting', 'shown', 'read', 'left out')),
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, key),
  FOREIGN KEY (authority_id, consent_id) REFERENCES consent
);
SELECT fence('voice_post', 'voice');

-- Somebody's words as the team shows them.
CREATE TABLE voice_shown (
  authority_id uuid NOT NULL,
  post_id uuid NOT NULL,
  form text NOT NULL,
  about_id uuid,
  words text NOT NULL CHECK (words <> ''),
  first_name text NOT NULL,
  shown_on date NOT NULL,
  consent_id uuid NOT NULL,
  PRIMARY KEY (authority_id, post_id),
  FOREIGN KEY (authority_id, consent_id) REFERENCES consent_standing ON DELETE CASCADE
);
SELECT fence('voice_shown', 'public');

-- When the team reads what comes in, and how to reach them: told on every open form.
CREATE TABLE voice_hours (
  authority_id uuid NOT NULL PRIMARY KEY,
  team text NOT NULL CHECK (team <> ''),
  phone text NOT NULL,
  read_when text NOT NULL CHECK (read_when <> '')
);
SELECT fence('voice_hours', 'public');

-- Who is told at once when somebody's words seem to say that they are in danger.
CREATE TABLE voice_lead (
  authority_id uuid NOT NULL PRIMARY KEY,
  post text NOT NULL CHECK (post <> ''),
  email text NOT NULL CHECK (email <> '')
);
SELECT fence('voice_lead', 'voice');
