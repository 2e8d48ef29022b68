INSERT INTO care_leavers
SELECT
  child_in(CHILD), lower(name_in(CATEGORY)), day_in("DATE"), day_in(DOB), in_touch_in(IN_TOUCH), activ_in(ACTIV),
  suitable(accom_in(ACCOM)), try_cast(trimmed(HOMES_SINCE_LEAVING) AS INTEGER), day_in(HOME_FROM), unread("DATE"),
  unread(DOB),
  coalesce(trimmed(HOMES_SINCE_LEAVING) <> '' AND try_cast(trimmed(HOMES_SINCE_LEAVING) AS INTEGER) IS NULL, false),
  unread(HOME_FROM), unknown(IN_TOUCH, in_touch_in(IN_TOUCH)) IS NOT NULL, unknown(ACTIV, activ_in(ACTIV)) IS NOT NULL,
  unknown(ACCOM, accom_in(ACCOM)) IS NOT NULL
FROM (FROM shape_care_leavers UNION ALL BY NAME FROM source());
