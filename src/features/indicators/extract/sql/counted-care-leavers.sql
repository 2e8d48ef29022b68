SELECT
  asked,
  team AS area,
  grouping(team) = 1 AS everywhere,
  age_band AS part,
  grouping(age_band) = 1 AS whole,
  count(*) AS care_leavers,
  count(*) FILTER (suitable) AS suitable,
  count(*) FILTER (left(activ::VARCHAR, 1) IN ('F', 'P')) AS engaged,
  count(*) FILTER (left(activ::VARCHAR, 1) = 'G') AS not_engaged,
  count(*) FILTER (activ IN ('G2', 'G4', 'G6')) AS not_available,
  count(*) FILTER (activ IS NULL OR activ = 'X') AS activity_not_known,
  count(*) FILTER (in_touch = 'YES') AS in_touch,
  count(*) FILTER (in_touch = 'YES' AND noted >= two_months) AS in_touch_two_months,
  count(homes) AS homes_known,
  count(*) FILTER (homes >= 3) AS three_homes,
  count(home_from) AS home_known,
  count(*) FILTER (home_from <= one_year) AS same_home
FROM care_leaver
GROUP BY GROUPING SETS ((asked), (asked, team), (asked, age_band), (asked, team, age_band));
