-- In which area of the local offer a postcode district ("EX1") is, so that somebody finds services near them by it.
CREATE TABLE offer_district (
  authority_id uuid NOT NULL,
  district text NOT NULL CHECK (district <> ''),
  area text NOT NULL CHECK (area <> ''),
  PRIMARY KEY (authority_id, district)
);
SELECT fence('offer_district', 'public');
