-- What happened since 1 April: children who came into care and left it, reviews and missing episodes. The team is the
-- child's on the day of the event.
WITH
  told AS (
    SELECT 'started' AS kind, child, decom AS day, NULL AS review_code, NULL AS missing_kind
    FROM episode
    WHERE starts_care AND NOT short_break
    UNION ALL
    SELECT 'ceased', child, ends, NULL, NULL FROM episode
    WHERE NOT short_break AND ends < DATE '9999-12-31' AND ceased
    UNION ALL
    SELECT 'reviewed', child, held, code, NULL FROM review
    UNION ALL
    SELECT 'missing', child, starts, NULL, kind FROM missing WHERE rowid NOT IN (FROM left_out('Missing'))
  ),
  event AS (
    SELECT *, make_date(year(day) - (month(day) < 4)::INTEGER, 4, 1) AS year_start
    FROM told
    WHERE day BETWEEN getvariable('since') AND getvariable('last_asked')
  ),
  first_care AS (SELECT child, min(decom) AS first_day FROM episode WHERE NOT short_break GROUP BY child),
  start AS (SELECT DISTINCT child, day, due FROM event JOIN twenty_days USING (day) WHERE kind = 'started'),
  assessed AS (
    SELECT DISTINCT s.child, s.day
    FROM start s JOIN held h ON h.child = s.child AND h.held BETWEEN s.day AND s.due
    WHERE h.kind = 'initial'
  ),
  known AS (
    SELECT
      kind, e.child, e.day, year_start, team,
      first_day < e.day AS again,
      CASE WHEN kind = 'started' THEN start.due END AS assessment_due,
      assessed.child IS NOT NULL AS assessed_in_time,
      review_code,
      coalesce(age_on(e.day, dob) >= 4, true) AS four_or_over,
      missing_kind = 'M' AS went_missing
    FROM event e
    LEFT JOIN first_care ON first_care.child = e.child
    LEFT JOIN start ON start.child = e.child AND start.day = e.day
    LEFT JOIN assessed ON assessed.child = e.child AND assessed.day = e.day
    LEFT JOIN born ON born.child = e.child
    LEFT JOIN team ON team.child = e.child AND e.day BETWEEN team.starts AND team.ends
  ),
  of_event AS (
    SELECT
      year_start, asked_before(day) AS first, team, grouping(team) = 1 AS everywhere,
      count(*) FILTER (four_or_over AND review_code BETWEEN 'PN1' AND 'PN7') AS reviewed,
      count(*) FILTER (four_or_over AND review_code IN ('PN1', 'PN2', 'PN3', 'PN5', 'PN6')) AS took_part,
      count(*) FILTER (went_missing) AS missing_episodes
    FROM known
    GROUP BY GROUPING SETS ((year_start, first), (year_start, first, team))
  ),
  of_assessment AS (
    SELECT
      year_start, asked_before(assessment_due) AS first, team, grouping(team) = 1 AS everywhere,
      count(*) AS assessment_due, count(*) FILTER (assessed_in_time) AS assessed_in_time
    FROM known
    WHERE assessment_due IS NOT NULL
    GROUP BY GROUPING SETS ((year_start, first), (year_start, first, team))
  ),
  -- Each child once a year, on the first day: in the whole, and in each team.
  child_in_year AS (
    SELECT
      year_start, team, grouping(team) = 1 AS everywhere,
      min(day) FILTER (kind = 'started') AS started,
      min(day) FILTER (kind = 'started' AND again) AS started_again,
      min(day) FILTER (kind = 'ceased') AS ceased,
      min(day) FILTER (went_missing) AS missing
    FROM known
    WHERE kind <> 'reviewed'
    GROUP BY GROUPING SETS ((year_start, child), (year_start, team, child))
  ),
  of_child AS (
    SELECT
      year_start, asked_before(day) AS first, team, everywhere,
      count(*) FILTER (what = 'started') AS started,
      count(*) FILTER (what = 'started_again') AS started_again,
      count(*) FILTER (what = 'ceased') AS ceased,
      count(*) FILTER (what = 'missing') AS missing_children
    FROM (UNPIVOT child_in_year ON started, started_again, ceased, missing INTO NAME what VALUE day)
    GROUP BY year_start, first, team, everywhere
  )
SELECT
  asked,
  team AS area,
  everywhere,
  sum(started) AS started,
  sum(started_again) AS started_again,
  sum(assessment_due) AS assessment_due,
  sum(assessed_in_time) AS assessed_in_time,
  sum(ceased) AS ceased,
  sum(reviewed) AS reviewed,
  sum(took_part) AS took_part,
  sum(missing_episodes) AS missing_episodes,
  sum(missing_children) AS missing_children
FROM month
JOIN (FROM of_event UNION ALL BY NAME FROM of_assessment UNION ALL BY NAME FROM of_child) USING (year_start)
WHERE first <= no
GROUP BY asked, team, everywhere;
