-- When each review was due: the first within 20 working days of coming into care, the second within three months of
-- the first, then every six months (Care Planning, Placement and Case Review Regulations 2010, regulation 33).

-- The return of one year holds that year's reviews only: where no review is older than the year in which the oldest
-- was held, nobody knows when a child who came before that year was last reviewed, and the last day before it stands in.
CREATE TABLE reviews_known AS
SELECT make_date(year(oldest) - (month(oldest) < 4)::INTEGER, 4, 1) AS since FROM (SELECT min(held) AS oldest FROM review);

CREATE TABLE review_due AS
SELECT child, period, due, lead(held) OVER (PARTITION BY child, period ORDER BY held, step) AS next_held
FROM (
  SELECT
    child, period, held, step,
    CASE
      WHEN step = 0 AND before_known THEN (since - 1 + to_months(6))::DATE
      WHEN step = 0 THEN (SELECT due FROM twenty_days WHERE day = held)
      WHEN step = 1 AND NOT before_known THEN (held + to_months(3))::DATE
      ELSE (held + to_months(6))::DATE
    END AS due
  FROM (
    SELECT child, period, starts AS held, 0 AS step, coalesce(first_due < since, false) AS before_known, since
    FROM (
      SELECT p.*, since, due AS first_due
      FROM period p LEFT JOIN reviews_known ON true LEFT JOIN twenty_days ON day = starts
    )
    UNION ALL
    SELECT
      r.child, p.period, r.held, row_number() OVER (PARTITION BY r.child, p.period ORDER BY r.held) AS step,
      coalesce(d.due < since, false), since
    FROM review r
    JOIN period p ON p.child = r.child AND r.held >= p.starts AND r.held <= p.ends
    LEFT JOIN reviews_known ON true
    LEFT JOIN twenty_days d ON d.day = p.starts
  )
);
