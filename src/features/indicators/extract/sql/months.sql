-- The days that are asked for, with the days that rules count from. A span of n months that ends with a day begins n
-- months before the next day: twelve months to 31 March 2019 are 1 April 2018 to 31 March 2019.

CREATE TABLE month AS
SELECT
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

-- Working days counted through, bank holidays out: a day that is none has the number of the last one before it.
CREATE TABLE working_day AS
SELECT day::DATE AS day, count(*) FILTER (works) OVER (ORDER BY day) AS number, works
FROM (
  SELECT
    day,
    isodow(day) < 6 AND day::DATE NOT IN (SELECT unnest(string_split(getvariable('bank_holidays'), ','))::DATE) AS works
  FROM range(DATE '1995-01-01', DATE '2040-01-01', INTERVAL 1 DAY) AS days(day)
);

-- The twentieth working day after a day.
CREATE TABLE twenty_days AS
SELECT began.day, due.day AS due
FROM working_day began JOIN working_day due ON due.works AND due.number = began.number + 20;
