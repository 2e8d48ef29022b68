-- Each care leaver as last noted by each day. Eligible children are still looked after and are left out (Children Act
-- 1989, Schedule 2, paragraph 19B; sections 23A, 23C and 24). Without a local file the return (OC3) tells of its own day.
CREATE TABLE care_leaver AS
WITH
  -- A note holds until the next one; of one day the later row.
  noted AS (
    SELECT
      child, noted, lead(noted, 1, DATE '9999-12-31') OVER (PARTITION BY child ORDER BY noted) AS holds_until,
      category, in_touch, activ, accom, homes, home_from
    FROM (
      SELECT
        child, noted, category, in_touch, if_known('ACTIV', activ) AS activ, accom, homes, home_from
      FROM care_leavers
      WHERE rowid NOT IN (FROM left_out('CareLeavers'))
      QUALIFY row_number() OVER (PARTITION BY child, noted ORDER BY rowid DESC) = 1
    )
  ),
  told AS (
    SELECT asked, child, noted, in_touch, activ, accom, homes, home_from
    FROM month JOIN noted ON noted <= asked AND holds_until > asked
    WHERE category IS DISTINCT FROM 'eligible'
    UNION ALL
    SELECT asked, child, asked, in_touch, if_known('ACTIV', activ), accom, NULL, NULL
    FROM oc3 JOIN month m ON m.of_extract
    WHERE
      oc3.rowid NOT IN (FROM left_out('OC3'))
      AND NOT list_contains(string_split(getvariable('kinds'), ','), 'CareLeavers')
    QUALIFY row_number() OVER (PARTITION BY asked, child ORDER BY oc3.rowid DESC) = 1
  ),
  aged AS (
    SELECT
      told.*, year(asked) - year(dob) - ((month(asked), day(asked)) < (month(dob), day(dob)))::INTEGER AS age
    FROM told LEFT JOIN born ON born.child = told.child
  )
SELECT
  aged.asked, aged.child, noted, in_touch, activ, accom, homes, home_from, two_months, one_year, team.team,
  CASE
    WHEN age BETWEEN 17 AND 18 THEN '17-18'
    WHEN age BETWEEN 19 AND 21 THEN '19-21'
    WHEN age BETWEEN 22 AND 25 THEN '22-25'
  END AS age_band
FROM aged
JOIN month m ON m.asked = aged.asked
LEFT JOIN team ON team.child = aged.child AND aged.asked BETWEEN team.starts AND team.ends
WHERE age IS NULL OR age BETWEEN 16 AND 25;
