-- The order in which entries of the audit log were sealed (docs/decisions/0012). Each hash holds the one before it, so
-- whoever keeps the newest can tell whether anything that it covers was changed since.

CREATE TABLE audit_seal (
  authority_id uuid NOT NULL,
  position bigint NOT NULL CHECK (position > 0),
  entry_id uuid NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (authority_id, position),
  UNIQUE (authority_id, entry_id),
  FOREIGN KEY (authority_id, entry_id) REFERENCES audit_entry
);
SELECT fence('audit_seal', 'board');
REVOKE UPDATE, DELETE ON audit_seal FROM hearth_web;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE INDEX audit_entry_by_time ON audit_entry (authority_id, at, id);
