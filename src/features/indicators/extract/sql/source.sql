-- The rows of the file that this connection reads now.
CREATE TEMP MACRO source() AS TABLE
  SELECT * FROM read_csv(
    getvariable('source').file,
    columns = getvariable('source').columns,
    delim = getvariable('source').delimiter,
    encoding = getvariable('source').encoding,
    parallel = getvariable('source').parallel,
    auto_detect = false, header = true, quote = '"', escape = '"', comment = '', strict_mode = false,
    null_padding = true, store_rejects = true
  );
