import { textsIn } from './public-meeting.ts';

/** Why something public is taken away. The public reads these words, so they say nothing of what it was. */
export const removalReasons = [
  'personal information',
  'about a child or young person',
  'confidential information',
  'a legal reason',
  'published by mistake',
  'out of date or wrong',
] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** What is taken away: words wherever they stand in a meeting's texts, or a paper as a whole. */
export type Removal = { words: string | null; paperId: string | null; why: RemovalReason };

/** What stands where words were. */
const markOf = (why: RemovalReason): string => `[removed: ${why}]`;

/** Marks that stand already: they are not looked through for more words. */
const mark = `\\[removed: (?:${removalReasons.join('|')})\\]`;

/** What a reader does not see between two letters: soft hyphens and joiners of no width. */
const unseen = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*';

const written: [RegExp, string][] = [
  [/\s/, '\\s+'],
  [/['‘’ʼ]/, "['‘’ʼ]"],
  [/["“”]/, '["“”]'],
  [/[-‐‑–—]/, '[-‐‑–—]'],
];

const escaped = (character: string): string =>
  /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;

const patternOf = (character: string): string =>
  written.find(([shape]) => shape.test(character))?.[1] ?? escaped(character);

/** Finds words in a text however they are spaced, quoted and written in capitals, but no part of a longer word. */
const finderOf = (words: string): RegExp => {
  const plain = words.normalize('NFC').trim().replace(/\s+/g, ' ');
  const body = [...plain].map(patternOf).join(unseen);
  const before = /^[\p{L}\p{N}]/u.test(plain) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(plain) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${mark}|${before}(?<words>${body})${after}`, 'giu');
};

/** Takes the words of all removals out of a text; the longest first, so that a part does not hide the whole. */
export const removing = (removals: readonly Removal[]): ((text: string) => string) => {
  const finders = removals
    .flatMap(({ words, why }) => (words === null ? [] : [{ words, why }]))
    .sort((one, other) => other.words.length - one.words.length)
    .map(({ words, why }) => ({ finder: finderOf(words), mark: markOf(why) }));
  return (text) =>
    finders.reduce((rest, one) => {
      const normal = rest.normalize('NFC');
      const removed = normal.replace(one.finder, (found, ...parts) => {
        const groups = parts.at(-1) as { words?: string };
        return groups.words === undefined ? found : one.mark;
      });
      return removed === normal ? rest : removed;
    }, text);
};

/** A place where words stand, with a little of what is around. */
export type Place = { before: string; found: string; after: string };

/** How much of a text is shown around what was found, in characters each side. */
const around = 60;

/** Every place in a record where the words stand and can be taken out. */
export const placesOf = (record: unknown, words: string): Place[] => {
  const finder = finderOf(words);
  return textsIn(record).flatMap((written) => {
    const text = written.normalize('NFC');
    return [...text.matchAll(finder)]
      .filter((match) => match.groups?.words !== undefined)
      .map((match) => ({
        before: text.slice(Math.max(0, match.index - around), match.index),
        found: match[0],
        after: text.slice(match.index + match[0].length, match.index + match[0].length + around),
      }));
  });
};

type Bound = { papers: { id: string; title: string; content: unknown; file?: unknown }[] };

/** A record whose papers that were taken down are known by their title and that mark alone. */
export const withoutTakenDown = <Held extends Bound>(record: Held, removals: readonly Removal[]): Held => {
  const why = new Map(removals.flatMap((one) => (one.paperId === null ? [] : [[one.paperId, one.why]])));
  const papers = record.papers.map((paper) => {
    const reason = why.get(paper.id);
    if (!reason) return paper;
    const title = `${paper.title} ${markOf(reason)}`;
    return { ...paper, title, content: null, ...('file' in paper && { file: null }) };
  });
  return { ...record, papers };
};
