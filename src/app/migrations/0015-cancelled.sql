-- That a published meeting does not take place, for lists, feeds and the web service.
ALTER TABLE publication ADD COLUMN cancelled boolean NOT NULL GENERATED ALWAYS AS (document ? 'cancelled') STORED;
