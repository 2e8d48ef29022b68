-- Who asks is found out at every page: in one question inside the fence, instead of a transaction around two.

-- Somebody who has not left, with each role they hold on the day; one line without a role where they hold none.
CREATE FUNCTION holdings_on(council uuid, who uuid, day date) RETURNS TABLE (name text, role text, body_id uuid)
LANGUAGE sql STABLE AS $$
  SELECT person.name, held.role, held.body_id
  FROM person LEFT JOIN role_holding held
    ON held.authority_id = person.authority_id AND held.person_id = person.id
    AND held.from_date <= day AND (held.to_date IS NULL OR held.to_date >= day)
  WHERE person.authority_id = council AND person.id = who AND person.ended_at IS NULL
$$;

-- The council, and those holdings in it; one line without a person where there is none. What it opens of the fence is
-- closed when the question has been answered: it is asked outside of any transaction.
CREATE FUNCTION who_asks(council uuid, zones text, who uuid, day date)
RETURNS TABLE (council_name text, code text, colour text, name text, role text, body_id uuid)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('hearth.authority', council::text, true), set_config('hearth.zones', zones, true);
  RETURN QUERY
    SELECT authority.name, authority.code, authority.colour, held.name, held.role, held.body_id
    FROM authority LEFT JOIN LATERAL holdings_on(council, who, day) held ON true
    WHERE authority.authority_id = council;
END $$;
