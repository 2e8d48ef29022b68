-- What is counted: every row that no rule left out.

CREATE MACRO left_out(of_kind) AS TABLE SELECT record FROM problem WHERE kind = of_kind AND NOT kept;

-- The date of birth is the first header's; of a care leaver without header what the other files say.
CREATE TABLE born AS
SELECT child, arg_min(dob, place) AS dob
FROM (
  SELECT child, dob, rowid AS place FROM header WHERE dob IS NOT NULL
  UNION ALL SELECT child, dob, 1000000000 + rowid FROM oc3
  WHERE dob IS NOT NULL AND rowid NOT IN (FROM left_out('OC3'))
  UNION ALL SELECT child, dob, 2000000000 + rowid FROM care_leavers
  WHERE dob IS NOT NULL AND rowid NOT IN (FROM left_out('CareLeavers'))
)
WHERE child IS NOT NULL
GROUP BY child;

CREATE VIEW episode AS
SELECT
  child, rowid AS record, decom, coalesce(ends, DATE '9999-12-31') AS ends, ceased, home, ls, place, outside, distance,
  coalesce(ls IN ('V3', 'V4'), false) AS short_break,
  coalesce(rne = 'S', false) AS starts_care,
  -- Whether the carers changed, where the row tells.
  CASE WHEN rne IN ('L', 'T', 'U') THEN false WHEN rne IN ('S', 'P', 'B') THEN true END AS moved,
  coalesce(place IN ('T0', 'T1', 'T2', 'T3', 'T4'), false) AS is_temporary,
  coalesce(place IN ('A3', 'A4', 'A5', 'A6'), false) AS with_adopters
FROM episodes
WHERE rowid NOT IN (FROM left_out('Episodes'));

-- A team has a child from its row until the row ends (its last day counts) or the next one begins. Of two rows from the
-- same day the later row tells the team: the earlier ends before it starts.
CREATE TABLE team AS
SELECT
  child, starts, team,
  least(ends, lead(starts, 1, DATE '9999-12-31') OVER (PARTITION BY child ORDER BY starts, rowid) - 1) AS ends
FROM (
  SELECT rowid, child, starts, coalesce(ends, DATE '9999-12-31') AS ends, team
  FROM teams
  WHERE rowid NOT IN (FROM left_out('Teams'))
);

CREATE TABLE review AS
SELECT DISTINCT child, held, code
FROM reviews
WHERE rowid NOT IN (FROM left_out('Reviews'));

CREATE VIEW cin_plan AS
SELECT child, starts, coalesce(ends, DATE '9999-12-31') AS ends, team
FROM cin_plans
WHERE rowid NOT IN (FROM left_out('CinPlans'));

CREATE VIEW cp_plan AS
SELECT child, rowid AS record, starts, coalesce(ends, DATE '9999-12-31') AS ends, team
FROM cp_plans
WHERE rowid NOT IN (FROM left_out('CpPlans'));
