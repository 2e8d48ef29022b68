-- A child counts once with an open plan in its area; a plan that began or ended counts each time.
WITH
  open_plan AS (
    SELECT unnest(open_on(starts, ends)) AS no, team, child, 'cin' AS kind FROM cin_plan
    WHERE ends > getvariable('first_asked')
    UNION ALL
    SELECT unnest(open_on(starts, ends)), team, child, 'cp' FROM cp_plan
    WHERE ends > getvariable('first_asked')
  ),
  of_child AS (
    SELECT
      no, team, grouping(team) = 1 AS everywhere,
      bool_or(kind = 'cin') AS in_need,
      bool_or(kind = 'cp') AS protected
    FROM open_plan
    GROUP BY GROUPING SETS ((no, child), (no, team, child))
  ),
  change AS (
    SELECT ends AS day, team, 'ended' AS kind, ends - starts + 1 >= 730 AS yes, false AS within_a_year FROM cp_plan
    UNION ALL
    SELECT
      starts, team, 'began', count(*) OVER earlier > 0,
      coalesce(max(ends) OVER earlier >= starts - to_months(12), false)
    FROM cp_plan
    WINDOW earlier AS (PARTITION BY child ORDER BY starts, ends, record ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  ),
  counted AS (
    SELECT
      no, team, everywhere,
      count(*) FILTER (in_need) AS in_need,
      count(*) FILTER (protected) AS protected
    FROM of_child
    GROUP BY no, team, everywhere
    UNION ALL BY NAME
    SELECT
      no, team, grouping(team) = 1 AS everywhere,
      count(*) FILTER (kind = 'ended') AS ended,
      count(*) FILTER (kind = 'ended' AND yes) AS ended_after_two_years,
      count(*) FILTER (kind = 'began') AS began,
      count(*) FILTER (kind = 'began' AND yes) AS began_again,
      count(*) FILTER (kind = 'began' AND within_a_year) AS began_again_within_a_year
    FROM (FROM change WHERE day BETWEEN getvariable('since') AND getvariable('last_asked'))
    JOIN month ON day BETWEEN year_start AND asked
    GROUP BY GROUPING SETS ((no), (no, team))
  )
SELECT
  asked,
  team AS area,
  everywhere,
  sum(in_need) AS in_need,
  sum(protected) AS protected,
  sum(ended) AS ended,
  sum(ended_after_two_years) AS ended_after_two_years,
  sum(began) AS began,
  sum(began_again) AS began_again,
  sum(began_again_within_a_year) AS began_again_within_a_year
FROM month JOIN counted USING (no)
GROUP BY asked, team, everywhere;
