import { agreesWith, printedLike } from './agreement.ts';
import type { Finding } from './claim.ts';
import type { Figure } from './figures.ts';
import type { KnownFigure } from './known-figure.ts';
import { measureWords, sameWords } from './measure-words.ts';
import { periodOf } from './pairs.ts';
import { periodOrder } from './periods.ts';
import type { Reading } from './reading.ts';

/** "The number of … has", "the rate of … is now": what a sentence speaks of. */
const subject =
  /\b(number|total|percentage|proportion|rate|%) of ((?:[^‹.;](?!\b(?:has|have|had|is|was|were|are|increased|decreased|rose|fell|reduced|dropped|remained|stood|at the end)\b)){1,110}.?)/;

const unitsOf = (kind: Figure['kind'], word: string): KnownFigure['unit'] | null => {
  if (kind === 'p') return 'percent';
  if (kind === 'r') return 'rate';
  return kind === 'n' ? (word === 'rate' ? 'rate' : 'count') : null;
};

type Indexed = { figure: KnownFigure; order: number; words: readonly Set<string>[] };

/** Known figures by period, their measures taken apart once. */
export type KnownFigures = ReadonlyMap<number, readonly Indexed[]>;

export const indexKnown = (known: readonly KnownFigure[]): KnownFigures => {
  const index = new Map<number, Indexed[]>();
  for (const figure of known) {
    const order = periodOrder(figure.period);
    if (order === null) continue;
    const there = index.get(order) ?? [];
    there.push({ figure, order, words: figure.measure.map(measureWords) });
    index.set(order, there);
  }
  return index;
};

const areaFits = (known: KnownFigure, others: readonly string[]): boolean =>
  others.length > 0 ? known.area !== null && others.includes(known.area) : known.whole || known.area === null;

const candidatesFor = (reading: Reading, figure: Figure, known: KnownFigures): KnownFigure[] => {
  const match = subject.exec(reading.shape);
  const order = periodOf(reading, figure)?.order;
  const unit = unitsOf(figure.kind, match?.[1] ?? '');
  if (!match || typeof order !== 'number' || unit === null || figure.hedge !== null) return [];
  const named = match[2] ?? '';
  const wordings = [named, named.replace(/\b(?:in|within|across) [a-z ]{3,30}$/, '')].map(measureWords);
  const there = (known.get(order) ?? []).filter(
    (one) =>
      one.figure.unit === unit &&
      one.words.some((measure) =>
        wordings.some((words) => sameWords(measure, withoutArea(words, one.figure))),
      ),
  );
  const areas = there.flatMap(({ figure: { area, whole } }) =>
    area && !whole && reading.sentence.text.includes(area) ? [area] : [],
  );
  return there.map((one) => one.figure).filter((one) => areaFits(one, areas));
};

const withoutArea = (words: Set<string>, { area }: KnownFigure): Set<string> =>
  new Set([...words].filter((word) => area === null || !area.toLowerCase().includes(word)));

/** The figures of a sentence that are known from elsewhere, for the same measure, area and period. */
export const againstKnown = (reading: Reading, known: KnownFigures): Finding[] =>
  reading.figures.flatMap((figure): Finding[] => {
    const candidates = candidatesFor(reading, figure, known);
    const [first] = candidates;
    if (!first) return [];
    const fitting = candidates.find(({ value }) => agreesWith(figure, value));
    if (fitting)
      return [{ verdict: 'agrees', found: figure.text, expected: figure.text, because: fitting.source }];
    return [
      {
        verdict: 'disagrees',
        found: figure.text,
        expected: printedLike(figure, first.value),
        because: first.source,
      },
    ];
  });
