INSERT INTO oc3
SELECT
  child, dob, try_cast(in_touch AS in_touch), try_cast(activ AS activ), accommodation(accom) AND accom LIKE '_1',
  dob_unread,
  in_touch IS NOT NULL AND try_cast(in_touch AS in_touch) IS NULL,
  activ IS NOT NULL AND try_cast(activ AS activ) IS NULL,
  NOT accommodation(accom)
FROM (
  SELECT
    child_in(CHILD) AS child, day_in(DOB) AS dob, code_in(IN_TOUCH) AS in_touch, code_in(ACTIV) AS activ,
    code_in(ACCOM) AS accom, unread(DOB) AS dob_unread
  FROM source()
);
