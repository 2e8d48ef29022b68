WITH
  again AS (
    SELECT child, starts, ends, team, max(ends) OVER earlier AS ended_before, count(*) OVER earlier AS earlier_plans
    FROM cp_plan
    WINDOW earlier AS (PARTITION BY child ORDER BY starts, ends, record ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
  ),
  counted AS (
    SELECT asked, team, child, 'cin' AS kind, false AS yes, false AS within_a_year
    FROM month JOIN cin_plan ON starts <= asked AND ends > asked
    UNION ALL
    SELECT asked, team, child, 'cp', false, false FROM month JOIN cp_plan ON starts <= asked AND ends > asked
    UNION ALL
    SELECT asked, team, child, 'ended', ends - starts + 1 >= 730, false
    FROM month JOIN cp_plan ON ends BETWEEN year_start AND asked
    UNION ALL
    SELECT asked, team, child, 'began', earlier_plans > 0, coalesce(ended_before >= starts - to_months(12), false)
    FROM month JOIN again ON starts BETWEEN year_start AND asked
  ),
  -- A child in an area: it counts once with an open plan there, a plan that began or ended each time.
  of_child AS (
    SELECT
      asked,
      team,
      grouping(team) = 1 AS everywhere,
      child,
      bool_or(kind = 'cin') AS in_need,
      bool_or(kind = 'cp') AS protected,
      count(*) FILTER (kind = 'ended') AS ended,
      count(*) FILTER (kind = 'ended' AND yes) AS ended_after_two_years,
      count(*) FILTER (kind = 'began') AS began,
      count(*) FILTER (kind = 'began' AND yes) AS began_again,
      count(*) FILTER (kind = 'began' AND within_a_year) AS began_again_within_a_year
    FROM month LEFT JOIN counted USING (asked)
    GROUP BY GROUPING SETS ((asked, child), (asked, team, child))
  )
SELECT
  asked,
  team AS area,
  everywhere,
  count(*) FILTER (in_need) AS in_need,
  count(*) FILTER (protected) AS protected,
  sum(ended) AS ended,
  sum(ended_after_two_years) AS ended_after_two_years,
  sum(began) AS began,
  sum(began_again) AS began_again,
  sum(began_again_within_a_year) AS began_again_within_a_year
FROM of_child
GROUP BY asked, team, everywhere;
