-- How people sign in (docs/decisions/0010), in a schema of its own that only the role hearth_access reaches: the role
-- of the pages can read neither the hash of a password nor a session, whatever one of our pages does wrong. Each
-- connection of hearth_access says at its start which council it is for, so the fence knows no zone here.
CREATE SCHEMA access;
GRANT USAGE ON SCHEMA access TO hearth_access, hearth_web;

CREATE FUNCTION access.fence(target regclass, rights text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ALTER COLUMN authority_id SET DEFAULT current_authority()', target);
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('CREATE POLICY own_council ON %s TO hearth_access
    USING (authority_id = current_authority()) WITH CHECK (authority_id = current_authority())', target);
  EXECUTE format('GRANT %s ON %s TO hearth_access', rights, target);
END $$;

-- What cookies are signed with and secrets of authenticator apps are encrypted with. Made at the first start.
CREATE TABLE access.signing_secret (
  authority_id uuid PRIMARY KEY REFERENCES authority,
  secret text NOT NULL
);
SELECT access.fence('access.signing_secret', 'SELECT, INSERT');

-- A person who has accepted the invitation. Name, e-mail and end follow the person's; a closed login opens nothing, as
-- sign-in does not see it.
CREATE TABLE access.login (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  email_verified boolean NOT NULL DEFAULT true,
  image text,
  asks_code boolean NOT NULL DEFAULT true,
  closed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, email),
  FOREIGN KEY (authority_id, id) REFERENCES person ON DELETE CASCADE
);
SELECT access.fence('access.login', 'SELECT, INSERT, UPDATE');
DROP POLICY own_council ON access.login;
CREATE POLICY own_council ON access.login TO hearth_access
  USING (authority_id = current_authority() AND closed_at IS NULL)
  WITH CHECK (authority_id = current_authority() AND closed_at IS NULL);

-- What proves who someone is: a password (its hash), or an account in the council's directory (its tokens are not kept).
CREATE TABLE access.credential (
  authority_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  login_id uuid NOT NULL,
  provider text NOT NULL,
  account text NOT NULL,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, provider, account),
  FOREIGN KEY (authority_id, login_id) REFERENCES access.login ON DELETE CASCADE
);
CREATE INDEX credential_of_login ON access.credential (authority_id, login_id);
SELECT access.fence('access.credential', 'SELECT, INSERT, UPDATE, DELETE');

-- An authenticator app; its secret is encrypted with the signing secret.
CREATE TABLE access.authenticator (
  authority_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  login_id uuid NOT NULL,
  secret text NOT NULL,
  backup_codes text NOT NULL,
  verified boolean NOT NULL DEFAULT true,
  failed_tries int NOT NULL DEFAULT 0,
  locked_until timestamptz,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, login_id) REFERENCES access.login ON DELETE CASCADE
);
CREATE INDEX authenticator_of_login ON access.authenticator (authority_id, login_id);
SELECT access.fence('access.authenticator', 'SELECT, INSERT, UPDATE, DELETE');

-- Who is signed in, and where.
CREATE TABLE access.session (
  authority_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  login_id uuid NOT NULL,
  token text NOT NULL,
  expires_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, token),
  FOREIGN KEY (authority_id, login_id) REFERENCES access.login ON DELETE CASCADE
);
CREATE INDEX session_of_login ON access.session (authority_id, login_id);
SELECT access.fence('access.session', 'SELECT, INSERT, UPDATE, DELETE');

-- A link or code that was sent, or a visit to the directory that has begun: valid for minutes.
CREATE TABLE access.proof (
  authority_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (authority_id, id)
);
CREATE INDEX proof_by_identifier ON access.proof (authority_id, identifier);
SELECT access.fence('access.proof', 'SELECT, INSERT, UPDATE, DELETE');

-- How often something was tried lately. The key is a digest that begins with the council's id.
CREATE TABLE access.attempt (
  key text PRIMARY KEY,
  points int NOT NULL,
  expire bigint
);
GRANT SELECT, INSERT, UPDATE, DELETE ON access.attempt TO hearth_access;

-- A link that lets a person choose how to sign in: sent once, used once. Only the digest of its token is kept.
CREATE TABLE access.invitation (
  authority_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL,
  token_sha256 text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (authority_id, id),
  UNIQUE (authority_id, token_sha256),
  FOREIGN KEY (authority_id, person_id) REFERENCES person ON DELETE CASCADE
);
CREATE INDEX invitation_of_person ON access.invitation (authority_id, person_id);
SELECT access.fence('access.invitation', 'SELECT, UPDATE');

-- What the pages may do here, in the transaction of their own change, for the council of the scope.
CREATE FUNCTION access.refuse_outside_board() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF current_authority() IS NULL OR NOT coalesce(zone_open('board'), false) THEN
    RAISE EXCEPTION 'who may sign in is decided in the zone of the board' USING ERRCODE = '42501';
  END IF;
END $$;

CREATE FUNCTION access.invite(person uuid, token_sha256 text, expires_at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM access.refuse_outside_board();
  DELETE FROM access.invitation i
    WHERE i.authority_id = current_authority() AND i.person_id = person AND i.used_at IS NULL;
  INSERT INTO access.invitation (person_id, token_sha256, expires_at) VALUES (person, token_sha256, expires_at);
END $$;

CREATE FUNCTION access.end_sessions(person uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM access.refuse_outside_board();
  DELETE FROM access.session s WHERE s.authority_id = current_authority() AND s.login_id = person;
END $$;

CREATE FUNCTION access.standing()
  RETURNS TABLE (person_id uuid, state text, invited_until timestamptz)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM access.refuse_outside_board();
  RETURN QUERY SELECT coalesce(l.id, i.person_id),
      CASE WHEN l.closed_at IS NOT NULL THEN 'closed' WHEN l.id IS NOT NULL THEN 'signs in' ELSE 'invited' END,
      i.expires_at
    FROM (SELECT * FROM access.login WHERE authority_id = current_authority()) l
      FULL JOIN (SELECT * FROM access.invitation WHERE authority_id = current_authority() AND used_at IS NULL) i
        ON i.person_id = l.id;
END $$;

-- The address to sign in with is always the person's: who has none signs in no more, and a link sent to an old one
-- dies. With a person's part in the boards end their sessions and invitations, and their login closes.
CREATE FUNCTION access.follow_person() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW.email IS NULL THEN
    DELETE FROM access.login WHERE authority_id = NEW.authority_id AND id = NEW.id;
  ELSE
    UPDATE access.login SET name = NEW.name, email = NEW.email, closed_at = NEW.ended_at, updated_at = now()
      WHERE authority_id = NEW.authority_id AND id = NEW.id;
  END IF;
  IF NEW.ended_at IS NOT NULL THEN
    DELETE FROM access.session WHERE authority_id = NEW.authority_id AND login_id = NEW.id;
  END IF;
  IF NEW.ended_at IS NOT NULL OR NEW.email IS DISTINCT FROM OLD.email THEN
    DELETE FROM access.invitation WHERE authority_id = NEW.authority_id AND person_id = NEW.id AND used_at IS NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER follow_person AFTER UPDATE OF name, email, ended_at ON person
  FOR EACH ROW EXECUTE FUNCTION access.follow_person();

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA access FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.refuse_outside_board(), access.invite(uuid, text, timestamptz),
  access.end_sessions(uuid), access.standing() TO hearth_web;

-- That somebody signed in is recorded in the transaction in which it happens.
CREATE POLICY write_access ON audit_entry FOR INSERT TO hearth_access WITH CHECK (authority_id = current_authority());
CREATE POLICY write_access ON outbox FOR INSERT TO hearth_access WITH CHECK (authority_id = current_authority());
GRANT INSERT ON audit_entry, outbox TO hearth_access;

-- A council that the demo made: at the machine itself one may look around in it without a password.
ALTER TABLE authority ADD COLUMN for_show boolean NOT NULL DEFAULT false;
