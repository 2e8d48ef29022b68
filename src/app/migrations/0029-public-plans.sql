-- What everybody sees of a plan: a copy, made when somebody publishes it (docs/decisions/0005).
CREATE TABLE public_plan (
  authority_id uuid NOT NULL REFERENCES authority,
  plan_id uuid NOT NULL,
  published_on date NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (authority_id, plan_id)
);
SELECT fence('public_plan', 'public');
