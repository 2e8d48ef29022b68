-- How somebody likes to look at a plan, under a name of their own: the query of the plan's page.
CREATE TABLE plan_view (
  authority_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  person_id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  query text NOT NULL,
  PRIMARY KEY (authority_id, plan_id, person_id, name),
  FOREIGN KEY (authority_id, plan_id) REFERENCES plan,
  FOREIGN KEY (authority_id, person_id) REFERENCES person ON DELETE CASCADE
);
SELECT fence('plan_view', 'board');
