SELECT asked, team AS area, grouping(team) = 1 AS everywhere, coalesce(ls, 'unknown') AS part, count(*) AS looked_after
FROM looked_after_child
GROUP BY GROUPING SETS ((asked, coalesce(ls, 'unknown')), (asked, team, coalesce(ls, 'unknown')));
