import { type Direction, directionOf, goodOf } from './direction-words.ts';
import { comparable, type Figure } from './figures.ts';
import type { Pair } from './pairs.ts';
import { isWhole } from './part-of-whole.ts';
import { pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

/** What a sentence compares: our figure with another's. `ours` is null where the sentence does not have it. */
export type Comparison = {
  ours: Figure | null;
  theirs: Figure;
  direction: Direction;
  at: number;
  to: number;
};

const words =
  /(?<!\b(?:and|or|the|as|table|chart|see) )\b(above|below|higher|lower|greater|smaller|larger|better|worse|fewer|more effective|less effective|less|more|exceed(?:s|ed|ing)?|same as|equal to|identical to)\b/g;

const others =
  /\b(?:national|nationally|england|english|region\w*|north|south|east|west|london|midlands|yorkshire|neighbours?|sn|sns|average|averages|target|targets|benchmark|comparators?|similar|other|county|last|previous|peers?|family|group|all|country|mean|median|overall|rate|figure|that|those|expected|authorities)\b/;

const firmlyOthers =
  /\b(?:national|england|english|region\w*|neighbours?|average|targets?|benchmark|last year|previous year)\b/;

/** Words between a comparing word and a figure of which it does not speak any longer. */
const stops =
  /[.;]|\b(?:and (?:has|have|is|was|were|this|there)|but|with|while|whilst|although|however|which|including|who|where|this is|having|than it|from)\b/;

/** The figures a comparing word reaches: "above the national (90.2%), regional (90.8%) and our neighbours (94.6%)". */
const reached = (
  reading: Reading,
  from: number,
  until: number,
): { figure: Figure; between: string; to: number }[] => {
  const found: { figure: Figure; between: string; to: number }[] = [];
  let at = from;
  for (const match of reading.shape.slice(from, until).matchAll(/‹([nprm])(\d+)›/g)) {
    const start = from + match.index;
    const between = reading.shape
      .slice(at, start)
      .replace(/‹d\d+›/g, '@')
      .replace(/‹[xua]\d+›/g, '#');
    if (stops.test(between) || between.length > 110) break;
    const figure = reading.figures[Number(match[2])];
    if (figure) found.push({ figure, between, to: start + match[0].length });
    at = start + match[0].length;
  }
  return found;
};

/** Our figure: the nearest one of the kind of theirs before the comparing word that is not another's in brackets. */
const oursBefore = (reading: Reading, at: number, theirs: Figure): Figure | null => {
  const shape = reading.shape.slice(0, at);
  const before = [...shape.matchAll(/‹[nprm](\d+)›/g)].findLast((match) => {
    const figure = reading.figures[Number(match[1])];
    return (
      figure &&
      comparable(figure, theirs) &&
      !isWhole(shape, figure) &&
      !ofOthers(shape.slice(0, match.index))
    );
  });
  return (before && reading.figures[Number(before[1])]) ?? null;
};

/** Whether the words before a figure say that it is the national, regional or neighbours' one. */
const ofOthers = (before: string): boolean =>
  /\b(?:national|nationally|england|region\w*|neighbours?|average)\b[^‹]{0,20}(?:‹d\d+›[^‹]{0,4})?$/.test(
    before.slice(-60),
  ) && !/average (?:caseload|number|score|time|length)/.test(before);

/** "Above national at 51% compared to 50%": the comparing word stands before both. */
const bothAfter = pattern(
  '\\b(above|below|higher|lower|better|worse)(?: than)? (?:the )?{30}\\b(?:at|with|of) {12}{V}{25}(?:compared (?:to|with)|against|versus){30}{V}',
);

/** "Compared with 64 nationally, our rate of 85.9 is higher": the other's figure stands first. */
const theirsFirst = pattern(
  '(?:compared (?:to|with)|against) {60}{V}{70}{V}{40}\\b(?:is|was|are|were|remains) (?:[a-z]+ ){0,2}?(above|below|higher|lower)\\b',
);

/** "We exceeded our target of 90%, achieving 94%". */
const exceeded = pattern(
  '\\b(exceed(?:ed|s|ing)|above|below){25}\\btargets? (?:of |was |at )?\\(?{V}\\)?,?{20}\\b(?:achieving|reaching|with|at|to reach|by achieving){20}{V}',
);

/** "Fewer of ours move often (9%) than nationally (10%)": the comparing word stands before ours. */
const wordFirst = pattern(
  '(?<!\\b(?:no|not|or|and) )\\b(more|fewer|less|(?:higher|lower|greater|larger|smaller)(?= (?:proportion|share|percentage|number|rate)))\\b(?! than){60}{V}{50}\\bthan\\b{50}{V}',
);

/** "62 is lower than at March 2019, when it was 65". */
const thenItWas = pattern(
  '{V}{40}\\b(higher|lower|above|below|better|worse) than (?:it was )?(?:at |in |for |on )?‹d\\d+›, (?:when|which|at){25}{V}',
);

const special = (reading: Reading): Comparison[] => {
  const found: Comparison[] = [];
  const add = (
    ours: Figure | undefined,
    theirs: Figure | undefined,
    word: string,
    match: RegExpMatchArray,
  ): void => {
    const direction = directionOf(word);
    const at = match.index ?? 0;
    if (ours && theirs && direction && comparable(ours, theirs))
      found.push({ ours, theirs, direction, at, to: at + match[0].length });
  };
  for (const match of reading.shape.matchAll(bothAfter))
    add(reading.figures[Number(match[2])], reading.figures[Number(match[3])], match[1] ?? '', match);
  for (const match of reading.shape.matchAll(theirsFirst))
    add(reading.figures[Number(match[2])], reading.figures[Number(match[1])], match[3] ?? '', match);
  for (const match of reading.shape.matchAll(wordFirst))
    add(reading.figures[Number(match[2])], reading.figures[Number(match[3])], match[1] ?? '', match);
  for (const match of reading.shape.matchAll(thenItWas))
    add(reading.figures[Number(match[1])], reading.figures[Number(match[3])], match[2] ?? '', match);
  for (const match of reading.shape.matchAll(exceeded))
    add(reading.figures[Number(match[3])], reading.figures[Number(match[2])], match[1] ?? '', match);
  return found;
};

const directionWord = (word: string): Direction | null => {
  if (/same|equal|identical/.test(word)) return 'same';
  if (/effective/.test(word)) return /more/.test(word) ? 'better' : 'worse';
  return directionOf(word);
};

/** "Fewer children in one home than …": not "more effective than", which is no number. */
const countedThan =
  /^ (?:of |children|young people|care leavers|carers|cases|reviews|visits|placements|pupils|proportion|percentage|share|number|rate|level)[^‹.;,]{0,45}? than\b/;

/** "Higher" compares with "than" or a comma behind it; "more" and "less" with "than" only. */
const reaches = (word: string, after: string): boolean =>
  /same|equal|identical|exceed|above|below/.test(word) ||
  / than/.test(after.slice(0, 12)) ||
  (countedThan.test(after) && /more|fewer|less|higher|lower|greater|smaller|larger/.test(word)) ||
  (!/more|less|fewer/.test(word) && /^,/.test(after));

type Reached = ReturnType<typeof reached>[number];

/** "More than 200" softens a figure; it compares where somebody else is named beside the figure. */
const compares = (reading: Reading, ours: Figure | null, { between, to }: Reached): boolean => {
  const named =
    others.test(between) ||
    / than (?:in |at |for |the )?@(?:'s)? /.test(between) ||
    /‹d/.test(reading.shape.slice(to, to + 25)) ||
    others.test(reading.shape.slice(to, to + 25));
  if (!named) return false;
  if (ours) return true;
  const softens = /^(?: than)? (?:a |an |the )?$/.test(between);
  return !softens && between.length <= 70 && firmlyOthers.test(between);
};

const plain = (reading: Reading): Comparison[] => {
  const matches = [...reading.shape.matchAll(words)];
  return matches.flatMap((match, place) => {
    const at = match.index;
    const word = match[1] ?? '';
    const to = at + match[0].length;
    const direction = directionWord(word);
    if (!direction || !reaches(word, reading.shape.slice(to, to + 64))) return [];
    return reached(reading, to, matches[place + 1]?.index ?? reading.shape.length)
      .map((one) => ({ one, ours: oursBefore(reading, at, one.figure) }))
      .filter(({ one, ours }) => compares(reading, ours, one))
      .map(({ one, ours }) => ({ ours, theirs: one.figure, direction, at, to: one.to }));
  });
};

/** What a sentence says to be above, below or the same as something else. Amounts are marked in its shape. */
export const comparisonsIn = (reading: Reading): Comparison[] => {
  const first = special(reading);
  const taken = new Set(first.flatMap(({ ours, theirs }) => [ours?.id, theirs.id]));
  return [...first, ...plain(reading).filter(({ theirs }) => !taken.has(theirs.id))];
};

/** "up" or "down" for a comparison; null where "better" cannot be told. */
export const wayOf = (direction: Direction | null, shape: string): 'up' | 'down' | 'same' | null => {
  if (direction === 'better' || direction === 'worse') {
    const good = goodOf(shape);
    return good === null ? null : (good === 1) === (direction === 'better') ? 'up' : 'down';
  }
  return direction;
};

/** A comparison as a pair, so that "1.4 points lower than 19.1%" can be worked out like a change. */
export const asPair = ({ ours, theirs, direction, at, to }: Comparison): Pair[] =>
  ours ? [{ before: theirs, after: ours, direction, at, to }] : [];
