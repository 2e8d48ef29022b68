INSERT INTO header
SELECT child_in(CHILD), day_in(DOB), unread(DOB), unread(MC_DOB)
FROM (FROM shape_header UNION ALL BY NAME FROM source());
