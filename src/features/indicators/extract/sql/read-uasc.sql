INSERT INTO uasc SELECT child_in(CHILD), day_in(DUC), unread(DUC) FROM source();
