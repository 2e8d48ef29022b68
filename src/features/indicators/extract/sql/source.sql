-- The rows of the file that this connection reads now.
CREATE OR REPLACE TEMP MACRO source() AS TABLE
  SELECT * FROM read_csv(
    getvariable('file'),
    columns = getvariable('columns'),
    delim = getvariable('delimiter'),
    encoding = getvariable('encoding'),
    parallel = getvariable('parallel'),
    auto_detect = false, header = true, quote = '"', escape = '"', comment = '', strict_mode = false,
    null_padding = true, store_rejects = true
  );
