INSERT INTO oc3
SELECT child_in(CHILD), day_in(DOB), code_in(IN_TOUCH), code_in(ACTIV), code_in(ACCOM), unread(DOB) FROM source();
