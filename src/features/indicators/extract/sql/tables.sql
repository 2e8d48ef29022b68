-- What is read from the files of an extract, a table a kind. The order of the rows is that of the file, so rowid counts
-- them. A child is a number made of its reference (of 64 bits: two of a million children share one once in 37 million
-- extracts). A date that could not be read and a code that no return knows are none, and marked.

CREATE TABLE shape_header (CHILD VARCHAR, DOB VARCHAR, MC_DOB VARCHAR);
CREATE TABLE header (child UBIGINT, dob DATE, dob_unread BOOLEAN, mc_dob_unread BOOLEAN);

CREATE TABLE shape_episodes (
  CHILD VARCHAR, DECOM VARCHAR, RNE VARCHAR, LS VARCHAR, CIN VARCHAR, PLACE VARCHAR, PLACE_PROVIDER VARCHAR,
  "DEC" VARCHAR, REC VARCHAR, PL_POST VARCHAR, URN VARCHAR, PL_LOCATION VARCHAR, PL_DISTANCE VARCHAR
);
CREATE TABLE episodes (
  child UBIGINT, decom DATE, ends DATE, rne rne, ls ls, place place, ceased BOOLEAN, home UBIGINT, outside BOOLEAN,
  distance DOUBLE, decom_unread BOOLEAN, dec_unread BOOLEAN, rne_unknown BOOLEAN, ls_unknown BOOLEAN,
  cin_unknown BOOLEAN, place_unknown BOOLEAN, provider_unknown BOOLEAN, rec_unknown BOOLEAN
);

CREATE TABLE reviews (child UBIGINT, held DATE, code review_code, held_unread BOOLEAN, code_unknown BOOLEAN);
CREATE TABLE uasc (child UBIGINT, ceased DATE, ceased_unread BOOLEAN);
CREATE TABLE shape_oc2 (
  CHILD VARCHAR, SDQ_SCORE VARCHAR, CONVICTED VARCHAR, HEALTH_CHECK VARCHAR, IMMUNISATIONS VARCHAR,
  TEETH_CHECK VARCHAR, HEALTH_ASSESSMENT VARCHAR
);
CREATE TABLE oc2 (
  child UBIGINT, sdq_score INTEGER, convicted VARCHAR, immunisations VARCHAR, teeth_check VARCHAR,
  health_assessment VARCHAR, sdq_unread BOOLEAN
);
CREATE TABLE oc3 (
  child UBIGINT, dob DATE, in_touch in_touch, activ activ, suitable BOOLEAN, dob_unread BOOLEAN,
  in_touch_unknown BOOLEAN, activ_unknown BOOLEAN, accom_unknown BOOLEAN
);
CREATE TABLE missing (child UBIGINT, kind VARCHAR, starts DATE, ends DATE, starts_unread BOOLEAN, ends_unread BOOLEAN);

CREATE TABLE teams (
  child UBIGINT, starts DATE, ends DATE, team VARCHAR, starts_unread BOOLEAN, ends_unread BOOLEAN
);
CREATE TABLE health_checks (child UBIGINT, kind VARCHAR, held DATE, held_unread BOOLEAN);
CREATE TABLE education_plans (child UBIGINT, held DATE, held_unread BOOLEAN);
CREATE TABLE visits (child UBIGINT, held DATE, held_unread BOOLEAN);
CREATE TABLE pathway_plans (child UBIGINT, held DATE, held_unread BOOLEAN);
CREATE TABLE shape_plans (CHILD VARCHAR, "START" VARCHAR, "END" VARCHAR, TEAM VARCHAR);
CREATE TABLE cin_plans (
  child UBIGINT, starts DATE, ends DATE, team VARCHAR, starts_unread BOOLEAN, ends_unread BOOLEAN
);
CREATE TABLE cp_plans (
  child UBIGINT, starts DATE, ends DATE, team VARCHAR, starts_unread BOOLEAN, ends_unread BOOLEAN
);
CREATE TABLE shape_care_leavers (
  CHILD VARCHAR, CATEGORY VARCHAR, "DATE" VARCHAR, DOB VARCHAR, IN_TOUCH VARCHAR, ACTIV VARCHAR, ACCOM VARCHAR,
  HOMES_SINCE_LEAVING VARCHAR, HOME_FROM VARCHAR
);
CREATE TABLE care_leavers (
  child UBIGINT, category VARCHAR, noted DATE, dob DATE, in_touch in_touch, activ activ, suitable BOOLEAN,
  homes INTEGER, home_from DATE, noted_unread BOOLEAN, dob_unread BOOLEAN, homes_unread BOOLEAN,
  home_from_unread BOOLEAN, in_touch_unknown BOOLEAN, activ_unknown BOOLEAN, accom_unknown BOOLEAN
);
CREATE TABLE conferences (child UBIGINT, kind VARCHAR, due DATE, held DATE, due_unread BOOLEAN, held_unread BOOLEAN);
CREATE TABLE population (year INTEGER, area VARCHAR, under_18 BIGINT, year_unread BOOLEAN, under_18_unread BOOLEAN);

-- How a child is written in each file, where that is asked for.
CREATE TABLE written (child UBIGINT, reference VARCHAR);
CREATE VIEW reference AS SELECT child, min(reference) AS reference FROM written GROUP BY child;

-- A row that cannot be right: where it stands, the rule it breaks, and whether it is counted all the same. What stands
-- there is read from the file again (list-problems.ts).
CREATE TABLE problem (kind VARCHAR, record BIGINT, rule VARCHAR, field VARCHAR, kept BOOLEAN);
