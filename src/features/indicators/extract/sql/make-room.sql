-- What is not counted makes room: the whole country is counted in two gigabytes.
DROP TABLE header;
DROP TABLE teams;
DROP TABLE reviews;
DROP TABLE visits;
