-- Each care leaver as last noted by each day. Eligible children are still looked after and are left out (Children Act
-- 1989, Schedule 2, paragraph 19B; sections 23A, 23C and 24). Without a local file the return (OC3) tells of its own day.
CREATE TABLE care_leaver AS
WITH
  -- A note holds until the next one; of one day the later row.
  noted AS (
    SELECT
      child, category, noted, in_touch, activ, suitable, homes, home_from,
      lead(noted, 1, DATE '9999-12-31') OVER (PARTITION BY child ORDER BY noted, rowid) AS holds_until
    FROM care_leavers
    WHERE rowid NOT IN (FROM left_out('CareLeavers'))
  ),
  told AS (
    SELECT unnest(open_on(noted, holds_until)) AS no, child, noted, in_touch, activ, suitable, homes, home_from
    FROM noted
    WHERE holds_until > getvariable('first_asked') AND category IS DISTINCT FROM 'eligible'
    UNION ALL
    SELECT no, child, asked, in_touch, activ, suitable, NULL, NULL
    FROM oc3 JOIN month ON of_extract
    WHERE
      oc3.rowid NOT IN (FROM left_out('OC3'))
      AND NOT list_contains(string_split(getvariable('kinds'), ','), 'CareLeavers')
    QUALIFY row_number() OVER (PARTITION BY child ORDER BY oc3.rowid DESC) = 1
  )
SELECT
  * EXCLUDE (age),
  CASE
    WHEN age BETWEEN 17 AND 18 THEN '17-18'
    WHEN age BETWEEN 19 AND 21 THEN '19-21'
    WHEN age BETWEEN 22 AND 25 THEN '22-25'
  END AS age_band
FROM (
  SELECT
    asked, told.child, noted, in_touch, activ, suitable, homes, home_from, two_months,
    one_year, team, age_on(asked, dob) AS age
  FROM told
  JOIN month USING (no)
  LEFT JOIN born ON born.child = told.child
  LEFT JOIN team ON team.child = told.child AND asked BETWEEN starts AND ends
)
WHERE age IS NULL OR age BETWEEN 16 AND 25;

DROP TABLE care_leavers;
