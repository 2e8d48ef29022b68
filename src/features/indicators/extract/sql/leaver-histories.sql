-- Each care leaver on the day asked about, as last noted by then; nobody who is looked after on it.
WITH
  noted AS (
    SELECT child, category, in_touch, noted, care_leavers.rowid AS record
    FROM care_leavers, month
    WHERE care_leavers.rowid NOT IN (FROM left_out('CareLeavers')) AND noted <= asked
  ),
  last_noted AS (
    FROM noted QUALIFY row_number() OVER (PARTITION BY child ORDER BY noted DESC, record DESC) = 1
  ),
  heard_of AS (SELECT child, max(noted) AS last_in_touch FROM noted WHERE in_touch = 'YES' GROUP BY child),
  planned AS (
    SELECT child, list_sort(list(DISTINCT strftime(held, '%Y-%m-%d'))) AS pathway_plans
    FROM pathway_plans, month
    WHERE pathway_plans.rowid NOT IN (FROM left_out('PathwayPlans')) AND held <= asked
    GROUP BY child
  )
SELECT
  reference, strftime(dob, '%Y-%m-%d') AS dob, category, in_touch,
  strftime(last_in_touch, '%Y-%m-%d') AS last_in_touch, pathway_plans
FROM last_noted
CROSS JOIN month
JOIN reference USING (child)
LEFT JOIN born USING (child)
LEFT JOIN heard_of USING (child)
LEFT JOIN planned USING (child)
WHERE
  -- From the eighteenth birthday nobody is looked after, whatever the episode says.
  child NOT IN (
    SELECT l.child FROM looked_after l LEFT JOIN born b ON b.child = l.child
    WHERE b.dob IS NULL OR age_on(asked, b.dob) < 18
  )
  AND (dob IS NULL OR age_on(asked, dob) BETWEEN 16 AND 25)
ORDER BY reference;
