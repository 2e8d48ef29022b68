INSERT INTO population
SELECT
  try_cast(left(trim(YEAR), 4) AS INTEGER), name_in(AREA), try_cast(replace(trim(UNDER_18), ',', '') AS BIGINT),
  CASE WHEN try_cast(left(trim(YEAR), 4) AS INTEGER) IS NULL THEN YEAR END,
  CASE WHEN try_cast(replace(trim(UNDER_18), ',', '') AS BIGINT) IS NULL THEN UNDER_18 END
FROM source();
