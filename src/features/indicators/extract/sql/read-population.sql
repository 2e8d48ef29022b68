-- A year such as 2018/19 is that of its mid-year. A row without year or number is reported as one that has none.
INSERT INTO population
SELECT
  try_cast(left(trimmed(YEAR), 4) AS INTEGER), name_in(AREA), try_cast(replace(trimmed(UNDER_18), ',', '') AS BIGINT),
  try_cast(left(trimmed(YEAR), 4) AS INTEGER) IS NULL,
  try_cast(replace(trimmed(UNDER_18), ',', '') AS BIGINT) IS NULL
FROM source();
