-- How the words in a field are understood: as a code of the return, a day, a child or a name.

CREATE TYPE rne AS ENUM (SELECT code FROM code_set WHERE field = 'RNE' ORDER BY code);
CREATE TYPE ls AS ENUM (SELECT code FROM code_set WHERE field = 'LS' ORDER BY code);
CREATE TYPE cin AS ENUM (SELECT code FROM code_set WHERE field = 'CIN' ORDER BY code);
CREATE TYPE place AS ENUM (SELECT code FROM code_set WHERE field = 'PLACE' ORDER BY code);
CREATE TYPE provider AS ENUM (SELECT code FROM code_set WHERE field = 'PLACE_PROVIDER' ORDER BY code);
CREATE TYPE rec AS ENUM (SELECT code FROM code_set WHERE field = 'REC' ORDER BY code);
CREATE TYPE review_code AS ENUM (SELECT code FROM code_set WHERE field = 'REVIEW_CODE' ORDER BY code);
CREATE TYPE in_touch AS ENUM (SELECT code FROM code_set WHERE field = 'IN_TOUCH' ORDER BY code);
CREATE TYPE activ AS ENUM (SELECT code FROM code_set WHERE field = 'ACTIV' ORDER BY code);
-- A letter for the kind of home of a care leaver, and 1 where it is suitable, 2 where it is not.
CREATE TYPE accom AS ENUM (
  SELECT chr(ascii('A') + letter::INTEGER) || suitable FROM range(26) AS l (letter), range(1, 3) AS s (suitable)
);

-- What is plainly written, without a space at either end, needs no look at each of its letters: nearly every field.
CREATE MACRO trimmed(words) AS (
  CASE
    WHEN words >= '!' AND words < '~' AND strlen(words) = length(words) AND NOT suffix(words, ' ') THEN words
    ELSE trim(words)
  END
);
CREATE MACRO day_in(words) AS (
  CASE
    WHEN try_strptime(trimmed(words), ['%d/%m/%Y', '%Y-%m-%d', '%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M']) >= TIMESTAMP '1900-01-01'
    THEN try_strptime(trimmed(words), ['%d/%m/%Y', '%Y-%m-%d', '%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M'])::DATE
  END
);
CREATE MACRO unread(words) AS (
  CASE WHEN day_in(words) IS NULL THEN coalesce(trimmed(words) <> '', false) ELSE false END
);
CREATE MACRO code_in(words) AS (nullif(upper(trimmed(words)), ''));

-- A code as the return writes it is known at once; another is looked for in capitals and without spaces. One macro a kind
-- of code, since a macro takes no type.
CREATE MACRO rne_in(words) AS (
  CASE
    WHEN try_cast(words AS rne) IS NULL THEN try_cast(code_in(words) AS rne)
    ELSE try_cast(words AS rne)
  END
);
CREATE MACRO ls_in(words) AS (
  CASE
    WHEN try_cast(words AS ls) IS NULL THEN try_cast(code_in(words) AS ls)
    ELSE try_cast(words AS ls)
  END
);
CREATE MACRO cin_in(words) AS (
  CASE
    WHEN try_cast(words AS cin) IS NULL THEN try_cast(code_in(words) AS cin)
    ELSE try_cast(words AS cin)
  END
);
CREATE MACRO place_in(words) AS (
  CASE
    WHEN try_cast(words AS place) IS NULL THEN try_cast(code_in(words) AS place)
    ELSE try_cast(words AS place)
  END
);
CREATE MACRO provider_in(words) AS (
  CASE
    WHEN try_cast(words AS provider) IS NULL THEN try_cast(code_in(words) AS provider)
    ELSE try_cast(words AS provider)
  END
);
CREATE MACRO rec_in(words) AS (
  CASE
    WHEN try_cast(words AS rec) IS NULL THEN try_cast(code_in(words) AS rec)
    ELSE try_cast(words AS rec)
  END
);
CREATE MACRO review_code_in(words) AS (
  CASE
    WHEN try_cast(words AS review_code) IS NULL THEN try_cast(code_in(words) AS review_code)
    ELSE try_cast(words AS review_code)
  END
);
CREATE MACRO in_touch_in(words) AS (
  CASE
    WHEN try_cast(words AS in_touch) IS NULL THEN try_cast(code_in(words) AS in_touch)
    ELSE try_cast(words AS in_touch)
  END
);
CREATE MACRO activ_in(words) AS (
  CASE
    WHEN try_cast(words AS activ) IS NULL THEN try_cast(code_in(words) AS activ)
    ELSE try_cast(words AS activ)
  END
);
CREATE MACRO accom_in(words) AS (
  CASE
    WHEN try_cast(words AS accom) IS NULL THEN try_cast(code_in(words) AS accom)
    ELSE try_cast(words AS accom)
  END
);

-- What stands there instead of a code that a return knows.
CREATE MACRO unknown(words, code) AS (CASE WHEN code IS NULL THEN code_in(words) END);
CREATE MACRO suitable(accom) AS (suffix(accom::VARCHAR, '1'));
CREATE MACRO child_in(words) AS (CASE WHEN trimmed(words) <> '' THEN hash(trimmed(words)) END);
CREATE MACRO name_in(words) AS (nullif(trimmed(words), ''));
