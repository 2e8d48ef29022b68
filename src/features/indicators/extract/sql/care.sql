-- Periods of care and the homes in them. Short breaks (V3, V4) are no period of care.

-- A period begins where the child started to be looked after (S), also on the day on which the last one ended, and
-- where nothing went before without a gap.
CREATE TABLE stay AS
SELECT
  * EXCLUDE (open_until),
  sum((open_until IS NULL OR open_until < decom OR rne IS NOT DISTINCT FROM 'S')::INTEGER) OVER (
    PARTITION BY child ORDER BY decom, ends, record
  )::INTEGER AS period
FROM (
  SELECT
    *,
    max(ends) OVER (
      PARTITION BY child ORDER BY decom, ends, record ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS open_until
  FROM episode
  WHERE NOT short_break
);

CREATE TABLE period AS
SELECT child, period, min(decom) AS starts, max(ends) AS ends FROM stay GROUP BY child, period;

-- A home is a run of episodes with the same carers. Changes of legal status (L) and homes with the same carers (T, U)
-- go on with it; so does the return to the same home after a temporary one (T0 to T4), which is itself no home. One for
-- adoption began as that; where a foster carer became the adopter, it began before.
CREATE TABLE home AS
SELECT
  *,
  lag(starts) OVER (PARTITION BY child, period ORDER BY home_no) AS home_before_since,
  -- It is the child's last home until the next one begins; of homes that begin on one day only the last ever is.
  lead(starts, 1, DATE '9999-12-31') OVER (PARTITION BY child ORDER BY home_no) AS last_until
FROM (
  SELECT
    child, period, home_no, min(decom) AS starts, max(ends) AS ends,
    bool_or(another AND coalesce(place IN ('A3', 'A4', 'A5', 'A6'), false)) AS for_adoption
  FROM (
    SELECT *, sum(another::INTEGER) OVER (PARTITION BY child ORDER BY decom, ends, record)::INTEGER AS home_no
    FROM (
      SELECT
        *,
        lag(home) OVER in_order IS NULL
        OR period <> lag(period) OVER in_order
        OR CASE
          WHEN after_temporary OR rne IS NULL THEN home <> lag(home) OVER in_order
          WHEN rne IN ('L', 'T', 'U') THEN false
          WHEN rne IN ('S', 'P', 'B') THEN true
          ELSE home <> lag(home) OVER in_order
        END AS another
      FROM (
        SELECT
          *,
          coalesce(lag(is_temporary) OVER (PARTITION BY child, period ORDER BY decom, ends, record), false)
            AS after_temporary
        FROM (SELECT *, coalesce(place IN ('T0', 'T1', 'T2', 'T3', 'T4'), false) AS is_temporary FROM stay)
      )
      WHERE NOT is_temporary
      WINDOW in_order AS (PARTITION BY child ORDER BY decom, ends, record)
    )
  )
  GROUP BY child, period, home_no
);

-- Who is looked after at the end of each day that is asked for, once, in the episode that began last.
CREATE TABLE looked_after AS
SELECT asked, child, period, ls, place, location, distance
FROM month JOIN stay ON decom <= asked AND ends > asked
QUALIFY row_number() OVER (PARTITION BY asked, child ORDER BY decom DESC, ends DESC, record DESC) = 1;
