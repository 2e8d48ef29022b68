-- The episodes of each child who is looked after at the end of the day asked about, oldest first, as far as that day
-- knows them, and the reviews with how the child took part. What tells homes apart is a number of many digits, made of
-- kind, provider, number at Ofsted and postcode.
WITH
  held AS (
    SELECT child, list(strftime(held, '%Y-%m-%d') ORDER BY held) AS review_days, list(coalesce(code::VARCHAR, '') ORDER BY held) AS review_codes
    FROM (SELECT child, held, min(code) AS code FROM review, month WHERE held <= asked GROUP BY child, held)
    GROUP BY child
  )
SELECT
  reference, any_value(review_days) AS review_days, any_value(review_codes) AS review_codes,
  list(strftime(e.decom, '%Y-%m-%d') ORDER BY e.decom, e.ends, e.record) AS begins,
  list(CASE WHEN e.ends <= asked THEN strftime(e.ends, '%Y-%m-%d') ELSE '' END ORDER BY e.decom, e.ends, e.record) AS ends,
  list(coalesce(rne::VARCHAR, '') ORDER BY e.decom, e.ends, e.record) AS reasons,
  list(coalesce(e.ls::VARCHAR, '') ORDER BY e.decom, e.ends, e.record) AS legal_statuses,
  list(coalesce(e.place::VARCHAR, '') ORDER BY e.decom, e.ends, e.record) AS places,
  list(e.home::VARCHAR ORDER BY e.decom, e.ends, e.record) AS homes,
  round(arg_max(e.distance, (e.decom, e.ends, e.record)))::INTEGER AS miles
FROM looked_after l
JOIN month ON month.no = l.no
JOIN reference USING (child)
JOIN episode e ON e.child = l.child
JOIN episodes ON episodes.rowid = e.record
LEFT JOIN held ON held.child = l.child
WHERE NOT short_break AND e.decom <= asked
GROUP BY reference;
