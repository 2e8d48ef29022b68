INSERT INTO oc3
SELECT
  child_in(CHILD), day_in(DOB), in_touch_in(IN_TOUCH), activ_in(ACTIV), suitable(accom_in(ACCOM)), unread(DOB),
  unknown(IN_TOUCH, in_touch_in(IN_TOUCH)) IS NOT NULL, unknown(ACTIV, activ_in(ACTIV)) IS NOT NULL,
  unknown(ACCOM, accom_in(ACCOM)) IS NOT NULL
FROM source();
