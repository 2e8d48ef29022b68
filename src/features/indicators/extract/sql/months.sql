-- The days that are asked for, numbered, with the days that rules count from. A span of n months that ends with a day
-- begins n months before the next day: twelve months to 31 March 2019 are 1 April 2018 to 31 March 2019.

CREATE TABLE month AS
SELECT
  row_number() OVER (ORDER BY asked) - 1 AS no,
  asked,
  asked = max(asked) OVER () AS of_extract,
  make_date(year(asked) - (month(asked) < 4)::INTEGER, 4, 1) AS year_start,
  (asked + 1 - to_months(2))::DATE AS two_months,
  (asked + 1 - to_months(6))::DATE AS six_months,
  (asked + 1 - to_months(12))::DATE AS one_year,
  (asked + 1 - to_months(24))::DATE AS two_years,
  (asked + 1 - to_months(30))::DATE AS two_and_a_half_years,
  -- The first day of the term before the one that is running: a plan since then is this term's or the last one's.
  CASE
    WHEN month(asked) >= 9 THEN make_date(year(asked), 5, 1)
    WHEN month(asked) >= 5 THEN make_date(year(asked), 1, 1)
    ELSE make_date(year(asked) - 1, 9, 1)
  END AS term_before
FROM (SELECT unnest(string_split(getvariable('days'), ','))::DATE AS asked);

SET VARIABLE first_asked = (SELECT min(asked) FROM month);
SET VARIABLE last_asked = (SELECT max(asked) FROM month);
SET VARIABLE asked_days = (SELECT count(*) FROM month);
-- No year that is asked for begins before this day.
SET VARIABLE since = (SELECT min(year_start) FROM month);

-- How many of the days asked for are before a day: all but the last are the ends of months that follow each other.
CREATE MACRO asked_before(day) AS (
  CASE
    WHEN day > getvariable('last_asked') THEN getvariable('asked_days')
    WHEN day IS NOT NULL THEN greatest(0, date_diff('month', getvariable('first_asked'), day))
  END
);
-- The numbers of the days asked for on which what started, and will have ended on a day, is still open.
CREATE MACRO open_on(starts, ends) AS (range(asked_before(starts), asked_before(ends)));

-- Days asked for as bits, from one number up to another that is no more of them.
CREATE MACRO marks(first, over) AS ((1::HUGEINT << over) - (1::HUGEINT << first));
CREATE MACRO is_marked(marked, no) AS ((marked >> no) & 1 = 1);

-- From which of the days asked for something done on a day counts, and from which it is a year, half a year or two terms
-- old and does no more.
CREATE TABLE day_counts AS
SELECT
  day, asked_before(day)::HUGEINT AS first,
  (count(*) FILTER (one_year <= day))::HUGEINT AS year_over,
  (count(*) FILTER (six_months <= day))::HUGEINT AS half_year_over,
  (count(*) FILTER (term_before <= day))::HUGEINT AS terms_over
FROM (
  SELECT unnest(range((SELECT least(min(one_year), min(term_before)) FROM month), getvariable('last_asked') + 1, INTERVAL 1 DAY))::DATE AS day
)
CROSS JOIN month
GROUP BY day;

-- Full years on a day. A child born on 29 February is a year older on 1 March.
CREATE MACRO day_in_year(day) AS (100 * month(day) + day(day));
CREATE MACRO age_on(day, dob) AS (year(day) - year(dob) - (day_in_year(day) < day_in_year(dob))::INTEGER);

-- The twentieth working day after each day.
CREATE TABLE twenty_days AS
SELECT
  unnest(range(getvariable('first_day')::DATE, getvariable('first_day')::DATE + len(dues)::INTEGER, INTERVAL 1 DAY))::DATE AS day,
  unnest(dues)::DATE AS due
FROM (SELECT string_split(getvariable('twenty_days'), ',') AS dues);
