-- What is counted: every row that no rule left out, children as numbers.

CREATE TABLE child AS
SELECT (row_number() OVER ())::INTEGER AS no, id
FROM (
  SELECT child AS id FROM header UNION SELECT child FROM episodes UNION SELECT child FROM teams
  UNION SELECT child FROM oc3 UNION SELECT child FROM cin_plans UNION SELECT child FROM cp_plans
  UNION SELECT child FROM care_leavers UNION SELECT child FROM conferences UNION SELECT child FROM missing
  UNION SELECT child FROM reviews
)
WHERE id IS NOT NULL;

CREATE MACRO left_out(of_kind) AS TABLE SELECT record FROM problem WHERE kind = of_kind AND NOT kept;

-- The date of birth is the first header's; of a care leaver without header what the other files say.
CREATE TABLE born AS
SELECT child.no AS child, arg_min(dob, place) AS dob
FROM (
  SELECT child AS id, dob, rowid AS place FROM header WHERE dob IS NOT NULL
  UNION ALL SELECT child, dob, 1000000000 + rowid FROM oc3
  WHERE dob IS NOT NULL AND rowid NOT IN (FROM left_out('OC3'))
  UNION ALL SELECT child, dob, 2000000000 + rowid FROM care_leavers
  WHERE dob IS NOT NULL AND rowid NOT IN (FROM left_out('CareLeavers'))
)
JOIN child USING (id)
GROUP BY child.no;

CREATE TABLE episode AS
SELECT
  c.no AS child, e.rowid AS record, decom, coalesce(ends, DATE '9999-12-31') AS ends, rne, ls,
  coalesce(ls IN ('V3', 'V4'), false) AS short_break, place, rec, location, distance,
  home
FROM episodes e JOIN child c ON c.id = e.child
WHERE e.rowid NOT IN (FROM left_out('Episodes'));

-- A team has a child from its row until the row ends (its last day counts) or the next one begins. Of two rows from the
-- same day the later row tells the team.
CREATE TABLE team AS
SELECT
  child, starts, team,
  least(ends, lead(starts, 1, DATE '9999-12-31') OVER (PARTITION BY child ORDER BY starts) - 1) AS ends
FROM (
  SELECT c.no AS child, starts, coalesce(ends, DATE '9999-12-31') AS ends, team
  FROM teams t JOIN child c ON c.id = t.child
  WHERE t.rowid NOT IN (FROM left_out('Teams'))
  QUALIFY row_number() OVER (PARTITION BY c.no, starts ORDER BY t.rowid DESC) = 1
);

CREATE TABLE review AS
SELECT DISTINCT c.no AS child, held, code
FROM reviews r JOIN child c ON c.id = r.child
WHERE r.rowid NOT IN (FROM left_out('Reviews'));

CREATE TABLE cin_plan AS
SELECT c.no AS child, starts, coalesce(ends, DATE '9999-12-31') AS ends, team
FROM cin_plans p JOIN child c ON c.id = p.child
WHERE p.rowid NOT IN (FROM left_out('CinPlans'));

CREATE TABLE cp_plan AS
SELECT c.no AS child, p.rowid AS record, starts, coalesce(ends, DATE '9999-12-31') AS ends, team
FROM cp_plans p JOIN child c ON c.id = p.child
WHERE p.rowid NOT IN (FROM left_out('CpPlans'));
