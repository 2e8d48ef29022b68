-- The picture of a finalist as the team keeps it: hiding them only hides it. It stands on the consents to their name and to the
-- picture, of the young person and under 16 of a parent or carer, and goes for good with the first that is taken back.
CREATE TABLE finalist_picture (
  authority_id uuid NOT NULL,
  nomination_id uuid NOT NULL,
  bytes bytea NOT NULL,
  says text NOT NULL CHECK (says <> ''),
  name_consent_id uuid NOT NULL,
  carer_name_consent_id uuid,
  consent_id uuid NOT NULL,
  carer_consent_id uuid,
  PRIMARY KEY (authority_id, nomination_id),
  FOREIGN KEY (authority_id, name_consent_id) REFERENCES consent_standing ON DELETE CASCADE,
  FOREIGN KEY (authority_id, carer_name_consent_id) REFERENCES consent_standing ON DELETE CASCADE,
  FOREIGN KEY (authority_id, consent_id) REFERENCES consent_standing ON DELETE CASCADE,
  FOREIGN KEY (authority_id, carer_consent_id) REFERENCES consent_standing ON DELETE CASCADE
);
SELECT fence('finalist_picture', 'voice');

INSERT INTO finalist_picture
  SELECT authority_id, nomination_id, p.bytes, p.says, s.consent_id, s.carer_consent_id, p.consent_id, p.carer_consent_id
  FROM award_picture p JOIN award_shown s USING (authority_id, nomination_id);

-- That everybody sees it, beside their name.
ALTER TABLE award_picture
  DROP COLUMN bytes,
  DROP COLUMN consent_id,
  DROP COLUMN carer_consent_id,
  ADD FOREIGN KEY (authority_id, nomination_id) REFERENCES finalist_picture ON DELETE CASCADE;
