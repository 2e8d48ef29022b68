/** What should not stand in a field about a child. */
export type Personal = 'a name' | 'a telephone number' | 'a postcode';

/** Words that stand in capitals in posts, teams, places and kinds of homes. */
const plainWords = new Set(
  `
  academic access admissions adolescent adoption adult adults advanced adviser advisor advocacy after agency and apprentice
  area assessment assistant at authority aunt avenue
  bay borough bridge brother brothers building business
  camhs care carer carers case castle central centre chair chief child childcare children childrens children's church city
  close coast college commissioning community connected consultant contact coordinator council county court cousin
  deputy designated development director disabilities disability district doctor duty
  early east eastern edge education emergency family families father fieldwork first ford forest foster fostering foundation
  friend friends
  gateway general grandfather grandmother grandparent grandparents grange green group guardian guardianship
  hall head health help hill home homes hospital hostel house hub
  in independent inner intake integrated intervention
  judge junior kinship lake lancashire lane lead leader leaving leisure living local locality locum lodge long looked
  main manager managing manor mental mid middle midlands mill moor mother multi
  national new newly nhs night north northern no nurse
  of office officer ofsted old one out outer outreach over
  panel parent parents park partner partnership pathway permanence personal place planning point practice practitioner primary
  principal private probation programme project protection provider
  qualified quality registered regional rehabilitation relative relatives residential respite responsible reviewing river road
  royal rural
  safeguarding saint school secondary secure semi senior service services setting short sister sisters site social solo south
  southern special specialist st staff station step street student supervising support supported supporting
  team temporary term therapeutic therapist three to town trainee transition trust two
  uncle under unit upper urban valley village virtual visiting voluntary ward water west western wood worker workers
  young youth
  `
    .trim()
    .split(/\s+/),
);

/** Words that stand in capitals where a sentence begins, and days, months and other words that always do. */
const wordsOfSentences = new Set(
  `
  a all also although an and another any as at because before both but by can could did do does during each even every everybody
  for from had has have he her his how however i if in instead is it its last let many most mum dad must my neither next no
  nobody none not nothing now of on once one only or other our please several she should since so some somebody still than that
  the their then there these they this those though through to two under until we were what when where whether which while who
  whose why with without would yes you your
  monday tuesday wednesday thursday friday saturday sunday january february march july august september october
  november december christmas easter english maths gcse level year tutor senco ehcp pep sdq court order bill act
  `
    .trim()
    .split(/\s+/),
);

const capitalised = /^(?:\p{Lu}[\p{Ll}’']*(?:[-’']\p{Lu}?\p{Ll}+)*|\p{Lu}{4,})$/u;
const title = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Auntie|Uncle|Aunty|Nana)\.?\s+\p{Lu}/u;
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d(?!(?:st|nd|rd|th)\b)[ABD-HJLNP-UW-Z]{2}\b/i;
const telephone = /(?<![\w/])(?:\+\d{1,3}|\(?0)[\d\s()/-]{8,}\d(?!\w)/;

const isPlain = (word: string): boolean => {
  const small = word.toLowerCase().replaceAll('’', "'");
  return plainWords.has(small) || wordsOfSentences.has(small);
};

const isName = (word: string): boolean => word.length > 1 && capitalised.test(word) && !isPlain(word);

/** The word without what ends its sentence. */
const atEnd = (word: string): string => word.replace(/[.:!?]+$/u, '');

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/** Two words in capitals side by side, or an initial before one, of which no post, team or place is known. */
const holdsName = (words: string): boolean => {
  const parts = words.split(/[\s,;/()&+“”"]+/).filter((part) => part !== '');
  return parts.some((part, place) => {
    const before = parts[place - 1];
    if (before === undefined || !isName(atEnd(part))) return false;
    const labelled = isPlain(parts[place - 2] ?? '');
    return isName(before) || (isInitial(before) && !labelled);
  });
};

const digitsIn = (words: string): number => words.replaceAll(/\D/g, '').length;

const holdsTelephone = (words: string): boolean => {
  const found = telephone.exec(words)?.[0] ?? '';
  return digitsIn(found) >= 10 && digitsIn(found) <= 14;
};

/**
 * What a value seems to be that should not be kept of a child, or null. It is asked about and never refused: no rule knows
 * all places. A first name alone, or one in small letters, is not seen.
 */
export const looksLike = (words: string): Personal | null => {
  if (holdsTelephone(words)) return 'a telephone number';
  if (postcode.test(words)) return 'a postcode';
  return title.test(words) || holdsName(words) ? 'a name' : null;
};
