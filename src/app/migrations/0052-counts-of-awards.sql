-- How many were nominated, entered and got a prize on a day, of those who are forgotten since: the counts of a past year stay.
CREATE TABLE award_count (
  authority_id uuid NOT NULL REFERENCES authority,
  came_on date NOT NULL,
  nominated integer NOT NULL,
  entered integer NOT NULL,
  prizes integer NOT NULL,
  PRIMARY KEY (authority_id, came_on)
);
SELECT fence('award_count', 'voice');
