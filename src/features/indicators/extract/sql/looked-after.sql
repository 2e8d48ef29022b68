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

DROP TABLE health_checks;
DROP TABLE education_plans;
DROP TABLE pathway_plans;

-- What the return says of the year (OC2) is known for the day of the extract alone.
CREATE TABLE year_told AS
SELECT
  no, child, arg_max(sdq_score, oc2.rowid) FILTER (sdq_score BETWEEN 0 AND 40) AS sdq_score,
  bool_or(convicted = '1') AS convicted, bool_or(immunisations = '1') AS immunised,
  bool_or(teeth_check = '1') AS teeth_checked, bool_or(health_assessment = '1') AS assessed
FROM oc2 JOIN month m ON m.of_extract
WHERE oc2.rowid NOT IN (FROM left_out('OC2'))
GROUP BY no, child;

CREATE TABLE looked_after_child AS
WITH
  -- Of the others nobody has three homes in a year.
  moved_twice AS (
    SELECT child FROM home
    WHERE starts < ends AND ends >= getvariable('since')
    GROUP BY child
    HAVING count(*) >= 3
  ),
  homes_in_year AS (
    SELECT no, child, count(*) AS homes
    FROM (
      SELECT child, ends, unnest(range(asked_before(starts), getvariable('asked_days'))) AS no FROM home
      WHERE starts < ends AND ends >= getvariable('since') AND child IN (FROM moved_twice)
    )
    JOIN month USING (no)
    WHERE ends >= year_start
    GROUP BY no, child
  ),
  late AS (
    SELECT DISTINCT no, child, period
    FROM (
      SELECT child, period, waited_until, unnest(range(asked_before(due), getvariable('asked_days'))) AS no
      FROM review_due
      WHERE waited_until > due AND waited_until >= getvariable('since')
    )
    JOIN month USING (no)
    WHERE waited_until >= year_start
  ),
  -- The days on which what was done still counts.
  counting AS (
    SELECT
      child,
      bit_or(marks(first, year_over)) FILTER (kind = 'dental') AS dental_checked,
      bit_or(marks(first, year_over)) FILTER (kind IN ('initial', 'review')) AS health_assessed,
      bit_or(marks(first, half_year_over)) FILTER (kind IN ('initial', 'review')) AS health_assessed_lately,
      bit_or(marks(first, terms_over)) FILTER (kind = 'education plan') AS education_planned,
      bit_or(marks(first, half_year_over)) FILTER (kind = 'pathway plan') AS pathway_planned
    FROM held JOIN day_counts ON day = held
    GROUP BY child
  ),
  alone AS (
    SELECT child, max(coalesce(ceased, DATE '9999-12-31')) AS alone_until
    FROM uasc
    WHERE rowid NOT IN (FROM left_out('UASC'))
    GROUP BY child
  ),
  -- What is the same on all days, found once a period instead of once a day.
  cared_for AS (
    SELECT period.*, dob, alone_until, counting.* EXCLUDE (child)
    FROM period
    LEFT JOIN born USING (child)
    LEFT JOIN alone USING (child)
    LEFT JOIN counting USING (child)
  )
SELECT
  m.asked, team, ls, place,
  age_on(m.asked, dob)::TINYINT AS age,
  m.asked < alone_until AS unaccompanied,
  outside IS NOT NULL OR distance IS NOT NULL AS place_known,
  outside OR distance > 20 AS placed_outside,
  homes >= 3 AS three_homes,
  c.starts <= two_and_a_half_years AND age < 16 AS settled,
  settled
    AND CASE WHEN with_adopters AND for_adoption THEN coalesce(home_before_since, home.starts) ELSE home.starts END
      <= two_years AS same_home,
  first_review_due <= m.asked AND m.asked >= getvariable('reviews_known_since') AS review_due,
  late.child IS NULL AS reviews_on_time,
  c.starts <= one_year AS whole_year,
  is_marked(CASE WHEN age < 5 THEN health_assessed_lately ELSE c.health_assessed END, l.no) AS health_assessed,
  is_marked(c.dental_checked, l.no) AS dental_checked,
  is_marked(c.education_planned, l.no) AS education_planned,
  is_marked(c.pathway_planned, l.no) AS pathway_planned,
  told.child IS NOT NULL AS told_of_year,
  told.* EXCLUDE (no, child)
FROM looked_after l
JOIN month m ON m.no = l.no
JOIN cared_for c ON c.child = l.child AND c.period = l.period
LEFT JOIN team ON team.child = l.child AND m.asked BETWEEN team.starts AND team.ends
LEFT JOIN homes_in_year h ON h.no = l.no AND h.child = l.child
LEFT JOIN home ON home.child = l.child AND home.starts <= m.asked AND m.asked < home.last_until
LEFT JOIN late ON late.no = l.no AND late.child = l.child AND late.period = l.period
LEFT JOIN year_told told ON told.no = l.no AND told.child = l.child;

DROP TABLE review_due;
