WITH conference AS (
  SELECT child, kind, due, held FROM conferences
  WHERE
    due BETWEEN getvariable('since') AND getvariable('last_asked')
    AND rowid NOT IN (FROM left_out('Conferences'))
),
in_team AS (
  SELECT f.*, CASE WHEN t.ends >= due THEN t.team END AS team
  FROM conference f
  ASOF LEFT JOIN (
    SELECT child, starts, team, ends FROM cp_plan
    QUALIFY row_number() OVER (PARTITION BY child, starts ORDER BY ends DESC, record DESC) = 1
  ) t ON t.child = f.child AND f.due >= t.starts
)
SELECT
  asked,
  team AS area,
  grouping(team) = 1 AS everywhere,
  count(*) FILTER (kind = 'review') AS reviews_due,
  count(*) FILTER (kind = 'review' AND held <= due) AS reviews_in_time,
  count(*) FILTER (kind = 'initial') AS initials_due,
  count(*) FILTER (kind = 'initial' AND held <= due) AS initials_in_time
FROM month JOIN in_team ON due BETWEEN year_start AND asked
GROUP BY GROUPING SETS ((asked), (asked, team));
