import { agreesWith, printedLike } from './agreement.ts';
import type { Rule } from './claim.ts';
import type { Figure } from './figures.ts';

const shared =
  /\b(?:each|apiece|every|on average|an average|averag(?:es?|ed|ing)|per (?:person|head|child|young person|carer|student|worker|officer|household|family|place))\b/;
const inTime =
  /\b(?:week(?:ly)?|month(?:ly)?|quarter(?:ly)?|year(?:ly)?|annual(?:ly)?|annum|night|nightly|daily)\b/g;

/** "£1,200 a week each, £1.2m a year" is of two spans of time, and tells no product. */
const ofOneSpan = (shape: string): boolean =>
  new Set([...shape.matchAll(inTime)].map(([word]) => word.replace(/ly$/, ''))).size < 2;

/** Two sums of money or lengths of time of one unit and one count: what all have together, what each has, how many they are. */
const threeIn = (figures: readonly Figure[]): { two: [Figure, Figure]; count: Figure } | null => {
  const told = figures.filter(({ kind }) => !'dx'.includes(kind));
  const [one, other, ...more] = told.filter(({ kind }) => kind === 'm' || kind === 'u');
  const [count, ...counts] = told.filter(({ kind }) => kind === 'n');
  if (!one || !other || !count || more.length + counts.length > 0 || told.length > 3) return null;
  const alike = one.kind === other.kind && one.unit === other.unit;
  return alike && count.value > 1 && one.value > 0 && other.value > 0 ? { two: [one, other], count } : null;
};

/** "A laptop grant of £1,200 for each of the 42 students, £50,400 altogether"; "138 days lost across 15 staff, 9.2 each on average". */
export const eachAndTotal: Rule = {
  name: 'each and all together',
  reason: 'What each has, times how many they are, is what all have together.',
  judge: ({ shape, figures }, { amounts, changes, comparisons }) => {
    const three = threeIn(figures);
    const related = amounts.length + changes.length + comparisons.length > 0;
    if (!three || related || !shared.test(shape) || !ofOneSpan(shape)) return [];
    const { two, count } = three;
    const [each, all] = two[0].value < two[1].value ? two : [two[1], two[0]];
    const [found, truth] = two[1] === all ? [all, each.value * count.value] : [each, all.value / count.value];
    const fits = agreesWith(each, all.value / count.value) || agreesWith(all, each.value * count.value);
    const expected = fits ? found.text : printedLike(found, truth);
    return [{ verdict: fits ? 'agrees' : 'disagrees', found: found.text, expected }];
  },
};
