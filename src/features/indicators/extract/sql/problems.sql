-- Rows that cannot be right, each with the rule that it breaks (rules/record-problems.ts has the words). A row that is
-- not kept counts nowhere.

-- A row without its child.
INSERT INTO problem
SELECT kind, record, 'no-child', 'CHILD', false
FROM (
  SELECT 'Header' AS kind, rowid AS record, child FROM header
  UNION ALL SELECT 'Episodes', rowid, child FROM episodes
  UNION ALL SELECT 'Reviews', rowid, child FROM reviews
  UNION ALL SELECT 'UASC', rowid, child FROM uasc
  UNION ALL SELECT 'OC2', rowid, child FROM oc2
  UNION ALL SELECT 'OC3', rowid, child FROM oc3
  UNION ALL SELECT 'Missing', rowid, child FROM missing
  UNION ALL SELECT 'Teams', rowid, child FROM teams
  UNION ALL SELECT 'HealthChecks', rowid, child FROM health_checks
  UNION ALL SELECT 'EducationPlans', rowid, child FROM education_plans
  UNION ALL SELECT 'Visits', rowid, child FROM visits
  UNION ALL SELECT 'PathwayPlans', rowid, child FROM pathway_plans
  UNION ALL SELECT 'CinPlans', rowid, child FROM cin_plans
  UNION ALL SELECT 'CpPlans', rowid, child FROM cp_plans
  UNION ALL SELECT 'CareLeavers', rowid, child FROM care_leavers
  UNION ALL SELECT 'Conferences', rowid, child FROM conferences
)
WHERE child IS NULL;

-- Dates that could not be read. Without the date that places it, a row is left out; a date of birth is only not known.
INSERT INTO problem
SELECT kind, record, 'not-a-date', field, kept
FROM (
  SELECT 'Header' AS kind, rowid AS record, 'DOB' AS field, dob_unread AS is_unread, true AS kept FROM header
  UNION ALL SELECT 'Header', rowid, 'MC_DOB', mc_dob_unread, true FROM header
  UNION ALL SELECT 'Episodes', rowid, 'DECOM', decom_unread, false FROM episodes
  UNION ALL SELECT 'Episodes', rowid, 'DEC', dec_unread, false FROM episodes
  UNION ALL SELECT 'Reviews', rowid, 'REVIEW', held_unread, false FROM reviews
  UNION ALL SELECT 'UASC', rowid, 'DUC', ceased_unread, false FROM uasc
  UNION ALL SELECT 'OC3', rowid, 'DOB', dob_unread, true FROM oc3
  UNION ALL SELECT 'Missing', rowid, 'MIS_START', starts_unread, false FROM missing
  UNION ALL SELECT 'Missing', rowid, 'MIS_END', ends_unread, true FROM missing
  UNION ALL SELECT 'Teams', rowid, 'FROM', starts_unread, false FROM teams
  UNION ALL SELECT 'Teams', rowid, 'TO', ends_unread, false FROM teams
  UNION ALL SELECT 'HealthChecks', rowid, 'DATE', held_unread, false FROM health_checks
  UNION ALL SELECT 'EducationPlans', rowid, 'DATE', held_unread, false FROM education_plans
  UNION ALL SELECT 'Visits', rowid, 'DATE', held_unread, false FROM visits
  UNION ALL SELECT 'PathwayPlans', rowid, 'DATE', held_unread, false FROM pathway_plans
  UNION ALL SELECT 'CinPlans', rowid, 'START', starts_unread, false FROM cin_plans
  UNION ALL SELECT 'CinPlans', rowid, 'END', ends_unread, false FROM cin_plans
  UNION ALL SELECT 'CpPlans', rowid, 'START', starts_unread, false FROM cp_plans
  UNION ALL SELECT 'CpPlans', rowid, 'END', ends_unread, false FROM cp_plans
  UNION ALL SELECT 'CareLeavers', rowid, 'DATE', noted_unread, false FROM care_leavers
  UNION ALL SELECT 'CareLeavers', rowid, 'DOB', dob_unread, true FROM care_leavers
  UNION ALL SELECT 'CareLeavers', rowid, 'HOME_FROM', home_from_unread, true FROM care_leavers
  UNION ALL SELECT 'Conferences', rowid, 'DUE', due_unread, false FROM conferences
  UNION ALL SELECT 'Conferences', rowid, 'HELD', held_unread, false FROM conferences
)
WHERE is_unread;

-- A row needs the date that places it.
INSERT INTO problem
SELECT kind, record, 'no-date', field, false
FROM (
  SELECT 'Episodes' AS kind, rowid AS record, 'DECOM' AS field, decom AS day, decom_unread AS is_unread FROM episodes
  UNION ALL SELECT 'Reviews', rowid, 'REVIEW', held, held_unread FROM reviews
  UNION ALL SELECT 'Missing', rowid, 'MIS_START', starts, starts_unread FROM missing
  UNION ALL SELECT 'Teams', rowid, 'FROM', starts, starts_unread FROM teams
  UNION ALL SELECT 'HealthChecks', rowid, 'DATE', held, held_unread FROM health_checks
  UNION ALL SELECT 'EducationPlans', rowid, 'DATE', held, held_unread FROM education_plans
  UNION ALL SELECT 'Visits', rowid, 'DATE', held, held_unread FROM visits
  UNION ALL SELECT 'PathwayPlans', rowid, 'DATE', held, held_unread FROM pathway_plans
  UNION ALL SELECT 'CinPlans', rowid, 'START', starts, starts_unread FROM cin_plans
  UNION ALL SELECT 'CpPlans', rowid, 'START', starts, starts_unread FROM cp_plans
  UNION ALL SELECT 'CareLeavers', rowid, 'DATE', noted, noted_unread FROM care_leavers
  UNION ALL SELECT 'Conferences', rowid, 'DUE', due, due_unread FROM conferences
)
WHERE day IS NULL AND NOT is_unread;

-- Ends before it starts.
INSERT INTO problem
SELECT kind, record, 'ends-before-start', field, false
FROM (
  SELECT 'Episodes' AS kind, rowid AS record, 'DEC' AS field, decom AS starts, ends FROM episodes
  UNION ALL SELECT 'Missing', rowid, 'MIS_END', starts, ends FROM missing
  UNION ALL SELECT 'Teams', rowid, 'TO', starts, ends FROM teams
  UNION ALL SELECT 'CinPlans', rowid, 'END', starts, ends FROM cin_plans
  UNION ALL SELECT 'CpPlans', rowid, 'END', starts, ends FROM cp_plans
)
WHERE ends < starts;

-- The return's header says who is in it. Local files also tell of children who are not looked after.
INSERT INTO problem
SELECT kind, record, 'not-in-header', 'CHILD', false
FROM (
  SELECT 'Episodes' AS kind, rowid AS record, child FROM episodes
  UNION ALL SELECT 'Reviews', rowid, child FROM reviews
  UNION ALL SELECT 'UASC', rowid, child FROM uasc
  UNION ALL SELECT 'OC2', rowid, child FROM oc2
  UNION ALL SELECT 'OC3', rowid, child FROM oc3
  UNION ALL SELECT 'Missing', rowid, child FROM missing
)
WHERE child IS NOT NULL
  AND (SELECT count(*) FROM header) > 0
  AND child NOT IN (SELECT child FROM header WHERE child IS NOT NULL);

-- One child, two headers. A mother of twins has a header for each of her children: that is no fault.
INSERT INTO problem
SELECT 'Header', rowid, 'header-differs', 'DOB', true
FROM (SELECT rowid, child, dob, first(dob) OVER (PARTITION BY child ORDER BY rowid) AS first_dob FROM header)
WHERE child IS NOT NULL AND dob IS DISTINCT FROM first_dob;

-- Codes of no return year. The row is counted, the code is not known.
INSERT INTO problem
SELECT kind, record, 'unknown-code', field, true
FROM (
  SELECT 'Episodes' AS kind, rowid AS record, 'RNE' AS field FROM episodes WHERE rne_unknown
  UNION ALL SELECT 'Episodes', rowid, 'LS' FROM episodes WHERE ls_unknown
  UNION ALL SELECT 'Episodes', rowid, 'CIN' FROM episodes WHERE cin_unknown
  UNION ALL SELECT 'Episodes', rowid, 'PLACE' FROM episodes WHERE place_unknown
  UNION ALL SELECT 'Episodes', rowid, 'PLACE_PROVIDER' FROM episodes WHERE provider_unknown
  UNION ALL SELECT 'Episodes', rowid, 'REC' FROM episodes WHERE rec_unknown
  UNION ALL SELECT 'Reviews', rowid, 'REVIEW_CODE' FROM reviews WHERE code_unknown
  UNION ALL SELECT 'OC3', rowid, 'IN_TOUCH' FROM oc3 WHERE in_touch_unknown
  UNION ALL SELECT 'OC3', rowid, 'ACTIV' FROM oc3 WHERE activ_unknown
  UNION ALL SELECT 'OC3', rowid, 'ACCOM' FROM oc3 WHERE accom_unknown
  UNION ALL SELECT 'CareLeavers', rowid, 'IN_TOUCH' FROM care_leavers WHERE in_touch_unknown
  UNION ALL SELECT 'CareLeavers', rowid, 'ACTIV' FROM care_leavers WHERE activ_unknown
  UNION ALL SELECT 'CareLeavers', rowid, 'ACCOM' FROM care_leavers WHERE accom_unknown
  UNION ALL
  SELECT 'CareLeavers', rowid, 'CATEGORY' FROM care_leavers
  WHERE category IS NULL OR category NOT IN ('eligible', 'relevant', 'former relevant', 'qualifying')
  UNION ALL
  SELECT 'HealthChecks', rowid, 'KIND' FROM health_checks
  WHERE kind IS NULL OR kind NOT IN ('dental', 'initial', 'review')
  UNION ALL
  SELECT 'Conferences', rowid, 'KIND' FROM conferences WHERE kind IS NULL OR kind NOT IN ('initial', 'review')
  UNION ALL SELECT 'Missing', rowid, 'MISSING' FROM missing WHERE kind IS NULL OR kind NOT IN ('M', 'A')
);

-- Numbers that are none.
INSERT INTO problem
SELECT kind, record, 'not-a-number', field, kept
FROM (
  SELECT 'OC2' AS kind, rowid AS record, 'SDQ_SCORE' AS field, sdq_unread OR sdq_score NOT BETWEEN 0 AND 40 AS is_unread, true AS kept FROM oc2
  UNION ALL SELECT 'CareLeavers', rowid, 'HOMES_SINCE_LEAVING', homes_unread, true FROM care_leavers
  UNION ALL SELECT 'Population', rowid, 'YEAR', year_unread, false FROM population
  UNION ALL SELECT 'Population', rowid, 'UNDER_18', under_18_unread, false FROM population
)
WHERE is_unread;

-- Episodes of one child that overlap: both are kept, and the child counts once.
INSERT INTO problem
SELECT 'Episodes', record, 'overlaps', 'DECOM', true
FROM (
  SELECT
    rowid AS record, decom,
    max(coalesce(ends, DATE '9999-12-31')) OVER (
      PARTITION BY child ORDER BY decom, coalesce(ends, DATE '9999-12-31'), rowid
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS open_until
  FROM episodes
  WHERE child IS NOT NULL AND decom IS NOT NULL AND NOT dec_unread AND (ends IS NULL OR ends >= decom)
)
WHERE open_until > decom;
