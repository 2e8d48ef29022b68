INSERT INTO teams
SELECT child_in(CHILD), day_in("FROM"), day_in("TO"), name_in(TEAM), unread("FROM"), unread("TO") FROM source();
