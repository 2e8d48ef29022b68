INSERT INTO written SELECT child_in(CHILD), min(trimmed(CHILD)) FROM source() WHERE trimmed(CHILD) <> '' GROUP BY ALL;
