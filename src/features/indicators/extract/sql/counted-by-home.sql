SELECT asked, team AS area, grouping(team) = 1 AS everywhere, coalesce(place, 'unknown') AS part, count(*) AS looked_after
FROM looked_after_child
GROUP BY GROUPING SETS ((asked, coalesce(place, 'unknown')), (asked, team, coalesce(place, 'unknown')));
