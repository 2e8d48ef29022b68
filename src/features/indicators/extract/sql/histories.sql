-- Each child who is looked after at the end of the day asked about, in one row, with all that has a day up to then.
WITH
  done AS (
    SELECT 'review' AS what, child, held FROM review
    UNION ALL
    SELECT
      CASE WHEN kind IN ('dental', 'initial') THEN kind WHEN kind = 'review' THEN 'health review' ELSE 'questionnaire' END,
      child, held
    FROM health_checks
    WHERE
      rowid NOT IN (FROM left_out('HealthChecks'))
      AND (kind IN ('dental', 'initial', 'review') OR regexp_matches(kind, 'sdq|strengths', 'i'))
    UNION ALL
    SELECT 'education plan', child, held FROM education_plans WHERE rowid NOT IN (FROM left_out('EducationPlans'))
    UNION ALL
    SELECT 'visit', child, held FROM visits WHERE rowid NOT IN (FROM left_out('Visits'))
    UNION ALL
    SELECT 'pathway plan', child, held FROM pathway_plans WHERE rowid NOT IN (FROM left_out('PathwayPlans'))
  ),
  happened AS (
    SELECT child, what, list_sort(list(DISTINCT strftime(held, '%Y-%m-%d'))) AS days
    FROM done, month
    WHERE held <= asked
    GROUP BY child, what
  ),
  happenings AS (
    SELECT
      child,
      any_value(days) FILTER (what = 'review') AS reviews,
      any_value(days) FILTER (what = 'initial') AS initial_assessments,
      any_value(days) FILTER (what = 'health review') AS health_reviews,
      any_value(days) FILTER (what = 'dental') AS dental_checks,
      any_value(days) FILTER (what = 'questionnaire') AS questionnaires,
      any_value(days) FILTER (what = 'education plan') AS education_plans,
      any_value(days) FILTER (what = 'visit') AS visits,
      any_value(days) FILTER (what = 'pathway plan') AS pathway_plans
    FROM happened
    GROUP BY child
  ),
  in_care AS (
    SELECT
      child,
      list(strftime(decom, '%Y-%m-%d') ORDER BY decom, ends) AS care_from,
      list(strftime(ends, '%Y-%m-%d') ORDER BY decom, ends) AS care_until
    FROM episode
    WHERE NOT short_break
    GROUP BY child
  ),
  -- A history can begin in the middle of care: its first row then is a change.
  began AS (
    SELECT
      episode.child, episode.decom,
      coalesce(rne IN ('L', 'P', 'T', 'B', 'U'), false) AS is_change
    FROM episode JOIN episodes ON episodes.rowid = record
    QUALIFY row_number() OVER (PARTITION BY episode.child ORDER BY episode.decom, episode.ends, record) = 1
  ),
  -- The home of a period is the one that began last; its kind is that of its last episode. Temporary ones are none.
  last_home AS (
    SELECT child, period, max(starts) AS starts FROM home, month WHERE starts <= asked GROUP BY child, period
  ),
  lives_at AS (
    SELECT child, period, place
    FROM stay, month
    WHERE NOT is_temporary AND decom <= asked
    QUALIFY row_number() OVER (PARTITION BY child, period ORDER BY decom DESC, ends DESC, record DESC) = 1
  ),
  told AS (
    SELECT
      child,
      coalesce(bool_or(health_assessment = '1'), false) AS assessed, bool_or(health_assessment = '0') AS not_assessed,
      coalesce(bool_or(teeth_check = '1'), false) AS teeth_checked, bool_or(teeth_check = '0') AS teeth_not_checked,
      coalesce(bool_or(sdq_score BETWEEN 0 AND 40), false) AS questionnaire_scored
    FROM oc2
    WHERE rowid NOT IN (FROM left_out('OC2'))
    GROUP BY child
  )
SELECT
  reference, strftime(dob, '%Y-%m-%d') AS dob, team, strftime(p.starts, '%Y-%m-%d') AS since,
  NOT (began.is_change AND began.decom = p.starts) AS from_the_start,
  strftime(last_home.starts, '%Y-%m-%d') AS home_since, lives_at.place AS home_place, care_from, care_until,
  happenings.* EXCLUDE (child), told.* EXCLUDE (child)
FROM looked_after l
JOIN month ON month.no = l.no
JOIN reference USING (child)
JOIN period p ON p.child = l.child AND p.period = l.period
JOIN in_care ON in_care.child = l.child
JOIN began ON began.child = l.child
LEFT JOIN born ON born.child = l.child
LEFT JOIN team ON team.child = l.child AND asked BETWEEN team.starts AND team.ends
LEFT JOIN happenings ON happenings.child = l.child
LEFT JOIN told ON told.child = l.child
LEFT JOIN last_home ON last_home.child = l.child AND last_home.period = l.period
LEFT JOIN lives_at ON lives_at.child = l.child AND lives_at.period = l.period
ORDER BY reference;
