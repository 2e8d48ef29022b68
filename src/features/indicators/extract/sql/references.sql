INSERT INTO written SELECT child_in(CHILD), min(trim(CHILD)) FROM source() WHERE trim(CHILD) <> '' GROUP BY ALL;
