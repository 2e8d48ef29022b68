-- How many under 18 live in each area: the estimate of the last mid-year, else the next later one. Of two estimates of
-- one year the later row counts.
WITH
  estimate AS (SELECT *, rowid AS record FROM population WHERE rowid NOT IN (FROM left_out('Population'))),
  of_day AS (
    SELECT asked, area, year, under_18, record, year <= year(asked) - (month(asked) <= 6)::INTEGER AS was_made
    FROM month CROSS JOIN estimate
    WHERE area IS NOT NULL
  )
SELECT asked, area, under_18
FROM of_day
QUALIFY row_number() OVER (
  PARTITION BY asked, area ORDER BY was_made DESC, CASE WHEN was_made THEN year ELSE -year END DESC, record DESC
) = 1;
