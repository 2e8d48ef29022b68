/** Wordings of one thing, so that a table and a sentence about it are seen to be about the same. */
const sameThings: readonly [RegExp, string][] = [
  [
    /\b(?:children (?:and young people )?looked after|looked after children|children in (?:our )?care|cla|lac|cic)\b/g,
    ' cla ',
  ],
  [/\b(?:child(?:ren)? protection plans?|cp plans?|cpps?)\b/g, ' cpp '],
  [/\b(?:children in need(?: plans?)?|cin(?: plans?)?)\b/g, ' cin '],
  [/\b(?:up[- ]to[- ]date)\b/g, ' current '],
  [/\b(?:assessments?|checks?|dentist)\b/g, ' check '],
  [/\b(?:neet|not in education,? employment,? (?:or|and) training)\b/g, ' neet '],
  [/\b(?:eet|in education,? employment,? (?:or|and) training)\b/g, ' eet '],
];

const emptyWords = new Set(
  'a an and are as at be been by children date during end for from has have in is it month months number of on or our people percentage per performance population proportion rate section subject that the their this to total was were who with year young 10 000 000s indicators indicator contextual other lancs county council current now continued'.split(
    ' ',
  ),
);

/** What words say of a measure, without those that every measure has. Letter case does not matter. */
export const measureWords = (text: string): Set<string> => {
  let plain = text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/\(([a-z]{2,5})\)/g, ' $1 ');
  for (const [shape, word] of sameThings) plain = plain.replace(shape, word);
  const words = plain.match(/[a-z]{2,}/g) ?? [];
  return new Set(
    words.filter((word) => !emptyWords.has(word) || word === 'current').map((word) => word.slice(0, 8)),
  );
};

export const sameWords = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && one.size === other.size && [...one].every((word) => other.has(word));
