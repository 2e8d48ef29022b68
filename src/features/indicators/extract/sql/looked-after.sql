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
  homes_in_year AS (
    SELECT no, child, count(*) AS homes
    FROM (
      SELECT child, ends, unnest(range(asked_before(starts), getvariable('asked_days'))) AS no FROM home
      WHERE starts < ends AND ends >= getvariable('since')
    )
    JOIN month USING (no)
    WHERE ends >= year_start
    GROUP BY no, child
  ),
  last_home AS (
    SELECT
      unnest(open_on(starts, last_until)) AS no, child, for_adoption, starts,
      coalesce(home_before_since, starts) AS fostered_since
    FROM home
    WHERE last_until > getvariable('first_asked') AND child IN (SELECT child FROM looked_after)
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
    SELECT DISTINCT child, unnest(range(asked_before(coalesce(ceased, DATE '9999-12-31')))) AS no
    FROM uasc
    WHERE rowid NOT IN (FROM left_out('UASC'))
  ),
  in_team AS (SELECT unnest(open_on(starts, ends + 1)) AS no, child, team FROM team)
SELECT
  m.asked, team, e.ls, e.place,
  age_on(m.asked, dob)::TINYINT AS age,
  alone.child IS NOT NULL AS unaccompanied,
  outside IS NOT NULL OR distance IS NOT NULL AS place_known,
  outside OR distance > 20 AS placed_outside,
  homes >= 3 AS three_homes,
  p.starts <= two_and_a_half_years AND age < 16 AS settled,
  settled
    AND CASE WHEN e.place IN ('A3', 'A4', 'A5', 'A6') AND for_adoption THEN fostered_since ELSE last_home.starts END
      <= two_years AS same_home,
  first_review_due <= m.asked AND m.asked >= getvariable('reviews_known_since') AS review_due,
  late.child IS NULL AS reviews_on_time,
  p.starts <= one_year AS whole_year,
  is_marked(CASE WHEN age < 5 THEN health_assessed_lately ELSE counting.health_assessed END, l.no) AS health_assessed,
  is_marked(counting.dental_checked, l.no) AS dental_checked,
  is_marked(counting.education_planned, l.no) AS education_planned,
  is_marked(counting.pathway_planned, l.no) AS pathway_planned,
  told.child IS NOT NULL AS told_of_year,
  told.* EXCLUDE (no, child)
FROM looked_after l
JOIN month m ON m.no = l.no
JOIN episodes e ON e.rowid = l.record
JOIN period p ON p.child = l.child AND p.period = l.period
LEFT JOIN born ON born.child = l.child
LEFT JOIN in_team ON in_team.no = l.no AND in_team.child = l.child
LEFT JOIN homes_in_year h ON h.no = l.no AND h.child = l.child
LEFT JOIN last_home ON last_home.no = l.no AND last_home.child = l.child
LEFT JOIN late ON late.no = l.no AND late.child = l.child AND late.period = l.period
LEFT JOIN alone ON alone.no = l.no AND alone.child = l.child
LEFT JOIN counting ON counting.child = l.child
LEFT JOIN year_told told ON told.no = l.no AND told.child = l.child;

DROP TABLE episodes;
DROP TABLE review_due;
