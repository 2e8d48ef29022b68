INSERT INTO conferences
SELECT
  child_in(CHILD),
  CASE
    WHEN lower(KIND) IN ('initial', 'review') THEN lower(KIND)
    WHEN regexp_matches(KIND, 'initial|\bICPC\b', 'i') THEN 'initial'
    WHEN regexp_matches(KIND, 'review|\bRCPC\b', 'i') THEN 'review'
    ELSE name_in(KIND)
  END,
  day_in(DUE), day_in(HELD), unread(DUE), unread(HELD)
FROM source();
