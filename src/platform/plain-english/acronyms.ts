import type { Passage, Place } from '../../kernel/passages.ts';
import { beginsWithLongForm, endsWithLongForm } from './long-form.ts';
import { quoteAround } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An acronym that is not spelled out where it is first used. */
export type UnexpandedAcronym = {
  acronym: string;
  /** How it could be spelled out; null where nobody has said. */
  expansion: string | null;
  place: Place;
  quote: string;
  /** Where it is spelled out after all, too late for who reads from the beginning. */
  expandedLater: Place | null;
  count: number;
};

type Use = { acronym: string; passage: Passage; at: number; length: number };

/** Two or more capitals, perhaps with one small letter between ("DfE") and an s behind ("CLAs"). */
const shape = /(?<![\p{L}\d.@/&'’_-])[A-Z](?:[a-z]?[A-Z&]){1,7}(?=s?(?![\p{L}\d&_]|[.@]\p{L}|-\d))/gu;
const address = /https?:\/\/\S+|www\.\S+|\S+@\S+/gi;
const romanUpTo39 = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
/** Words that people put in capitals to stress them. */
const stressed = new Set(
  'A ALL AMBER ALSO ALWAYS AN AND ANY ARE AS AT BE BLUE BOTH BUT BY CAN DO DRAFT EACH EAST EVERY FINAL FOR FROM GREEN HAS HAVE HOW IF IN IS IT ITEM MAY MORE MUST NEVER NEW NO NONE NORTH NOT NOTE NOW OF ON ONE ONLY OR OUR OUT PLEASE RED SEE SHOULD SO SOUTH THE THEIR THEY THIS TO TOTAL TWO UP URGENT US VERY WAS WE WEST WHAT WHEN WHO WHY WILL WITH YES YET YOU YOUR JAN FEB MAR APR JUN JUL AUG SEP OCT NOV DEC'.split(
    ' ',
  ),
);

/** A line in capitals throughout is a heading by its looks: its words are no acronyms. */
const isInCapitals = (text: string): boolean => {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const capital = words.filter((word) => word === word.toUpperCase());
  return words.length >= 2 && capital.length / words.length > 0.6;
};

const isWorthExplaining = (
  acronym: string,
  { known, expansions }: Vocabulary,
  small: Set<string>,
): boolean => {
  if (known.some((word) => word.toUpperCase() === acronym.toUpperCase())) return false;
  if (romanUpTo39.test(acronym)) return false;
  if (expansionOf(acronym, expansions) !== null) return true;
  return !stressed.has(acronym) && !small.has(acronym.toLowerCase());
};

/** "DFE" is "DfE" to its reader. */
const expansionOf = (acronym: string, expansions: Vocabulary['expansions']): string | null =>
  expansions[acronym] ??
  Object.entries(expansions).find(([letters]) => letters.toUpperCase() === acronym.toUpperCase())?.[1] ??
  null;

const usesIn = (passage: Passage, vocabulary: Vocabulary, small: Set<string>): Use[] => {
  if (isInCapitals(passage.text)) return [];
  const text = passage.text.replace(address, (found) => ' '.repeat(found.length));
  return [...text.matchAll(shape)]
    .map((match) => ({ acronym: match[0], passage, at: match.index, length: match[0].length }))
    .filter(({ acronym }) => isWorthExplaining(acronym, vocabulary, small));
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** "Corporate Parenting Board (CPB)", "Board, or CPB" · "CPB (Corporate Parenting Board)", "CPB – Corporate …", "CPB stands for …" */
const isExpandedHere = ({ acronym, passage, at, length }: Use, expansion: string | null): boolean => {
  const before = passage.text.slice(0, at);
  const after = passage.text.slice(at + length).replace(/^s(?![\p{L}])/u, '');
  const core = expansion === null ? null : plain(expansion.replace(/\(.*?\)/g, ''));
  const known = core === null || core === '' ? [] : [core, core.replace(/^the /, '')];
  const long =
    /^(.*?)(?:\s*[([]\s*(?:the\s)?(?:or\s|known as\s|“|")?|,?\s(?:or|known as|called|shortened to)\s(?:the\s)?)$/su.exec(
      before,
    )?.[1];
  if (
    long !== undefined &&
    (endsWithLongForm(long, acronym) || known.some((one) => plain(long).endsWith(one)))
  )
    return true;
  const next = /^\s*(?:[([,:–—-]|,?\s(?:or|stands for|means|is short for|is)\s)\s*(.*)$/su.exec(after)?.[1];
  if (next === undefined) return false;
  return (
    beginsWithLongForm(next, acronym) ||
    known.some((one) => plain(next).startsWith(one) || plain(next).startsWith(`the ${one}`))
  );
};

/** The acronyms that readers meet before anybody tells them what they stand for, in the order in which they come. */
export const unexpandedAcronyms = (
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): UnexpandedAcronym[] => {
  const small = new Set(passages.flatMap(({ text }) => text.match(/\b[a-z]{2,}\b/g) ?? []));
  const uses = passages.flatMap((passage) => usesIn(passage, vocabulary, small));
  return [...new Set(uses.map(({ acronym }) => acronym))].flatMap((acronym) => {
    const all = uses.filter((use) => use.acronym === acronym);
    const running = all.filter(({ passage }) => passage.kind !== 'heading');
    const [first] = running.length > 0 ? running : all;
    const expansion = expansionOf(acronym, vocabulary.expansions);
    if (!first || isExpandedHere(first, expansion)) return [];
    const later = all.find((use) => isExpandedHere(use, expansion));
    return [
      {
        acronym,
        expansion,
        place: first.passage.place,
        quote: quoteAround(first.passage.text, first.at),
        expandedLater: later?.passage.place ?? null,
        count: all.length,
      },
    ];
  });
};
