INSERT INTO missing
SELECT child_in(CHILD), code_in(MISSING), day_in(MIS_START), day_in(MIS_END), unread(MIS_START), unread(MIS_END)
FROM source();
