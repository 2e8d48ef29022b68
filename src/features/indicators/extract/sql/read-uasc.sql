INSERT INTO uasc SELECT name_in(CHILD), day_in(DUC), unread(DUC) FROM source();
