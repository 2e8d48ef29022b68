-- Each child who is looked after at the end of each day, with everything that indicators ask of it.

CREATE TABLE last_check AS
SELECT c.no AS child, kind, held FROM health_checks h JOIN child c ON c.id = h.child
WHERE h.rowid NOT IN (FROM left_out('HealthChecks'));

-- What the return says of the year (OC2) is known for the day of the extract alone.
CREATE TABLE year_told AS
SELECT
  c.no AS child, arg_max(sdq_score, o.rowid) FILTER (sdq_score BETWEEN 0 AND 40) AS sdq_score,
  bool_or(convicted = '1') AS convicted, bool_or(immunisations = '1') AS immunised,
  bool_or(teeth_check = '1') AS teeth_checked, bool_or(health_assessment = '1') AS assessed
FROM oc2 o JOIN child c ON c.id = o.child
WHERE o.rowid NOT IN (FROM left_out('OC2'))
GROUP BY c.no;

CREATE TABLE looked_after_child AS
WITH
  placed AS (
    SELECT
      l.asked, l.child, l.ls, l.place, l.location, l.distance, m.of_extract, m.year_start, m.six_months, m.one_year,
      m.two_years, m.two_and_a_half_years, m.term_before, p.starts AS in_care_since,
      born.dob,
      year(l.asked) - year(dob) - ((month(l.asked), day(l.asked)) < (month(dob), day(dob)))::INTEGER AS age,
      CASE WHEN team.ends >= l.asked THEN team.team END AS team, p.period
    FROM looked_after l
    JOIN month m USING (asked)
    JOIN period p USING (child, period)
    LEFT JOIN born USING (child)
    ASOF LEFT JOIN team ON team.child = l.child AND l.asked >= team.starts
  ),
  homes_in_year AS (
    SELECT m.asked, h.child, count(*) AS homes
    FROM month m JOIN home h ON h.starts <= m.asked AND h.ends >= m.year_start
    WHERE h.starts < h.ends
    GROUP BY m.asked, h.child
  ),
  late AS (
    SELECT DISTINCT m.asked, child, period
    FROM month m JOIN review_due r ON r.due <= m.asked AND coalesce(next_held, DATE '9999-12-31') >= m.year_start
    WHERE coalesce(next_held, DATE '9999-12-31') > due
  )
SELECT
  placed.*,
  coalesce(homes, 0) AS homes_in_year,
  CASE
    WHEN place IN ('A3', 'A4', 'A5', 'A6') AND here.for_adoption AND before.period = placed.period THEN before.starts
    ELSE here.starts
  END AS same_home_since,
  uasc.child IS NOT NULL AS unaccompanied,
  coalesce(first_due.due <= placed.asked AND placed.asked >= (SELECT since FROM reviews_known), false) AS review_due,
  late.child IS NULL AS reviews_on_time,
  dental.held AS last_dental,
  health.held AS last_health,
  plan.held AS last_education_plan,
  pathway.held AS last_pathway_plan,
  told.child IS NOT NULL AS told_of_year,
  told.* EXCLUDE (child)
FROM placed
LEFT JOIN homes_in_year h ON h.asked = placed.asked AND h.child = placed.child
ASOF LEFT JOIN (
  SELECT child, starts, max(home_no) AS home_no, arg_max(for_adoption, home_no) AS for_adoption
  FROM home
  GROUP BY child, starts
) here
  ON here.child = placed.child AND placed.asked >= here.starts
LEFT JOIN home before ON before.child = placed.child AND before.home_no = here.home_no - 1
LEFT JOIN late ON late.asked = placed.asked AND late.child = placed.child AND late.period = placed.period
LEFT JOIN twenty_days first_due ON first_due.day = placed.in_care_since
LEFT JOIN (
  SELECT m.asked, c.no AS child
  FROM month m
  JOIN uasc u ON u.ceased IS NULL OR u.ceased > m.asked
  JOIN child c ON c.id = u.child
  WHERE u.rowid NOT IN (FROM left_out('UASC'))
  GROUP BY ALL
) uasc ON uasc.asked = placed.asked AND uasc.child = placed.child
ASOF LEFT JOIN (SELECT child, held FROM last_check WHERE kind = 'dental') dental
  ON dental.child = placed.child AND placed.asked >= dental.held
ASOF LEFT JOIN (SELECT child, held FROM last_check WHERE kind IN ('initial', 'review')) health
  ON health.child = placed.child AND placed.asked >= health.held
ASOF LEFT JOIN (
  SELECT c.no AS child, held FROM education_plans p JOIN child c ON c.id = p.child
  WHERE p.rowid NOT IN (FROM left_out('EducationPlans'))
) plan ON plan.child = placed.child AND placed.asked >= plan.held
ASOF LEFT JOIN (
  SELECT c.no AS child, held FROM pathway_plans p JOIN child c ON c.id = p.child
  WHERE p.rowid NOT IN (FROM left_out('PathwayPlans'))
) pathway ON pathway.child = placed.child AND placed.asked >= pathway.held
LEFT JOIN year_told told ON told.child = placed.child AND placed.of_extract;
