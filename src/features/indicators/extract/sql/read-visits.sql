INSERT INTO visits SELECT child_in(CHILD), day_in("DATE"), unread("DATE") FROM source();
