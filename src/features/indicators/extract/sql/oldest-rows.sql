-- Since when reviews and checks are known, and whether questionnaires have days of their own.
WITH checks AS (FROM health_checks WHERE rowid NOT IN (FROM left_out('HealthChecks')))
SELECT
  strftime((SELECT min(held) FROM review), '%Y-%m-%d') AS review,
  strftime((SELECT min(held) FROM checks), '%Y-%m-%d') AS health_check,
  EXISTS (
    FROM checks
    WHERE kind NOT IN ('dental', 'initial', 'review') AND regexp_matches(kind, 'sdq|strengths', 'i')
  ) AS questionnaires;
