-- Rows that cannot be right, each with the rule that it breaks (rules/record-problems.ts has the words). A row that is
-- not kept counts nowhere.

CREATE MACRO date_rule(words) AS (
  CASE WHEN regexp_full_match(words, '\d{1,2}\D\d{1,2}\D\d{2}') THEN 'two-digit-year' ELSE 'not-a-date' END
);
CREATE MACRO not_known(field_name, given) AS (
  given IS NOT NULL AND given NOT IN (SELECT code FROM code_set WHERE field = field_name)
);
-- A code that no return knows counts as none.
CREATE MACRO if_known(field_name, given) AS (
  CASE WHEN given IN (SELECT code FROM code_set WHERE field = field_name) THEN given END
);

-- A row without its child.
INSERT INTO problem
SELECT kind, record, 'no-child', 'CHILD', NULL, false
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
SELECT kind, record, date_rule(words), field, words, kept
FROM (
  SELECT 'Header' AS kind, rowid AS record, 'DOB' AS field, dob_text AS words, true AS kept FROM header
  UNION ALL SELECT 'Header', rowid, 'MC_DOB', mc_dob_text, true FROM header
  UNION ALL SELECT 'Episodes', rowid, 'DECOM', decom_text, false FROM episodes
  UNION ALL SELECT 'Episodes', rowid, 'DEC', dec_text, false FROM episodes
  UNION ALL SELECT 'Reviews', rowid, 'REVIEW', held_text, false FROM reviews
  UNION ALL SELECT 'UASC', rowid, 'DUC', ceased_text, false FROM uasc
  UNION ALL SELECT 'OC3', rowid, 'DOB', dob_text, true FROM oc3
  UNION ALL SELECT 'Missing', rowid, 'MIS_START', starts_text, false FROM missing
  UNION ALL SELECT 'Missing', rowid, 'MIS_END', ends_text, true FROM missing
  UNION ALL SELECT 'Teams', rowid, 'FROM', starts_text, false FROM teams
  UNION ALL SELECT 'Teams', rowid, 'TO', ends_text, false FROM teams
  UNION ALL SELECT 'HealthChecks', rowid, 'DATE', held_text, false FROM health_checks
  UNION ALL SELECT 'EducationPlans', rowid, 'DATE', held_text, false FROM education_plans
  UNION ALL SELECT 'Visits', rowid, 'DATE', held_text, false FROM visits
  UNION ALL SELECT 'PathwayPlans', rowid, 'DATE', held_text, false FROM pathway_plans
  UNION ALL SELECT 'CinPlans', rowid, 'START', starts_text, false FROM cin_plans
  UNION ALL SELECT 'CinPlans', rowid, 'END', ends_text, false FROM cin_plans
  UNION ALL SELECT 'CpPlans', rowid, 'START', starts_text, false FROM cp_plans
  UNION ALL SELECT 'CpPlans', rowid, 'END', ends_text, false FROM cp_plans
  UNION ALL SELECT 'CareLeavers', rowid, 'DATE', noted_text, false FROM care_leavers
  UNION ALL SELECT 'CareLeavers', rowid, 'DOB', dob_text, true FROM care_leavers
  UNION ALL SELECT 'CareLeavers', rowid, 'HOME_FROM', home_from_text, true FROM care_leavers
  UNION ALL SELECT 'Conferences', rowid, 'DUE', due_text, false FROM conferences
  UNION ALL SELECT 'Conferences', rowid, 'HELD', held_text, false FROM conferences
)
WHERE words IS NOT NULL;

-- A row needs the date that places it.
INSERT INTO problem
SELECT kind, record, 'no-date', field, NULL, false
FROM (
  SELECT 'Episodes' AS kind, rowid AS record, 'DECOM' AS field, decom AS day, decom_text AS words FROM episodes
  UNION ALL SELECT 'Reviews', rowid, 'REVIEW', held, held_text FROM reviews
  UNION ALL SELECT 'Missing', rowid, 'MIS_START', starts, starts_text FROM missing
  UNION ALL SELECT 'Teams', rowid, 'FROM', starts, starts_text FROM teams
  UNION ALL SELECT 'HealthChecks', rowid, 'DATE', held, held_text FROM health_checks
  UNION ALL SELECT 'EducationPlans', rowid, 'DATE', held, held_text FROM education_plans
  UNION ALL SELECT 'Visits', rowid, 'DATE', held, held_text FROM visits
  UNION ALL SELECT 'PathwayPlans', rowid, 'DATE', held, held_text FROM pathway_plans
  UNION ALL SELECT 'CinPlans', rowid, 'START', starts, starts_text FROM cin_plans
  UNION ALL SELECT 'CpPlans', rowid, 'START', starts, starts_text FROM cp_plans
  UNION ALL SELECT 'CareLeavers', rowid, 'DATE', noted, noted_text FROM care_leavers
  UNION ALL SELECT 'Conferences', rowid, 'DUE', due, due_text FROM conferences
)
WHERE day IS NULL AND words IS NULL;

-- Ends before it starts.
INSERT INTO problem
SELECT kind, record, 'ends-before-start', field, strftime(ends, '%d/%m/%Y'), false
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
SELECT kind, record, 'not-in-header', 'CHILD', child, false
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
SELECT 'Header', rowid, 'header-differs', 'DOB', strftime(dob, '%d/%m/%Y'), true
FROM (SELECT rowid, child, dob, first(dob) OVER (PARTITION BY child ORDER BY rowid) AS first_dob FROM header)
WHERE child IS NOT NULL AND dob IS DISTINCT FROM first_dob;

-- Codes of no return year. The row is counted, the code is not known.
INSERT INTO problem
SELECT kind, record, 'unknown-code', field, given, true
FROM (
  SELECT 'Episodes' AS kind, rowid AS record, 'RNE' AS field, rne AS given FROM episodes WHERE not_known('RNE', rne)
  UNION ALL SELECT 'Episodes', rowid, 'LS', ls FROM episodes WHERE not_known('LS', ls)
  UNION ALL SELECT 'Episodes', rowid, 'CIN', cin FROM episodes WHERE not_known('CIN', cin)
  UNION ALL SELECT 'Episodes', rowid, 'PLACE', place FROM episodes WHERE not_known('PLACE', place)
  UNION ALL
  SELECT 'Episodes', rowid, 'PLACE_PROVIDER', provider FROM episodes WHERE not_known('PLACE_PROVIDER', provider)
  UNION ALL SELECT 'Episodes', rowid, 'REC', rec FROM episodes WHERE not_known('REC', rec)
  UNION ALL SELECT 'Reviews', rowid, 'REVIEW_CODE', code FROM reviews WHERE not_known('REVIEW_CODE', code)
  UNION ALL SELECT 'OC3', rowid, 'IN_TOUCH', in_touch FROM oc3 WHERE not_known('IN_TOUCH', in_touch)
  UNION ALL SELECT 'OC3', rowid, 'ACTIV', activ FROM oc3 WHERE not_known('ACTIV', activ)
  UNION ALL
  SELECT 'OC3', rowid, 'ACCOM', accom FROM oc3 WHERE accom IS NOT NULL AND NOT regexp_full_match(accom, '[A-Z][12]')
  UNION ALL SELECT 'CareLeavers', rowid, 'IN_TOUCH', in_touch FROM care_leavers WHERE not_known('IN_TOUCH', in_touch)
  UNION ALL SELECT 'CareLeavers', rowid, 'ACTIV', activ FROM care_leavers WHERE not_known('ACTIV', activ)
  UNION ALL
  SELECT 'CareLeavers', rowid, 'ACCOM', accom FROM care_leavers
  WHERE accom IS NOT NULL AND NOT regexp_full_match(accom, '[A-Z][12]')
  UNION ALL
  SELECT 'CareLeavers', rowid, 'CATEGORY', category FROM care_leavers
  WHERE category IS NULL OR category NOT IN ('eligible', 'relevant', 'former relevant', 'qualifying')
  UNION ALL
  SELECT 'HealthChecks', rowid, 'KIND', kind FROM health_checks
  WHERE kind IS NULL OR kind NOT IN ('dental', 'initial', 'review')
  UNION ALL
  SELECT 'Conferences', rowid, 'KIND', kind FROM conferences WHERE kind IS NULL OR kind NOT IN ('initial', 'review')
  UNION ALL SELECT 'Missing', rowid, 'MISSING', kind FROM missing WHERE kind IS NULL OR kind NOT IN ('M', 'A')
);

-- Numbers that are none.
INSERT INTO problem
SELECT kind, record, 'not-a-number', field, words, kept
FROM (
  SELECT 'OC2' AS kind, rowid AS record, 'SDQ_SCORE' AS field, sdq_text AS words, true AS kept FROM oc2
  UNION ALL
  SELECT 'OC2', rowid, 'SDQ_SCORE', sdq_score::VARCHAR, true FROM oc2 WHERE sdq_score NOT BETWEEN 0 AND 40
  UNION ALL SELECT 'CareLeavers', rowid, 'HOMES_SINCE_LEAVING', homes_text, true FROM care_leavers
  UNION ALL SELECT 'Population', rowid, 'YEAR', year_text, false FROM population
  UNION ALL SELECT 'Population', rowid, 'UNDER_18', under_18_text, false FROM population
)
WHERE words IS NOT NULL;

-- Episodes of one child that overlap: both are kept, and the child counts once.
INSERT INTO problem
SELECT 'Episodes', record, 'overlaps', 'DECOM', strftime(decom, '%d/%m/%Y'), true
FROM (
  SELECT
    rowid AS record, decom,
    max(coalesce(ends, DATE '9999-12-31')) OVER (
      PARTITION BY child ORDER BY decom, coalesce(ends, DATE '9999-12-31'), rowid
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS open_until
  FROM episodes
  WHERE child IS NOT NULL AND decom IS NOT NULL AND dec_text IS NULL AND (ends IS NULL OR ends >= decom)
)
WHERE open_until > decom;
