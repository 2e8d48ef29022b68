INSERT INTO episodes
SELECT
  child, decom, ends, try_cast(rne AS rne), try_cast(ls AS ls), try_cast(place AS place), rec <> 'X1',
  -- Episodes in the same home have the same kind of home, provider, number at Ofsted and postcode.
  hash(place, provider, urn, postcode),
  CASE location WHEN 'OUT' THEN true WHEN 'IN' THEN false END,
  distance, decom_unread, dec_unread,
  rne IS NOT NULL AND try_cast(rne AS rne) IS NULL,
  ls IS NOT NULL AND try_cast(ls AS ls) IS NULL,
  cin IS NOT NULL AND try_cast(cin AS cin) IS NULL,
  place IS NOT NULL AND try_cast(place AS place) IS NULL,
  provider IS NOT NULL AND try_cast(provider AS provider) IS NULL,
  rec IS NOT NULL AND try_cast(rec AS rec) IS NULL
FROM (
  SELECT
    child_in(CHILD) AS child, day_in(DECOM) AS decom, day_in("DEC") AS ends, code_in(RNE) AS rne, code_in(LS) AS ls,
    code_in(CIN) AS cin, code_in(PLACE) AS place, code_in(PLACE_PROVIDER) AS provider, code_in(REC) AS rec,
    code_in(URN) AS urn, code_in(PL_POST) AS postcode, code_in(PL_LOCATION) AS location,
    try_cast(PL_DISTANCE AS DOUBLE) AS distance, unread(DECOM) AS decom_unread, unread("DEC") AS dec_unread
  FROM (FROM shape_episodes UNION ALL BY NAME FROM source())
);
