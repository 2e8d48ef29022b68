INSERT INTO health_checks
SELECT
  child_in(CHILD),
  CASE
    WHEN lower(KIND) IN ('dental', 'initial', 'review') THEN lower(KIND)
    WHEN regexp_matches(KIND, 'dent|teeth', 'i') THEN 'dental'
    WHEN regexp_matches(KIND, 'initial|\bIHA\b', 'i') THEN 'initial'
    WHEN regexp_matches(KIND, 'review|\bRHA\b|health assessment', 'i') THEN 'review'
    ELSE name_in(KIND)
  END,
  day_in("DATE"), unread("DATE")
FROM source();
