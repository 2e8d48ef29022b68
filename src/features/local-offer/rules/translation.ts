import type { ListRow } from '../../../kernel/list-columns.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { gapsIn, type Labels, labels } from './labels.ts';
import type { OfferWords } from './offer.ts';

/** The parts of an offer that are translated, each a row of a translator's sheet; steps are numbered. */
const plainParts = ['title', 'what', 'who', 'howMuch', 'contact', 'alsoCalled'] as const;

type Part = { part: string; words: string };

/** The words of an offer part by part. */
const partsOf = (words: OfferWords): Part[] =>
  [
    ...plainParts.map((part) => ({ part, words: words[part] })),
    ...words.steps.map((step, at) => ({ part: `step ${at + 1}`, words: step })),
  ].filter((part) => part.words !== '');

export const sheetColumns = ['Offer', 'Part', 'English', 'Translation'] as const;

/** A language by the code that browsers know: "pl", "uk", "fa", "pt-BR". */
export const isLanguage = (code: string): boolean => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(code);

/** Stands in the sheet where the address of an offer does, for the words around it. */
const everyPage = 'Every page';

/** The sheet that a translator fills in: the words of every page, and of each offer. */
export const sheetOf = (offers: readonly { slug: string; words: OfferWords }[]): string[][] => [
  ...labels.map((label) => [everyPage, 'words', label, '']),
  ...offers.flatMap(({ slug, words }) => partsOf(words).map((part) => [slug, part.part, part.words, ''])),
];

export type SheetMistake = { line: number; text: string };

const wordsFrom = (english: OfferWords, translated: ReadonlyMap<string, string>): OfferWords => {
  const of = (part: string): string => translated.get(part) ?? '';
  return {
    title: of('title'),
    what: of('what'),
    who: of('who'),
    howMuch: of('howMuch'),
    contact: of('contact'),
    alsoCalled: of('alsoCalled'),
    steps: english.steps.map((_, at) => of(`step ${at + 1}`)),
  };
};

const changedSince = 'The English was changed since. Get a new sheet and translate this again.';

const oneSpace = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Reads the words of every page: each is by itself, but what is filled in has to stay. */
const readLabels = (rows: readonly ListRow[]): { labels: Labels; mistakes: SheetMistake[] } => {
  const read: Labels = {};
  const mistakes: SheetMistake[] = [];
  for (const { line, cells } of rows) {
    const [, , english = '', translation = ''] = cells;
    const label = labels.find((one) => one === oneSpace(english));
    const gaps = gapsIn(english);
    if (label === undefined) mistakes.push({ line, text: changedSince });
    else if (gapsIn(translation).join() !== gaps.join())
      mistakes.push({ line, text: `Leave what is in braces as it is: ${gaps.join(', ') || 'nothing'}.` });
    else read[label] = translation;
  }
  return { labels: read, mistakes };
};

/** What a sheet translates. */
export type Sheet<Offer> = { offers: { offer: Offer; words: OfferWords }[]; labels: Labels };

/**
 * Reads a translator's sheet against the offers as they are. An offer of which nothing is translated is left out; of the
 * others every part has to be there, in the English that stands now. All of it, or every mistake.
 */
export const readSheet = <Offer extends { slug: string; words: OfferWords }>(
  [, ...all]: readonly ListRow[],
  offers: readonly Offer[],
): Result<Sheet<Offer>, SheetMistake[]> => {
  const filled = all.filter(({ cells: [, , , translation = ''] }) => translation !== '');
  const isOfPage = ({ cells }: ListRow): boolean => cells[0] === everyPage;
  const ofPage = readLabels(filled.filter(isOfPage));
  const bySlug = new Map(offers.map((offer) => [offer.slug, offer]));
  const mistakes: SheetMistake[] = [...ofPage.mistakes];
  const translated = new Map<string, { line: number; parts: Map<string, string> }>();
  for (const { line, cells } of filled.filter((row) => !isOfPage(row))) {
    const [slug = '', part = '', english = '', translation = ''] = cells;
    const offer = bySlug.get(slug);
    const now = offer && partsOf(offer.words).find((one) => one.part === part);
    if (!offer) mistakes.push({ line, text: `There is no offer “${slug}”.` });
    else if (!now) mistakes.push({ line, text: `“${slug}” has no part “${part}”.` });
    else if (oneSpace(now.words) !== oneSpace(english)) mistakes.push({ line, text: changedSince });
    else {
      const held = translated.get(slug) ?? { line, parts: new Map<string, string>() };
      held.parts.set(part, translation);
      translated.set(slug, held);
    }
  }
  const whole = [...translated].flatMap(([slug, { line, parts }]) => {
    const offer = bySlug.get(slug);
    if (!offer) return [];
    const missing = partsOf(offer.words).find(({ part }) => !parts.has(part));
    if (missing) mistakes.push({ line, text: `The part “${missing.part}” of “${slug}” is not translated.` });
    return [{ offer, words: wordsFrom(offer.words, parts) }];
  });
  if (mistakes.length > 0) return refused(mistakes);
  return filled.length > 0
    ? ok({ offers: whole, labels: ofPage.labels })
    : refused([{ line: 1, text: 'No translation stands in this sheet.' }]);
};
