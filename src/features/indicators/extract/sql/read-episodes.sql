INSERT INTO episodes
SELECT
  child_in(CHILD), day_in(DECOM), code_in(RNE), code_in(LS), code_in(CIN), code_in(PLACE), code_in(PLACE_PROVIDER),
  day_in("DEC"), code_in(REC),
  -- Episodes in the same home have the same kind of home, provider, number at Ofsted and postcode.
  hash(code_in(PLACE), code_in(PLACE_PROVIDER), code_in(URN), code_in(PL_POST)), code_in(PL_LOCATION), try_cast(PL_DISTANCE AS DOUBLE),
  unread(DECOM), unread("DEC")
FROM (FROM shape_episodes UNION ALL BY NAME FROM source());
