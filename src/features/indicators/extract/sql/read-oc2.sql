INSERT INTO oc2
SELECT
  child_in(CHILD), try_cast(trimmed(SDQ_SCORE) AS INTEGER), code_in(CONVICTED), code_in(IMMUNISATIONS),
  code_in(TEETH_CHECK), code_in(HEALTH_ASSESSMENT),
  coalesce(trimmed(SDQ_SCORE) <> '' AND try_cast(trimmed(SDQ_SCORE) AS INTEGER) IS NULL, false)
FROM (FROM shape_oc2 UNION ALL BY NAME FROM source());
