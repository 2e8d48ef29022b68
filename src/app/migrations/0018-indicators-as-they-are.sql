-- While the tables of 0017 were made they changed; a database of that time gets here what it lacks.

ALTER TABLE figure_source ADD COLUMN IF NOT EXISTS kept_number int;
UPDATE figure_source SET kept_number = kept.number
FROM (
  SELECT authority_id, id, row_number() OVER (PARTITION BY authority_id ORDER BY kept_at, id) AS number
  FROM figure_source WHERE kept_at IS NOT NULL
) kept
WHERE figure_source.authority_id = kept.authority_id AND figure_source.id = kept.id
  AND figure_source.kept_number IS NULL;

ALTER TABLE published_figure DROP CONSTRAINT IF EXISTS published_figure_check;

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'figure_source_authority_id_kept_number_key') THEN
    ALTER TABLE figure_source ADD UNIQUE (authority_id, kept_number);
  END IF;
  IF to_regclass('statistical_neighbour') IS NULL THEN
    CREATE TABLE statistical_neighbour (
      authority_id uuid NOT NULL REFERENCES authority,
      nearness int NOT NULL CHECK (nearness >= 1),
      own_code text NOT NULL CHECK (own_code <> ''),
      code text NOT NULL CHECK (code <> ''),
      closeness text NOT NULL,
      PRIMARY KEY (authority_id, nearness)
    );
    PERFORM fence('statistical_neighbour', 'public');
  END IF;
END $$;
