INSERT INTO care_leavers
SELECT
  child, category, noted, dob, try_cast(in_touch AS in_touch), try_cast(activ AS activ),
  accommodation(accom) AND accom LIKE '_1',
  try_cast(homes AS INTEGER), home_from, noted_unread, dob_unread,
  coalesce(homes <> '' AND try_cast(homes AS INTEGER) IS NULL, false),
  home_from_unread,
  in_touch IS NOT NULL AND try_cast(in_touch AS in_touch) IS NULL,
  activ IS NOT NULL AND try_cast(activ AS activ) IS NULL,
  NOT accommodation(accom)
FROM (
  SELECT
    child_in(CHILD) AS child, lower(name_in(CATEGORY)) AS category, day_in("DATE") AS noted, day_in(DOB) AS dob,
    code_in(IN_TOUCH) AS in_touch, code_in(ACTIV) AS activ, code_in(ACCOM) AS accom,
    trim(HOMES_SINCE_LEAVING) AS homes, day_in(HOME_FROM) AS home_from, unread("DATE") AS noted_unread,
    unread(DOB) AS dob_unread, unread(HOME_FROM) AS home_from_unread
  FROM (FROM shape_care_leavers UNION ALL BY NAME FROM source())
);
