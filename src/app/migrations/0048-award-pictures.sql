-- The picture of a finalist whom everybody may read of. It is kept nowhere else: it goes with their name, and with the consent to
-- pictures of the young person, or of their parent or carer.
CREATE TABLE award_picture (
  authority_id uuid NOT NULL,
  nomination_id uuid NOT NULL,
  bytes bytea NOT NULL,
  says text NOT NULL CHECK (says <> ''),
  consent_id uuid NOT NULL,
  carer_consent_id uuid,
  PRIMARY KEY (authority_id, nomination_id),
  FOREIGN KEY (authority_id, nomination_id) REFERENCES award_shown ON DELETE CASCADE,
  FOREIGN KEY (authority_id, consent_id) REFERENCES consent_standing ON DELETE CASCADE,
  FOREIGN KEY (authority_id, carer_consent_id) REFERENCES consent_standing ON DELETE CASCADE
);
SELECT fence('award_picture', 'public');
