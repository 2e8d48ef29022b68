-- The web service that Modern.Gov sites offer knows bodies, meetings, items and documents by small whole numbers
-- (docs/decisions/0017). A number is given when its thing first becomes public; it is never changed and never given
-- again, so nothing here refers to what it numbers: that may go, its number stays taken.
CREATE TABLE moderngov_number (
  authority_id uuid NOT NULL REFERENCES authority,
  kind text NOT NULL CHECK (kind IN ('body', 'meeting', 'item', 'document')),
  number int NOT NULL CHECK (number > 0),
  subject_id uuid NOT NULL,
  PRIMARY KEY (authority_id, kind, number),
  UNIQUE (authority_id, kind, subject_id)
);
SELECT fence('moderngov_number', 'public');
REVOKE UPDATE, DELETE ON moderngov_number FROM hearth_web;

-- Whose meeting a publication is: a body keeps its number when its name changes.
ALTER TABLE publication ADD COLUMN body_id uuid;
UPDATE publication SET body_id = meeting.body_id FROM meeting
  WHERE meeting.authority_id = publication.authority_id AND meeting.id = publication.meeting_id;
ALTER TABLE publication ALTER COLUMN body_id SET NOT NULL;
ALTER TABLE publication ADD FOREIGN KEY (authority_id, body_id) REFERENCES body;
CREATE INDEX publication_by_body ON publication (authority_id, body_id, date);

-- A published paper is known by its id from now on. What was released lists the same papers in the same order.
UPDATE publication SET document = jsonb_set(publication.document, '{papers}', (
    SELECT coalesce(jsonb_agg(
      paper || jsonb_build_object('id', release.record -> 'papers' -> (place - 1)::int ->> 'id') ORDER BY place), '[]')
    FROM jsonb_array_elements(publication.document -> 'papers') WITH ORDINALITY AS listed (paper, place)))
  FROM release
  WHERE release.authority_id = publication.authority_id AND release.meeting_id = publication.meeting_id;

-- Numbers for what is public already, in the order of its dates.
INSERT INTO moderngov_number (authority_id, kind, subject_id, number)
  SELECT authority_id, kind, subject_id,
    row_number() OVER (PARTITION BY authority_id, kind ORDER BY min(date), min(place), subject_id)
  FROM (
    SELECT authority_id, 'body' AS kind, body_id AS subject_id, date, 0 AS place FROM publication
    UNION ALL SELECT authority_id, 'meeting', meeting_id, date, 0 FROM publication
    UNION ALL SELECT authority_id, 'item', (item ->> 'id')::uuid, date, place FROM publication,
      jsonb_array_elements(document -> 'items') WITH ORDINALITY AS listed (item, place)
    UNION ALL SELECT authority_id, 'document', (paper ->> 'id')::uuid, date, place FROM publication,
      jsonb_array_elements(document -> 'papers') WITH ORDINALITY AS listed (paper, place)
    UNION ALL SELECT printing.authority_id, 'document', printing.id, publication.date, 1000 + printing.number
      FROM printing JOIN publication USING (authority_id, meeting_id) WHERE printing.published
  ) AS published
  GROUP BY authority_id, kind, subject_id;
