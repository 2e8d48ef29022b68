SELECT asked, team AS area, grouping(team) = 1 AS everywhere, part, count(*) AS looked_after
FROM (
  SELECT
    asked, team,
    CASE
      WHEN age IS NULL THEN 'unknown'
      WHEN age < 1 THEN 'under_1'
      WHEN age < 5 THEN '1-4'
      WHEN age < 10 THEN '5-9'
      WHEN age < 16 THEN '10-15'
      ELSE '16+'
    END AS part
  FROM looked_after_child
)
GROUP BY GROUPING SETS ((asked, part), (asked, team, part));
