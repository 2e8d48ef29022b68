INSERT INTO reviews
SELECT child, held, try_cast(code AS review_code), held_unread, code IS NOT NULL AND try_cast(code AS review_code) IS NULL
FROM (
  SELECT
    child_in(CHILD) AS child, day_in(REVIEW) AS held, code_in(REVIEW_CODE) AS code, unread(REVIEW) AS held_unread
  FROM source()
);
