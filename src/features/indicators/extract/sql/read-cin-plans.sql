INSERT INTO cin_plans
SELECT child_in(CHILD), day_in("START"), day_in("END"), name_in(TEAM), unread("START"), unread("END")
FROM (FROM shape_plans UNION ALL BY NAME FROM source());
