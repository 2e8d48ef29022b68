-- Stays are not read again.
DROP TABLE stay;

-- When each review was due: the first within 20 working days of coming into care, the second within three months of
-- the first, then every six months (Care Planning, Placement and Case Review Regulations 2010, regulation 33).

-- The return of one year holds that year's reviews only: where no review is older than the year in which the oldest
-- was held, nobody knows when a child who came before that year was last reviewed, and the last day before it stands in.
SET VARIABLE reviews_known_since = (
  SELECT make_date(year(oldest) - (month(oldest) < 4)::INTEGER, 4, 1) FROM (SELECT min(held) AS oldest FROM review)
);

-- For the day on which the child came (step 0) and for each review: when the next one was due, when it was held, and
-- until when somebody waited for it.
CREATE TABLE review_due AS
SELECT
  child, period, coalesce(next_held, ends) AS waited_until,
  CASE
    WHEN step = 0 AND before_known THEN (getvariable('reviews_known_since') - 1 + to_months(6))::DATE
    WHEN step = 0 THEN first_review_due
    WHEN step = 1 AND NOT before_known THEN (held + to_months(3))::DATE
    ELSE (held + to_months(6))::DATE
  END AS due
FROM (
  SELECT
    child, period, held, ends, first_review_due,
    coalesce(first_review_due < getvariable('reviews_known_since'), false) AS before_known,
    row_number() OVER in_order - 1 AS step,
    lead(held) OVER in_order AS next_held
  FROM (
    SELECT child, period, ends, first_review_due, starts AS held, false AS is_review FROM period
    UNION ALL
    SELECT child, period, ends, first_review_due, held, true
    FROM review JOIN period USING (child)
    WHERE held BETWEEN starts AND ends
  )
  WINDOW in_order AS (PARTITION BY child, period ORDER BY held, is_review)
);
