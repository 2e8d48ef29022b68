-- The lines that are no rows of a table, of all files that this connection has read, each under the name of its kind. They
-- have no record, so they stand with their line, negative.
INSERT INTO problem
SELECT DISTINCT parse_filename(file_path, true), -line::BIGINT, 'unreadable-row', NULL, false
FROM reject_errors JOIN reject_scans USING (scan_id, file_id);
