-- What was heard of a pledge and when, the latest of which stands in the pledge and its counts. A note is never changed: a
-- mistake is mended by the next one. `version` is that of the pledge with it. With counts, so the Board's and not everybody's.
CREATE TABLE covenant_note (
  authority_id uuid NOT NULL,
  pledge_id uuid NOT NULL,
  version integer NOT NULL,
  heard_on date NOT NULL,
  noted_by text NOT NULL CHECK (noted_by <> ''),
  state text NOT NULL CHECK (state IN ('promised', 'under way', 'kept', 'not kept')),
  words text NOT NULL,
  taken_up integer NOT NULL,
  jobs_filled integer NOT NULL,
  apprenticeships_filled integer NOT NULL,
  PRIMARY KEY (authority_id, pledge_id, version),
  FOREIGN KEY (authority_id, pledge_id) REFERENCES covenant_pledge
);
SELECT fence('covenant_note', 'board');

-- The words of every page of the local offer in another language, by their English.
CREATE TABLE offer_label (
  authority_id uuid NOT NULL,
  language text NOT NULL CHECK (language <> ''),
  words jsonb NOT NULL,
  PRIMARY KEY (authority_id, language)
);
SELECT fence('offer_label', 'public');
