-- How a part stood after every twelfth change, so that an earlier day is read without all that came before it.
ALTER TABLE plan_change ADD COLUMN standing jsonb;
CREATE INDEX plan_change_standing ON plan_change (authority_id, part_id, number) WHERE standing IS NOT NULL;
