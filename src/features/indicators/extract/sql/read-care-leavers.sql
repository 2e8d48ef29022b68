INSERT INTO care_leavers
SELECT
  child_in(CHILD), lower(name_in(CATEGORY)), day_in("DATE"), day_in(DOB), code_in(IN_TOUCH), code_in(ACTIV),
  code_in(ACCOM), try_cast(trim(HOMES_SINCE_LEAVING) AS INTEGER), day_in(HOME_FROM), unread("DATE"), unread(DOB),
  coalesce(trim(HOMES_SINCE_LEAVING) <> '' AND try_cast(trim(HOMES_SINCE_LEAVING) AS INTEGER) IS NULL, false),
  unread(HOME_FROM)
FROM (FROM shape_care_leavers UNION ALL BY NAME FROM source());
