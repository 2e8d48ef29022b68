-- What happened since 1 April: children who came into care and left it, reviews and missing episodes. The team is the
-- child's on the day of the event.
WITH
  told AS (
    SELECT 'started' AS kind, child, decom AS day, NULL AS code FROM episode WHERE rne = 'S' AND NOT short_break
    UNION ALL
    SELECT 'ceased', child, ends, rec FROM episode
    WHERE NOT short_break AND ends < DATE '9999-12-31' AND rec IS NOT NULL AND rec <> 'X1'
    UNION ALL
    SELECT 'reviewed', child, held, if_known('REVIEW_CODE', code) FROM review
    UNION ALL
    SELECT 'missing', child, starts, kind FROM missing
    WHERE rowid NOT IN (FROM left_out('Missing'))
  ),
  event AS (FROM told WHERE day BETWEEN (SELECT min(year_start) FROM month) AND (SELECT max(asked) FROM month)),
  first_care AS (SELECT child, min(decom) AS first_day FROM episode WHERE NOT short_break GROUP BY child),
  start AS (SELECT DISTINCT e.child, e.day, t.due FROM event e JOIN twenty_days t ON t.day = e.day WHERE kind = 'started'),
  assessed AS (
    SELECT DISTINCT s.child, s.day
    FROM start s JOIN held h ON h.child = s.child AND h.held BETWEEN s.day AND s.due
    WHERE h.kind = 'initial'
  ),
  known AS (
    SELECT
      e.kind, e.child, e.day, e.code, team.team,
      first_day < e.day AS again,
      CASE WHEN e.kind = 'started' THEN start.due END AS assessment_due,
      assessed.child IS NOT NULL AS assessed_in_time,
      coalesce(year(e.day) - year(dob) - ((month(e.day), day(e.day)) < (month(dob), day(dob)))::INTEGER >= 4, true)
        AS four_or_over
    FROM event e
    LEFT JOIN first_care ON first_care.child = e.child
    LEFT JOIN start ON start.child = e.child AND start.day = e.day
    LEFT JOIN assessed ON assessed.child = e.child AND assessed.day = e.day
    LEFT JOIN born ON born.child = e.child
    LEFT JOIN team ON team.child = e.child AND e.day BETWEEN team.starts AND team.ends
  ),
  -- Each child once: in the whole, and in each team.
  child_in_year AS (
    SELECT
      asked, team, grouping(team) = 1 AS everywhere,
      bool_or(kind = 'started') AS started,
      bool_or(kind = 'started' AND again) AS started_again,
      count(*) FILTER (assessment_due <= asked) AS assessment_due,
      count(*) FILTER (assessment_due <= asked AND assessed_in_time) AS assessed_in_time,
      bool_or(kind = 'ceased') AS ceased,
      count(*) FILTER (kind = 'reviewed' AND four_or_over AND code BETWEEN 'PN1' AND 'PN7') AS reviewed,
      count(*) FILTER (kind = 'reviewed' AND four_or_over AND code IN ('PN1', 'PN2', 'PN3', 'PN5', 'PN6')) AS took_part,
      count(*) FILTER (kind = 'missing' AND code = 'M') AS missing_episodes
    FROM month JOIN known ON known.day BETWEEN year_start AND asked
    GROUP BY GROUPING SETS ((asked, child), (asked, team, child))
  )
SELECT
  asked,
  team AS area,
  everywhere,
  count(*) FILTER (started) AS started,
  count(*) FILTER (started_again) AS started_again,
  sum(assessment_due) AS assessment_due,
  sum(assessed_in_time) AS assessed_in_time,
  count(*) FILTER (ceased) AS ceased,
  sum(reviewed) AS reviewed,
  sum(took_part) AS took_part,
  sum(missing_episodes) AS missing_episodes,
  count(*) FILTER (missing_episodes > 0) AS missing_children
FROM child_in_year
GROUP BY asked, team, everywhere;
