INSERT INTO header
SELECT name_in(CHILD), code_in(SEX), day_in(DOB), code_in(MOTHER), unread(DOB), unread(MC_DOB)
FROM (FROM shape_header UNION ALL BY NAME FROM source());
