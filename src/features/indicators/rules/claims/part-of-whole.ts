import type { Figure } from './figures.ts';
import { pattern } from './pattern.ts';
import type { Reading } from './reading.ts';

/** A count, and of how many it is a part; `share` the percentage printed for it. */
export type PartOfWhole = { part: Figure; whole: Figure };
export type Share = { share: Figure; part: Figure; whole: Figure | null };

/** Words between a part and its whole, for patterns. */
export const of = '(?:out of|of|from|among|amongst)';
const means =
  '(?:equates? to|equating to|equal(?:s|ling)? ?(?:to)?|equivalent to|represent(?:s|ing|ed)?|account(?:s|ing|ed)? for|mak(?:es|ing) up|amount(?:s|ing)? to|gives?|giving|which (?:is|was|means)|this (?:is|was)|that (?:is|was)|i\\.e\\.?|works? out (?:at|as)|com(?:es|ing) (?:out )?(?:to|at)|or|=|a (?:rate|return) of)';
/** Up to 90 characters that no comma or "but" parts from what stands before. */
const sameClause =
  '(?:(?!, (?:and|but|with|while|whilst)\\b| (?:but|while|whilst|compared) )(?:[^‹;.]|‹[dxu]\\d+›)){0,90}?';
const soft =
  '(?:(?:exactly|about|around|approximately|approx\\.?|almost|nearly|just|over|under|only|some|a|an|the|around) ){0,2}';

/** The whole stands with the share: which group of a match is the share, the part, the whole. */
const complete: readonly { shape: RegExp; groups: readonly [number, number, number] }[] = [
  {
    shape: pattern(`{P}${sameClause}\\(${soft}{N}(?: [a-z]+){0,3} ?(?:${of}|/) ?{20}{N}`),
    groups: [1, 2, 3],
  },
  { shape: pattern(`{P} ?\\(${soft}{N}\\) of (?:the |our |all |these ){0,2}{N}`), groups: [1, 2, 3] },
  { shape: pattern(`{P}${sameClause}(?: - |, )${soft}{N} (?:out of|of|from) {25}{N}`), groups: [1, 2, 3] },
  {
    shape: pattern(`{P}{20}(?:, or|\\bor|-|,|:|, that is|, i\\.e\\.?,?) ${soft}{N} ${of} {25}{N}`),
    groups: [1, 2, 3],
  },
  { shape: pattern(`{N} ?(?:${of}|/) ?{30}{N}{110}\\(${soft}{P} ?[^‹()]{0,25}\\)`), groups: [3, 1, 2] },
  {
    shape: pattern(
      `{N}(?: [a-z]+){0,3} \\(${soft}{P}\\)(?:[^‹;]{0,110}?\\bout|[^‹;]{0,40}?\\b) ?of (?:the |a |total of |cohort of |our |all |these |those ){0,3}{N}`,
    ),
    groups: [2, 1, 3],
  },
  { shape: pattern(`{N}(?: [a-z]+){0,5} ${of} {40}{N}{90}\\b${means} ${soft}{P}`), groups: [3, 1, 2] },
  {
    shape: pattern(`{N} ${of} {30}{N}[^‹;.(]{0,80}?(?:, | - )${soft}{P}(?= ?[,.;)]|$| of )`),
    groups: [3, 1, 2],
  },
  { shape: pattern(`{N}{60}\\b${means} ${soft}{P} of {40}{N}`), groups: [2, 1, 3] },
  { shape: pattern(`{N}{40}\\(${soft}{P} of {40}{N}\\)`), groups: [2, 1, 3] },
  {
    shape: pattern(`{N}{80}(?:,|-|\\(|:|\\bor) ?${soft}{P} of (?:the |our |all ){1,2}{20}{N}`),
    groups: [2, 1, 3],
  },
  {
    shape: pattern(
      `{P} of {30}{N}{50}(?:\\(|, or |- |, |: |\\bor |that is |${means} )${soft}{N}(?! ?(?:of|out of))`,
    ),
    groups: [1, 3, 2],
  },
  { shape: pattern(`\\b${of} {25}{N}{80}{N}{80}\\b${means} {30}{P}`), groups: [3, 2, 1] },
];

/** Only share and part stand together: "49 (84%)", "84% (49 children)". */
const partial: readonly { shape: RegExp; groups: readonly [number, number] }[] = [
  {
    shape: pattern(
      `{N}((?!(?:from|than|last|compared|previous|national|average|was|while|all)\\b)(?:[^‹;(.]|‹x\\d+›)){0,55}?\\(${soft}{P}[^‹()]{0,25}\\)`,
    ),
    groups: [3, 1],
  },
  { shape: pattern(`{P}{25}\\(${soft}{N}[^‹()]{0,40}\\)`), groups: [1, 2] },
  {
    shape: pattern(
      `{N}(?: (?!more|fewer|less|higher|lower)[a-z'-]+){0,5}, (?:about|around|roughly|nearly|almost|just over|just under) {P}(?= ?[,.;)]|$)`,
    ),
    groups: [2, 1],
  },
  { shape: pattern(`{N} of (?:them|those|these)\\b{60},? ${means} ${soft}{P}`), groups: [2, 1] },
  {
    shape: pattern(`{N}(?: [a-z'-]+){1,5}?,? (?:- |\\()?${soft}{P} of (?:them|those|these)\\b`),
    groups: [2, 1],
  },
  { shape: pattern(`{P}{40}, ${soft}{N} (?:in all|in total|altogether|of them)\\b`), groups: [1, 2] },
  {
    shape: pattern(
      `{N}(?: (?!(?:more|fewer|less|higher|lower)\\b)[a-z'-]+){0,4},? (?:${means}|-) ${soft}{P}`,
    ),
    groups: [2, 1],
  },
];

/** The figure that a group of a match caught. */
export const figureAt = (reading: Reading, match: RegExpMatchArray, group: number): Figure | undefined =>
  reading.figures[Number(match[group])];

/** "62.5% (1,332 with foster carers, 52 with adopters)": the counts in the brackets behind a share, if several. */
const severalParts = pattern('{P}{60}\\(((?:[^‹()]|‹n\\d+›){0,160})\\)');

export const partsInBrackets = (reading: Reading): { share: Figure; parts: Figure[] }[] =>
  [...reading.shape.matchAll(severalParts)].flatMap((match) => {
    const share = figureAt(reading, match, 1);
    const parts = [...(match[2] ?? '').matchAll(/‹n(\d+)›/g)]
      .map((one) => figureAt(reading, one, 1))
      .filter((one) => one !== undefined);
    return share && parts.length > 1 && !/‹n\d+›(?: [a-z]+){0,3} ?(?:\b(?:of|from)\b|\/)/.test(match[2] ?? '')
      ? [{ share, parts }]
      : [];
  });

/** "All 16" are the whole. */
const isAll = (shape: string, { id }: Figure): boolean =>
  new RegExp(`\\ball (?:of )?(?:the |our )?‹n${id}›`).test(shape);

/** What the shares of a sentence are of, where the sentence itself does not say at their side. */
export const sharesIn = (reading: Reading): Share[] => {
  const found = new Map<number, Share>();
  for (const {
    shape,
    groups: [shareAt, partAt, wholeAt],
  } of complete)
    for (const match of reading.shape.matchAll(shape)) {
      const [share, part, whole] = [shareAt, partAt, wholeAt].map((group) => figureAt(reading, match, group));
      if (share && part && whole && whole.value >= part.value && !found.has(share.id))
        found.set(share.id, { share, part, whole });
    }
  for (const {
    shape,
    groups: [shareAt, partAt],
  } of partial)
    for (const match of reading.shape.matchAll(shape)) {
      const [share, part] = [figureAt(reading, match, shareAt), figureAt(reading, match, partAt)];
      if (share && part && !found.has(share.id))
        found.set(share.id, { share, part, whole: isAll(reading.shape, part) ? part : null });
    }
  return [...found.values()];
};

const partThenWhole = pattern(
  `{N} ${of} (?:the |a total of |a |our |all |these |those |every ){0,2}(?:[a-z-]+ ){0,2}?{N}`,
);
const wholeThenPart = pattern(
  `(?:^|[,;:] |\\b(?:and|that) )(?:[a-z]+,? )?(?:out of|of|from) (?:the |a total of |a |our |all |these |those |cohort of |total of |‹x\\d+› |[a-z]+ ){0,4}{N}{170}{N}`,
);
const partFromTotal = pattern('{N}{90}\\bfrom (?:a |the )?total (?:of )?{10}{N}');

/** "40 of the 2,025", "out of the cohort of 2,025 children …, 40": the first one of the sentence. */
export const partOfWholeIn = (reading: Reading): PartOfWhole | null => {
  const orders: readonly [RegExp, number, number][] = [
    [partThenWhole, 1, 2],
    [wholeThenPart, 2, 1],
    [partFromTotal, 1, 2],
  ];
  for (const [shape, partAt, wholeAt] of orders)
    for (const match of reading.shape.matchAll(shape)) {
      const [part, whole] = [figureAt(reading, match, partAt), figureAt(reading, match, wholeAt)];
      if (part && whole && whole.value >= part.value && whole.value > 0) return { part, whole };
    }
  return null;
};

/** Whether a count is the whole in "12 of 75": no figure to compare or to measure a change by. */
export const isWhole = (shape: string, { id }: Figure): boolean =>
  /‹n\d+› (?:out of|of) (?:the |our |all |these |those |a total of ){0,2}$/.test(
    shape.slice(0, Math.max(0, shape.indexOf(`‹n${id}›`))),
  );
