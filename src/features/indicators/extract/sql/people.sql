-- How many under 18 live in each area: the estimate of the last mid-year, else the nearest later one.
SELECT m.asked, p.area, arg_max(under_18, (year <= year(m.asked) - (month(m.asked) <= 6)::INTEGER, CASE WHEN year <= year(m.asked) - (month(m.asked) <= 6)::INTEGER THEN year ELSE -year END)) AS under_18
FROM month m CROSS JOIN population p
WHERE p.rowid NOT IN (FROM left_out('Population')) AND p.area IS NOT NULL
GROUP BY m.asked, p.area;
