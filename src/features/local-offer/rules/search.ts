/** Words for one thing that people call by many names; whoever types one of a line looks for the others too. */
const sameThing: readonly (readonly string[])[] = [
  ['uni', 'university', 'degree', 'student', 'bursary'],
  ['rent', 'deposit', 'flat', 'home', 'housing', 'tenancy', 'accommodation'],
  ['bus', 'travel', 'train', 'transport'],
  ['job', 'work', 'apprenticeship', 'employment'],
  ['doctor', 'gp', 'health', 'nhs'],
  ['medicine', 'prescription', 'chemist', 'pharmacy'],
  ['dentist', 'teeth', 'tooth', 'dental'],
  ['sad', 'mental', 'counselling', 'wellbeing', 'lonely'],
  ['gym', 'sport', 'leisure', 'swimming'],
  ['id', 'passport', 'licence', 'birth'],
  ['pa', 'adviser', 'worker'],
  ['laptop', 'computer', 'wifi', 'internet', 'phone', 'data'],
  ['baby', 'parent', 'mum', 'dad', 'child', 'childcare', 'nursery'],
  ['prison', 'custody', 'jail', 'probation'],
  ['lawyer', 'solicitor', 'legal'],
  ['savings', 'isa', 'bank'],
  ['food', 'shopping', 'foodbank'],
  ['fridge', 'cooker', 'furniture', 'setting'],
];

/** Words that say nothing about what is looked for. */
const empty = new Set(
  'a an and are as at be can do for free from get have help how i if in is it me my need of on or our the to us we what where who with you your'.split(
    ' ',
  ),
);

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/\bwi[ -]fi\b/g, 'wifi')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A word as it sounds, roughly: "tacks" and "tax", "counsil" and "council", "fone" and "phone", "jim" and "gym" are one. */
const soundOf = (word: string): string =>
  word
    .replace(/^y(?:oo|ou|u)/, 'u')
    .replaceAll('ph', 'f')
    .replaceAll(/[tcs]ion/g, 'shun')
    .replaceAll(/tch|t(?=ure)/g, 'ch')
    .replaceAll(/g(?=[eiy])/g, 'j')
    .replaceAll(/ck?s|cks/g, 'x')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/ck|c(?!h)|q/g, 'k')
    .replaceAll('z', 's')
    .replaceAll(/(.)\1+/g, '$1')
    .replaceAll(/(?<=.)[aeiouy]+/g, 'a')
    .replace(/(?<=..)a$/, '');

/** Letters that must be changed, added, left out or swapped to make one word of the other; more than `most` is `most` + 1. */
const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const least = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? most + 1;
};

/** From so many letters on a word may have one more wrong letter: a short one with a wrong letter is another word. */
const longEnough = [4, 7, 10];

const mayBeWrong = (word: string): number => longEnough.filter((letters) => word.length >= letters).length;

/** Sounds of so many letters may differ in one. */
const longSound = 6;

const shortest = 3;

/** What a word may have at its end that is looked for without it: "voteing", "buses". */
const isEnding = (letters: string): boolean => /^(?:s|es|d|ed|r|er|ing)$/.test(letters);

const soundsLike = (typed: string, written: string): boolean => {
  const [one, other] = [soundOf(typed), soundOf(written)];
  return one === other || (one.length >= longSound && distance(one, other, 1) <= 1);
};

/** How well a typed word fits a written one: from 0 (not at all) to 1 (it is the word). */
const likeness = (typed: string, written: string): number => {
  if (typed === written) return 1;
  if (typed.length >= shortest && written.startsWith(typed)) return 0.9;
  if (written.length >= shortest && typed.startsWith(written) && isEnding(typed.slice(written.length)))
    return 0.8;
  const wrong = mayBeWrong(typed);
  // The first letter is seldom the wrong one: "nursary" is no bursary.
  if (wrong > 0 && distance(typed, written, wrong) <= wrong) return typed[0] === written[0] ? 0.6 : 0.35;
  return typed.length >= shortest && soundsLike(typed, written) ? 0.5 : 0;
};

const best = (typed: string, written: readonly string[]): number =>
  written.reduce((most, word) => Math.max(most, likeness(typed, word)), 0);

const isAmong = (line: readonly string[], typed: string): boolean => best(typed, line) >= 0.5;

/** What a word stands for besides itself. */
const alsoMeant = (typed: string): string[] =>
  sameThing.filter((line) => isAmong(line, typed)).flatMap((line) => line.filter((word) => word !== typed));

/** Where a word stands in what is searched, and how much that says. */
export type Searched = { strong: string; also: string; rest: string };

const weights = { strong: 4, also: 3, rest: 1 } as const;
const places = ['strong', 'also', 'rest'] as const;
/** What a word of the same meaning says, against the word itself. */
const lessFor = 0.4;

/** A word that was typed, and what it stands for besides. */
type Asked = { word: string; also: readonly string[] };

const foundFor = ({ word, also }: Asked, written: readonly string[]): number =>
  also.reduce((most, other) => Math.max(most, lessFor * best(other, written)), best(word, written));

const scoreOf = (asked: readonly Asked[], searched: Record<keyof Searched, string[]>): number =>
  asked.reduce(
    (sum, one) => sum + Math.max(...places.map((place) => weights[place] * foundFor(one, searched[place]))),
    0,
  ) / asked.length;

/** Words of a search that count; more say no more. */
const mostWords = 10;
const leastScore = 0.5;
const leastOfBest = 0.4;

/**
 * The things that fit what was typed, the best first; words that are spelled as they sound or with a wrong letter are found
 * too. All of them where nothing was typed that says anything.
 */
export const searchOf = <Thing>(
  things: readonly Thing[],
  wordsOf: (thing: Thing) => Searched,
  typed: string,
): Thing[] => {
  const all = wordsIn(typed);
  const telling = all.filter((word) => !empty.has(word));
  const asked = (telling.length > 0 ? telling : all)
    .slice(0, mostWords)
    .map((word) => ({ word, also: alsoMeant(word) }));
  if (asked.length === 0) return [...things];
  const scored = things.map((thing) => {
    const { strong, also, rest } = wordsOf(thing);
    const searched = { strong: wordsIn(strong), also: wordsIn(also), rest: wordsIn(rest) };
    return { thing, score: scoreOf(asked, searched) };
  });
  const top = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= leastScore && score >= top * leastOfBest)
    .sort((one, other) => other.score - one.score)
    .map(({ thing }) => thing);
};
