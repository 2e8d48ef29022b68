-- What is read from the files of an extract, a table a kind. The order of the rows is that of the file, so rowid counts
-- them. A text stays beside a date that could not be read.

CREATE MACRO day_in(words) AS (
  CASE
    WHEN try_strptime(trim(words), ['%d/%m/%Y', '%Y-%m-%d', '%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M']) >= TIMESTAMP '1900-01-01'
    THEN try_strptime(trim(words), ['%d/%m/%Y', '%Y-%m-%d', '%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M'])::DATE
  END
);
CREATE MACRO unread(words) AS (CASE WHEN trim(words) <> '' AND day_in(words) IS NULL THEN trim(words) END);
CREATE MACRO code_in(words) AS (nullif(upper(trim(words)), ''));
CREATE MACRO name_in(words) AS (nullif(trim(words), ''));

CREATE TABLE shape_header (CHILD VARCHAR, SEX VARCHAR, DOB VARCHAR, MOTHER VARCHAR, MC_DOB VARCHAR);
CREATE TABLE header (child VARCHAR, sex VARCHAR, dob DATE, mother VARCHAR, dob_text VARCHAR, mc_dob_text VARCHAR);

CREATE TABLE shape_episodes (
  CHILD VARCHAR, DECOM VARCHAR, RNE VARCHAR, LS VARCHAR, CIN VARCHAR, PLACE VARCHAR, PLACE_PROVIDER VARCHAR,
  "DEC" VARCHAR, REC VARCHAR, PL_POST VARCHAR, URN VARCHAR, PL_LOCATION VARCHAR, PL_DISTANCE VARCHAR
);
CREATE TABLE episodes (
  child VARCHAR, decom DATE, rne VARCHAR, ls VARCHAR, cin VARCHAR, place VARCHAR, provider VARCHAR, ends DATE,
  rec VARCHAR, home UBIGINT, location VARCHAR, distance DOUBLE, decom_text VARCHAR, dec_text VARCHAR
);

CREATE TABLE reviews (child VARCHAR, held DATE, code VARCHAR, held_text VARCHAR);
CREATE TABLE uasc (child VARCHAR, ceased DATE, ceased_text VARCHAR);
CREATE TABLE shape_oc2 (
  CHILD VARCHAR, SDQ_SCORE VARCHAR, CONVICTED VARCHAR, HEALTH_CHECK VARCHAR, IMMUNISATIONS VARCHAR,
  TEETH_CHECK VARCHAR, HEALTH_ASSESSMENT VARCHAR
);
CREATE TABLE oc2 (
  child VARCHAR, sdq_score INTEGER, convicted VARCHAR, immunisations VARCHAR, teeth_check VARCHAR,
  health_assessment VARCHAR, sdq_text VARCHAR
);
CREATE TABLE oc3 (child VARCHAR, dob DATE, in_touch VARCHAR, activ VARCHAR, accom VARCHAR, dob_text VARCHAR);
CREATE TABLE missing (child VARCHAR, kind VARCHAR, starts DATE, ends DATE, starts_text VARCHAR, ends_text VARCHAR);

CREATE TABLE teams (
  child VARCHAR, starts DATE, ends DATE, team VARCHAR, starts_text VARCHAR, ends_text VARCHAR
);
CREATE TABLE health_checks (child VARCHAR, kind VARCHAR, held DATE, held_text VARCHAR);
CREATE TABLE education_plans (child VARCHAR, held DATE, held_text VARCHAR);
CREATE TABLE visits (child VARCHAR, held DATE, held_text VARCHAR);
CREATE TABLE pathway_plans (child VARCHAR, held DATE, held_text VARCHAR);
CREATE TABLE shape_plans (CHILD VARCHAR, "START" VARCHAR, "END" VARCHAR, CATEGORY VARCHAR, TEAM VARCHAR);
CREATE TABLE cin_plans (
  child VARCHAR, starts DATE, ends DATE, category VARCHAR, team VARCHAR, starts_text VARCHAR, ends_text VARCHAR
);
CREATE TABLE cp_plans (
  child VARCHAR, starts DATE, ends DATE, category VARCHAR, team VARCHAR, starts_text VARCHAR, ends_text VARCHAR
);
CREATE TABLE shape_care_leavers (
  CHILD VARCHAR, CATEGORY VARCHAR, "DATE" VARCHAR, DOB VARCHAR, IN_TOUCH VARCHAR, ACTIV VARCHAR, ACCOM VARCHAR,
  HOMES_SINCE_LEAVING VARCHAR, HOME_FROM VARCHAR
);
CREATE TABLE care_leavers (
  child VARCHAR, category VARCHAR, noted DATE, dob DATE, in_touch VARCHAR, activ VARCHAR, accom VARCHAR,
  homes INTEGER, home_from DATE, noted_text VARCHAR, dob_text VARCHAR, homes_text VARCHAR, home_from_text VARCHAR
);
CREATE TABLE conferences (child VARCHAR, kind VARCHAR, due DATE, held DATE, due_text VARCHAR, held_text VARCHAR);
CREATE TABLE population (year INTEGER, area VARCHAR, under_18 BIGINT, year_text VARCHAR, under_18_text VARCHAR);

-- A row that cannot be right: where it stands, the rule it breaks, and whether it is counted all the same.
CREATE TABLE problem (kind VARCHAR, record BIGINT, rule VARCHAR, field VARCHAR, found VARCHAR, kept BOOLEAN);
