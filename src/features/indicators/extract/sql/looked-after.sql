-- Each child who is looked after at the end of each day, with everything that indicators ask of it.

-- Checks and plans that had a day.
CREATE TABLE held AS
SELECT child, kind, held FROM health_checks
WHERE rowid NOT IN (FROM left_out('HealthChecks'))
UNION ALL
SELECT child, 'education plan', held FROM education_plans
WHERE rowid NOT IN (FROM left_out('EducationPlans'))
UNION ALL
SELECT child, 'pathway plan', held FROM pathway_plans
WHERE rowid NOT IN (FROM left_out('PathwayPlans'));

-- What the return says of the year (OC2) is known for the day of the extract alone.
CREATE TABLE year_told AS
SELECT
  asked, child, arg_max(sdq_score, oc2.rowid) FILTER (sdq_score BETWEEN 0 AND 40) AS sdq_score,
  bool_or(convicted = '1') AS convicted, bool_or(immunisations = '1') AS immunised,
  bool_or(teeth_check = '1') AS teeth_checked, bool_or(health_assessment = '1') AS assessed
FROM oc2 JOIN month m ON m.of_extract
WHERE oc2.rowid NOT IN (FROM left_out('OC2'))
GROUP BY asked, child;

CREATE TABLE looked_after_child AS
WITH
  homes_in_year AS (
    SELECT m.asked, h.child, count(*) AS homes
    FROM month m JOIN home h ON h.starts <= m.asked AND h.ends >= m.year_start
    WHERE h.starts < h.ends
    GROUP BY m.asked, h.child
  ),
  late AS (
    SELECT DISTINCT m.asked, child, period
    FROM month m JOIN (
      SELECT child, period, due, coalesce(next_held, DATE '9999-12-31') AS came FROM review_due
      WHERE next_held IS NULL OR next_held > due
    ) r ON r.due <= m.asked AND r.came >= m.year_start
  ),
  last_held AS (
    SELECT
      asked, child,
      max(held) FILTER (kind = 'dental') AS last_dental,
      max(held) FILTER (kind IN ('initial', 'review')) AS last_health,
      max(held) FILTER (kind = 'education plan') AS last_education_plan,
      max(held) FILTER (kind = 'pathway plan') AS last_pathway_plan
    FROM month JOIN held ON held BETWEEN one_year AND asked
    GROUP BY asked, child
  ),
  alone AS (
    SELECT DISTINCT m.asked, child
    FROM uasc JOIN month m ON coalesce(ceased, DATE '9999-12-31') > m.asked
    WHERE uasc.rowid NOT IN (FROM left_out('UASC'))
  )
SELECT
  l.asked, l.child, l.ls, l.place, l.location, l.distance, m.six_months, m.one_year, m.two_years,
  m.two_and_a_half_years, m.term_before,
  p.starts AS in_care_since,
  year(l.asked) - year(dob) - ((month(l.asked), day(l.asked)) < (month(dob), day(dob)))::INTEGER AS age,
  team.team,
  coalesce(homes, 0) AS homes_in_year,
  CASE
    WHEN l.place IN ('A3', 'A4', 'A5', 'A6') AND for_adoption THEN coalesce(home_before_since, home.starts)
    ELSE home.starts
  END AS same_home_since,
  alone.child IS NOT NULL AS unaccompanied,
  coalesce(first_due.due <= l.asked AND l.asked >= (SELECT since FROM reviews_known), false) AS review_due,
  late.child IS NULL AS reviews_on_time,
  last_dental, last_health, last_education_plan, last_pathway_plan,
  told.child IS NOT NULL AS told_of_year,
  told.* EXCLUDE (asked, child)
FROM looked_after l
JOIN month m ON m.asked = l.asked
JOIN period p ON p.child = l.child AND p.period = l.period
LEFT JOIN born ON born.child = l.child
LEFT JOIN team ON team.child = l.child AND l.asked BETWEEN team.starts AND team.ends
LEFT JOIN homes_in_year h ON h.asked = l.asked AND h.child = l.child
LEFT JOIN home ON home.child = l.child AND home.starts <= l.asked AND home.last_until > l.asked
LEFT JOIN late ON late.asked = l.asked AND late.child = l.child AND late.period = l.period
LEFT JOIN twenty_days first_due ON first_due.day = p.starts
LEFT JOIN alone ON alone.asked = l.asked AND alone.child = l.child
LEFT JOIN last_held ON last_held.asked = l.asked AND last_held.child = l.child
LEFT JOIN year_told told ON told.asked = l.asked AND told.child = l.child;
