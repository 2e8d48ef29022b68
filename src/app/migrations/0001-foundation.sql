-- The fence (docs/decisions/0004): every table of a feature carries authority_id and is fenced by row-level
-- security that knows the authority, the zone and nothing else. Who may do what inside is the policies' business.

CREATE FUNCTION current_authority() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('hearth.authority', true), '')::uuid;

CREATE FUNCTION zone_open(zone text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN zone = ANY (string_to_array(current_setting('hearth.zones', true), ','));

-- A row of the public zone is read by all and written from the board zone; any other zone is read and written from itself.
CREATE FUNCTION fence(target regclass, zone text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  writer text := CASE zone WHEN 'public' THEN 'board' ELSE zone END;
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format(
    'CREATE POLICY read_%2$s ON %1$s FOR SELECT TO hearth_web
       USING (authority_id = current_authority() AND zone_open(%2$L))', target, zone);
  EXECUTE format(
    'CREATE POLICY write_%2$s ON %1$s TO hearth_web
       USING (authority_id = current_authority() AND zone_open(%3$L))
       WITH CHECK (authority_id = current_authority() AND zone_open(%3$L))', target, zone, writer);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO hearth_web', target);
END $$;

-- A table whose rows are in the board zone until they are published: its column `published` says so.
CREATE FUNCTION fence_until_published(target regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM fence(target, 'board');
  EXECUTE format(
    'CREATE POLICY read_published ON %s FOR SELECT TO hearth_web
       USING (authority_id = current_authority() AND published AND zone_open(''public''))', target);
END $$;

-- The council. Its name is public, so every scope may look up which councils there are; each writes its own row only.
CREATE TABLE authority (
  authority_id uuid PRIMARY KEY,
  name text NOT NULL CHECK (name <> ''),
  code text UNIQUE,
  colour text NOT NULL DEFAULT '#1d5b6e' CHECK (colour ~ '^#[0-9a-f]{6}$'),
  created_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE authority ENABLE ROW LEVEL SECURITY;
CREATE POLICY read_public ON authority FOR SELECT TO hearth_web USING (true);
CREATE POLICY write_public ON authority TO hearth_web
  USING (authority_id = current_authority() AND zone_open('board'))
  WITH CHECK (authority_id = current_authority() AND zone_open('board'));
GRANT SELECT, INSERT, UPDATE ON authority TO hearth_web;

-- The audit log: ids and digests, never text, so that redaction and retention stay possible. Append-only for everyone.
CREATE TABLE audit_entry (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor_kind text NOT NULL,
  actor_id text,
  deed text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  digest text,
  PRIMARY KEY (authority_id, id)
);
SELECT fence('audit_entry', 'board');
REVOKE UPDATE, DELETE ON audit_entry FROM hearth_web;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What happened, for whoever subscribes: written in the same transaction, delivered after commit.
CREATE TABLE outbox (
  authority_id uuid NOT NULL REFERENCES authority,
  id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  event text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  delivered_at timestamptz,
  PRIMARY KEY (authority_id, id)
);
SELECT fence('outbox', 'board');

-- Files live in the database, addressed by their content.
CREATE TABLE file (
  authority_id uuid NOT NULL REFERENCES authority,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (authority_id, sha256)
);
SELECT fence('file', 'board');
