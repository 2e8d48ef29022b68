INSERT INTO education_plans SELECT name_in(CHILD), day_in("DATE"), unread("DATE") FROM source();
