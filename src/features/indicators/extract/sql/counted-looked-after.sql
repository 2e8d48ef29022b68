SELECT
  asked,
  team AS area,
  grouping(team) = 1 AS everywhere,
  count(*) AS looked_after,
  count(*) FILTER (unaccompanied) AS unaccompanied,
  count(*) FILTER (outside IS NOT NULL OR distance IS NOT NULL) AS place_known,
  count(*) FILTER (outside OR distance > 20) AS placed_outside,
  count(*) FILTER (homes_in_year >= 3) AS three_homes,
  count(*) FILTER (age < 16 AND in_care_since <= two_and_a_half_years) AS settled,
  count(*) FILTER (age < 16 AND in_care_since <= two_and_a_half_years AND same_home_since <= two_years) AS same_home,
  count(*) FILTER (review_due) AS review_due,
  count(*) FILTER (review_due AND reviews_on_time) AS reviews_on_time,
  count(*) FILTER (in_care_since <= one_year) AS whole_year,
  count(*) FILTER (
    in_care_since <= one_year AND last_health >= CASE WHEN age < 5 THEN six_months ELSE one_year END
  ) AS health_assessed,
  count(*) FILTER (in_care_since <= one_year AND last_dental >= one_year) AS dental_checked,
  count(*) FILTER (in_care_since <= one_year AND told_of_year) AS told_of_year,
  count(*) FILTER (in_care_since <= one_year AND assessed) AS told_assessed,
  count(*) FILTER (in_care_since <= one_year AND teeth_checked) AS told_teeth_checked,
  count(*) FILTER (in_care_since <= one_year AND immunised) AS immunised,
  count(*) FILTER (in_care_since <= one_year AND told_of_year AND age >= 10) AS told_ten_or_over,
  count(*) FILTER (in_care_since <= one_year AND age >= 10 AND convicted) AS convicted,
  count(*) FILTER (in_care_since <= one_year AND told_of_year AND age BETWEEN 4 AND 16) AS told_four_to_sixteen,
  count(sdq_score) FILTER (in_care_since <= one_year AND age BETWEEN 4 AND 16) AS sdq_scored,
  sum(sdq_score) FILTER (in_care_since <= one_year AND age BETWEEN 4 AND 16) AS sdq_sum,
  count(*) FILTER (age BETWEEN 4 AND 17) AS of_school_age,
  count(*) FILTER (age BETWEEN 4 AND 17 AND last_education_plan >= term_before) AS education_planned,
  count(*) FILTER (age BETWEEN 16 AND 17) AS sixteen_or_over,
  count(*) FILTER (age BETWEEN 16 AND 17 AND last_pathway_plan >= six_months) AS pathway_planned
FROM looked_after_child
GROUP BY GROUPING SETS ((asked), (asked, team));
