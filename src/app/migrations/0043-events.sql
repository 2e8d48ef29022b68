-- Events for young people (docs/decisions/0036-places-and-the-waiting-list.md). What everybody may read of an event and how full it is are public; who
-- comes, how they are reached and what they need is the participation team's alone, and goes three months after the event.

CREATE TABLE event (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  slug text NOT NULL CHECK (slug <> ''),
  title text NOT NULL CHECK (title <> ''),
  about text NOT NULL,
  -- The week or the series that it belongs to, such as "Care Leavers’ Week"; empty for none.
  week text NOT NULL,
  day date NOT NULL,
  begins text NOT NULL,
  ends text NOT NULL,
  -- The place as everybody may read it. The exact one may be for those alone who have a place (event_inside).
  place text NOT NULL,
  ages_from integer,
  ages_to integer,
  -- Whether there is a panel that questions can be sent to beforehand.
  panel boolean NOT NULL,
  closes_on date NOT NULL,
  cancelled_on date,
  cancelled_because text NOT NULL,
  version integer NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, slug)
);
SELECT fence('event', 'public');
CREATE INDEX event_day ON event (authority_id, day);

-- How one can take part, and how full that is. Whoever changes who has a place locks the rows of the event first.
CREATE TABLE event_way (
  authority_id uuid NOT NULL,
  event_id uuid NOT NULL,
  way text NOT NULL CHECK (way IN ('in person', 'online')),
  places integer NOT NULL CHECK (places >= 0),
  taken integer NOT NULL CHECK (taken >= 0),
  waiting integer NOT NULL CHECK (waiting >= 0),
  came integer NOT NULL CHECK (came >= 0),
  next_number integer NOT NULL,
  PRIMARY KEY (authority_id, event_id, way),
  FOREIGN KEY (authority_id, event_id) REFERENCES event ON DELETE CASCADE
);
SELECT fence('event_way', 'public');

-- What only those who have a place are told: where exactly, and the link to join.
CREATE TABLE event_inside (
  authority_id uuid NOT NULL,
  event_id uuid NOT NULL,
  place text NOT NULL,
  link text NOT NULL,
  PRIMARY KEY (authority_id, event_id),
  FOREIGN KEY (authority_id, event_id) REFERENCES event ON DELETE CASCADE
);
SELECT fence('event_inside', 'voice');

-- Who signed up. The number says who came first; the contact key is their address or number without spaces and capitals.
CREATE TABLE event_signup (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  event_id uuid NOT NULL,
  way text NOT NULL CHECK (way IN ('in person', 'online')),
  number integer NOT NULL,
  standing text NOT NULL CHECK (standing IN ('place', 'waiting', 'gone')),
  gone_because text NOT NULL,
  first_name text NOT NULL,
  age integer NOT NULL CHECK (age >= 0),
  contact text NOT NULL,
  contact_key text NOT NULL,
  access_needs text[] NOT NULL,
  food_needs text[] NOT NULL,
  -- A parent or carer of somebody under 16: whether they agreed, and the last day to do so once a place is held.
  carer text NOT NULL CHECK (carer IN ('not needed', 'asked', 'agreed')),
  carer_name text NOT NULL,
  carer_contact text NOT NULL,
  carer_by date,
  key uuid NOT NULL,
  signed_on date NOT NULL,
  came boolean,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, event_id, way, number),
  FOREIGN KEY (authority_id, event_id, way) REFERENCES event_way
);
SELECT fence('event_signup', 'voice');
-- One place for one contact.
CREATE UNIQUE INDEX event_signup_contact ON event_signup (authority_id, event_id, contact_key) WHERE standing <> 'gone';

-- Links that open somebody's own place, or let a parent or carer answer. Each letter brings a new one.
CREATE TABLE event_link (
  authority_id uuid NOT NULL,
  token_sha256 text NOT NULL,
  signup_id uuid NOT NULL,
  holder text NOT NULL CHECK (holder IN ('young', 'carer')),
  PRIMARY KEY (authority_id, token_sha256),
  FOREIGN KEY (authority_id, signup_id) REFERENCES event_signup ON DELETE CASCADE
);
SELECT fence('event_link', 'voice');
CREATE INDEX event_link_signup ON event_link (authority_id, signup_id);

-- What somebody was told, each thing once. Who gave a telephone number is told by the team: then its words stand here until done.
CREATE TABLE event_told (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  signup_id uuid NOT NULL,
  holder text NOT NULL CHECK (holder IN ('young', 'carer')),
  why text NOT NULL CHECK (why <> ''),
  by_team boolean NOT NULL,
  words text[] NOT NULL,
  told_on date NOT NULL,
  done_on date,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, signup_id, holder, why),
  FOREIGN KEY (authority_id, signup_id) REFERENCES event_signup ON DELETE CASCADE
);
SELECT fence('event_told', 'voice');

-- How an event was, 1 to 5; of nobody by name. The key is the form's own, so that sent twice it counts once.
CREATE TABLE event_score (
  authority_id uuid NOT NULL,
  key uuid NOT NULL,
  event_id uuid NOT NULL,
  score integer NOT NULL CHECK (score BETWEEN 1 AND 5),
  PRIMARY KEY (authority_id, key),
  FOREIGN KEY (authority_id, event_id) REFERENCES event ON DELETE CASCADE
);
SELECT fence('event_score', 'voice');

-- Pictures as the team keeps them. They are public as long as everybody on them agrees: a row of event_picture_shown stands
-- on all their consents, and goes with the first that is taken back, whoever reads it then.
CREATE TABLE event_picture (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  event_id uuid NOT NULL,
  bytes bytea NOT NULL,
  says text NOT NULL CHECK (says <> ''),
  people integer NOT NULL CHECK (people >= 0),
  added_on date NOT NULL,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, event_id) REFERENCES event ON DELETE CASCADE
);
SELECT fence('event_picture', 'voice');

CREATE TABLE event_picture_shown (
  authority_id uuid NOT NULL,
  picture_id uuid NOT NULL,
  event_id uuid NOT NULL,
  says text NOT NULL CHECK (says <> ''),
  PRIMARY KEY (authority_id, picture_id),
  FOREIGN KEY (authority_id, event_id) REFERENCES event ON DELETE CASCADE
);
SELECT fence('event_picture_shown', 'public');

CREATE TABLE event_picture_consent (
  authority_id uuid NOT NULL,
  picture_id uuid NOT NULL,
  consent_id uuid NOT NULL,
  PRIMARY KEY (authority_id, picture_id, consent_id),
  FOREIGN KEY (authority_id, picture_id) REFERENCES event_picture_shown ON DELETE CASCADE,
  FOREIGN KEY (authority_id, consent_id) REFERENCES consent_standing ON DELETE CASCADE
);
SELECT fence('event_picture_consent', 'public');

CREATE FUNCTION hide_event_picture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM event_picture_shown WHERE authority_id = OLD.authority_id AND picture_id = OLD.picture_id;
  RETURN NULL;
END $$;
CREATE TRIGGER hide_picture AFTER DELETE ON event_picture_consent FOR EACH ROW EXECUTE FUNCTION hide_event_picture();
