-- Words of young people that the team writes down itself. What one young person said leans on their consent and goes with it;
-- where several said it and nobody can be told from it, consent_id is null and that is what it rests on.
CREATE TABLE voice_quote (
  authority_id uuid NOT NULL,
  id uuid NOT NULL,
  form text NOT NULL CHECK (form <> ''),
  about_id uuid NOT NULL,
  words text NOT NULL CHECK (words <> ''),
  said_on date NOT NULL,
  consent_id uuid,
  PRIMARY KEY (authority_id, id),
  FOREIGN KEY (authority_id, consent_id) REFERENCES consent_standing ON DELETE CASCADE
);
SELECT fence('voice_quote', 'public');

-- By what the team knows whoever said it, which is printed nowhere, and how they agreed.
CREATE TABLE voice_speaker (
  authority_id uuid NOT NULL,
  consent_id uuid NOT NULL,
  who text NOT NULL CHECK (who <> ''),
  how text NOT NULL CHECK (how IN ('written', 'spoken')),
  PRIMARY KEY (authority_id, consent_id),
  FOREIGN KEY (authority_id, consent_id) REFERENCES consent ON DELETE CASCADE
);
SELECT fence('voice_speaker', 'voice');

-- Until now the form asked which group said so, and for no consent: those words were a group's.
INSERT INTO voice_quote (authority_id, id, form, about_id, words, said_on)
  SELECT authority_id, gen_random_uuid(), 'What young people say of an ask', id, words, day
  FROM ask_step WHERE kind = 'said' AND words <> '';
UPDATE ask_step SET words = '' WHERE kind = 'said';

-- The address of whoever asked for young people's time is kept for as long as the council says; then there is none.
ALTER TABLE involvement_request ALTER COLUMN email DROP NOT NULL;
