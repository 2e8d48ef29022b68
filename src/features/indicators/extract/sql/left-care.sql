-- Who was looked after before the day asked about and is not any more at its end, with the day on which it ended.
SELECT reference, strftime(max(ends), '%Y-%m-%d') AS left_on
FROM episode JOIN reference USING (child), month
WHERE NOT short_break AND decom <= asked AND child NOT IN (SELECT child FROM looked_after)
GROUP BY reference
HAVING max(ends) <= any_value(asked);
