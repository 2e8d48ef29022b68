-- The fence asked for each row which council and which zones are open: over thousands of rows that took longer than to
-- read them. Inside of a SELECT of its own each is asked once a statement.

CREATE OR REPLACE FUNCTION fence(target regclass, zone text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  writer text := CASE zone WHEN 'public' THEN 'board' ELSE zone END;
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format(
    'CREATE POLICY read_%2$s ON %1$s FOR SELECT TO hearth_web
       USING (authority_id = (SELECT current_authority()) AND (SELECT zone_open(%2$L)))', target, zone);
  EXECUTE format(
    'CREATE POLICY write_%2$s ON %1$s TO hearth_web
       USING (authority_id = (SELECT current_authority()) AND (SELECT zone_open(%3$L)))
       WITH CHECK (authority_id = (SELECT current_authority()) AND (SELECT zone_open(%3$L)))', target, zone, writer);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO hearth_web', target);
END $$;

CREATE OR REPLACE FUNCTION fence_until_published(target regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM fence(target, 'board');
  EXECUTE format(
    'CREATE POLICY read_published ON %s FOR SELECT TO hearth_web
       USING (authority_id = (SELECT current_authority()) AND published AND (SELECT zone_open(''public'')))', target);
END $$;

CREATE FUNCTION asked_once(words text) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN regexp_replace(words, '(current_authority\(\)|zone_open\(''\w+''::text\))', '(SELECT \1)', 'g');

DO $$
DECLARE
  one record;
BEGIN
  FOR one IN
    SELECT polname, polrelid::regclass AS target, asked_once(pg_get_expr(polqual, polrelid)) AS reading,
      asked_once(pg_get_expr(polwithcheck, polrelid)) AS writing
    FROM pg_policy
  LOOP
    EXECUTE format('ALTER POLICY %I ON %s', one.polname, one.target)
      || coalesce(' USING (' || one.reading || ')', '') || coalesce(' WITH CHECK (' || one.writing || ')', '');
  END LOOP;
END $$;

DROP FUNCTION asked_once(text);
