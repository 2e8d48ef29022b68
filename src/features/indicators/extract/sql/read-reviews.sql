INSERT INTO reviews
SELECT
  child_in(CHILD), day_in(REVIEW), review_code_in(REVIEW_CODE), unread(REVIEW),
  unknown(REVIEW_CODE, review_code_in(REVIEW_CODE)) IS NOT NULL
FROM source();
