-- What young people ask for, and what came of it (docs/decisions/0034). The words of an open form stand in voice_shown alone, so
-- that they are gone from here too when whoever wrote them takes them back; our_words are the team's.
CREATE TABLE ask (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  body_id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  theme text NOT NULL CHECK (theme <> ''),
  asked_on date NOT NULL,
  post_id uuid,
  idea_id uuid,
  came_from text NOT NULL,
  our_words text NOT NULL,
  support_words text NOT NULL,
  answer_post text NOT NULL,
  answer_due date,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, post_id),
  UNIQUE (authority_id, idea_id),
  FOREIGN KEY (authority_id, body_id) REFERENCES body
);
SELECT fence('ask', 'public');

-- What happened to an ask: answers, what was done, proposals to close it, and what young people say of it.
CREATE TABLE ask_step (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  ask_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('answer', 'did', 'proposed', 'said')),
  verdict text CHECK (verdict IN ('done', 'partly', 'not yet')),
  words text NOT NULL,
  by_post text NOT NULL CHECK (by_post <> ''),
  day date NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, ask_id, position),
  FOREIGN KEY (authority_id, ask_id) REFERENCES ask
);
SELECT fence('ask_step', 'public');

-- To what of the Board an ask belongs: an agenda item, a resolution ("ITEM#2"), an action, an indicator. The label is what
-- everybody reads.
CREATE TABLE ask_tie (
  authority_id uuid NOT NULL,
  ask_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('agenda item', 'resolution', 'action', 'indicator')),
  about text NOT NULL CHECK (about <> ''),
  label text NOT NULL CHECK (label <> ''),
  tied_on date NOT NULL,
  PRIMARY KEY (authority_id, ask_id, kind, about),
  FOREIGN KEY (authority_id, ask_id) REFERENCES ask
);
SELECT fence('ask_tie', 'public');

-- Which person has to answer, and since when.
CREATE TABLE ask_owner (
  authority_id uuid NOT NULL,
  ask_id uuid NOT NULL,
  person_id uuid NOT NULL,
  given_on date NOT NULL,
  PRIMARY KEY (authority_id, ask_id),
  FOREIGN KEY (authority_id, ask_id) REFERENCES ask
);
SELECT fence('ask_owner', 'board');

-- By the secret of their link whoever asked says whether it is done.
CREATE TABLE ask_author (
  authority_id uuid NOT NULL,
  post_id uuid NOT NULL,
  token_sha256 text NOT NULL,
  PRIMARY KEY (authority_id, post_id),
  UNIQUE (authority_id, token_sha256)
);
SELECT fence('ask_author', 'voice');

-- To whom an ask matters too: the key of a form, nobody's name.
CREATE TABLE ask_support (
  authority_id uuid NOT NULL,
  ask_id uuid NOT NULL,
  key uuid NOT NULL,
  PRIMARY KEY (authority_id, ask_id, key),
  FOREIGN KEY (authority_id, ask_id) REFERENCES ask
);
SELECT fence('ask_support', 'voice');

-- Questions for whoever wants to answer them. What was answered is public once the team shows it, small counts hidden.
CREATE TABLE survey (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  slug text NOT NULL CHECK (slug <> ''),
  title text NOT NULL CHECK (title <> ''),
  intro text NOT NULL,
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  questions jsonb NOT NULL,
  published boolean NOT NULL,
  results jsonb,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, slug)
);
SELECT fence_until_published('survey');

-- One answer: nobody's, of no day. The seal of its form's key lets it in once.
CREATE TABLE survey_answer (
  authority_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  key_sha256 text NOT NULL,
  choices jsonb NOT NULL,
  PRIMARY KEY (authority_id, survey_id, key_sha256),
  FOREIGN KEY (authority_id, survey_id) REFERENCES survey
);
SELECT fence('survey_answer', 'voice');

-- What young people were asked, by which methods, and what each of them found: side by side, with no sum.
CREATE TABLE consultation (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  asked text NOT NULL CHECK (asked <> ''),
  from_on date NOT NULL,
  to_on date NOT NULL,
  methods jsonb NOT NULL,
  outcome text NOT NULL,
  published boolean NOT NULL,
  PRIMARY KEY (authority_id, id)
);
SELECT fence_until_published('consultation');

-- What young people of the whole country ask for, and what is said to it here.
CREATE TABLE national_ask (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  source text NOT NULL CHECK (source <> ''),
  link text NOT NULL,
  said_on date NOT NULL,
  answer text NOT NULL,
  answer_post text NOT NULL,
  answered_on date,
  PRIMARY KEY (authority_id, id)
);
SELECT fence('national_ask', 'public');
