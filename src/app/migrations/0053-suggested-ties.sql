-- What the team wrote to whoever answers an ask: which action of the Board it thinks belongs to it. Gone once that is tied, or
-- whoever answers says that there is none.
CREATE TABLE ask_suggestion (
  authority_id uuid NOT NULL,
  ask_id uuid NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  suggested_on date NOT NULL,
  PRIMARY KEY (authority_id, ask_id),
  FOREIGN KEY (authority_id, ask_id) REFERENCES ask
);
SELECT fence('ask_suggestion', 'board');
