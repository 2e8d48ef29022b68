SELECT asked, team AS area, grouping(team) = 1 AS everywhere, part, count(*) AS looked_after
FROM (SELECT asked, team, coalesce(place::VARCHAR, 'unknown') AS part FROM looked_after_child)
GROUP BY GROUPING SETS ((asked, part), (asked, team, part));
