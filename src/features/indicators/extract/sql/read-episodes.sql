INSERT INTO episodes
SELECT
  child, decom, ends, rne, ls, place, rec <> 'X1' OR other_rec IS NOT NULL,
  -- Episodes in the same home have the same kind of home, provider, number at Ofsted and postcode.
  hash(place, other_place, provider, other_provider, urn, postcode),
  CASE location WHEN 'OUT' THEN true WHEN 'IN' THEN false END,
  distance, decom_unread, dec_unread, other_rne IS NOT NULL, other_ls IS NOT NULL, other_cin IS NOT NULL,
  other_place IS NOT NULL, other_provider IS NOT NULL, other_rec IS NOT NULL
FROM (
  SELECT
    child_in(CHILD) AS child, day_in(DECOM) AS decom, day_in("DEC") AS ends, rne_in(RNE) AS rne,
    ls_in(LS) AS ls, cin_in(CIN) AS cin, place_in(PLACE) AS place, provider_in(PLACE_PROVIDER) AS provider,
    rec_in(REC) AS rec, unknown(RNE, rne_in(RNE)) AS other_rne, unknown(LS, ls_in(LS)) AS other_ls,
    unknown(CIN, cin_in(CIN)) AS other_cin, unknown(PLACE, place_in(PLACE)) AS other_place,
    unknown(PLACE_PROVIDER, provider_in(PLACE_PROVIDER)) AS other_provider, unknown(REC, rec_in(REC)) AS other_rec,
    code_in(URN) AS urn, code_in(PL_POST) AS postcode, code_in(PL_LOCATION) AS location,
    try_cast(PL_DISTANCE AS DOUBLE) AS distance, unread(DECOM) AS decom_unread, unread("DEC") AS dec_unread
  FROM (FROM shape_episodes UNION ALL BY NAME FROM source())
);
