INSERT INTO education_plans SELECT child_in(CHILD), day_in("DATE"), unread("DATE") FROM source();
