-- Periods of care and the homes in them. Short breaks (V3, V4) are no period of care.

-- All that care is asked about is asked about children who are looked after on one of the days asked for.
CREATE MACRO is_asked_about(of_child) AS (
  of_child IN (
    SELECT child FROM episode
    WHERE NOT short_break AND ends > getvariable('first_asked') AND decom <= getvariable('last_asked')
  )
);

-- A period begins where the child started to be looked after (S), also on the day on which the last one ended, and
-- where nothing went before without a gap.
CREATE TABLE stay AS
SELECT
  * EXCLUDE (open_until),
  sum((open_until IS NULL OR open_until < decom OR starts_care)::INTEGER) OVER (
    PARTITION BY child ORDER BY decom, ends, record
  )::INTEGER AS period
FROM (
  SELECT
    child, record, decom, ends, starts_care, moved, home, is_temporary, with_adopters, ls, place, outside, distance,
    max(ends) OVER (in_order ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS open_until,
    lag(is_temporary, 1, false) OVER in_order AS after_temporary
  FROM episode
  WHERE NOT short_break AND is_asked_about(child)
  WINDOW in_order AS (PARTITION BY child ORDER BY decom, ends, record)
);

-- The first review of a period is due twenty working days after it began.
CREATE TABLE period AS
SELECT child, period, starts, ends, due AS first_review_due
FROM (SELECT child, period, min(decom) AS starts, max(ends) AS ends FROM stay GROUP BY child, period)
LEFT JOIN twenty_days ON day = starts;

-- A home is a run of episodes with the same carers. Changes of legal status (L) and homes with the same carers (T, U)
-- go on with it; so does the return to the same home after a temporary one (T0 to T4), which is itself no home. One for
-- adoption began as that; where a foster carer became the adopter, it began before.
CREATE TABLE home AS
SELECT
  * EXCLUDE (home_no),
  CASE WHEN lag(period) OVER in_order = period THEN lag(starts) OVER in_order END AS home_before_since,
  -- It is the child's last home until the next one begins; of homes that begin on one day only the last ever is.
  lead(starts, 1, DATE '9999-12-31') OVER in_order AS last_until
FROM (
  SELECT
    child, period, home_no, min(decom) AS starts, max(ends) AS ends, bool_or(another AND with_adopters) AS for_adoption
  FROM (
    SELECT *, sum(another::INTEGER) OVER (PARTITION BY child ORDER BY decom, ends, record)::INTEGER AS home_no
    FROM (
      SELECT
        child, period, decom, ends, record, with_adopters,
        home_before IS NULL
        OR CASE WHEN after_temporary OR moved IS NULL THEN home <> home_before ELSE moved END AS another
      FROM (
        SELECT *, lag(home) OVER (PARTITION BY child, period ORDER BY decom, ends, record) AS home_before
        FROM stay
        WHERE NOT is_temporary
      )
    )
  )
  GROUP BY child, period, home_no
)
WINDOW in_order AS (PARTITION BY child ORDER BY home_no);

-- Who is looked after at the end of each day that is asked for, once, in the episode that began last.
CREATE TABLE looked_after AS
WITH
  overlapping AS (
    SELECT child FROM episodes
    WHERE rowid IN (SELECT record FROM problem WHERE kind = 'Episodes' AND rule = 'overlaps')
  ),
  open_stay AS (
    SELECT
      unnest(open_on(decom, ends)) AS no, child, period, record, decom, ends, with_adopters, ls, place, outside, distance
    FROM stay
  )
SELECT * EXCLUDE (decom, ends) FROM open_stay
WHERE child NOT IN (FROM overlapping)
UNION ALL
SELECT * EXCLUDE (decom, ends) FROM open_stay
WHERE child IN (FROM overlapping)
QUALIFY row_number() OVER (PARTITION BY no, child ORDER BY decom DESC, ends DESC, record DESC) = 1;
