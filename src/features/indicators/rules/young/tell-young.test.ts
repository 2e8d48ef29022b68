import { describe, expect, it } from 'vitest';
import { plusMonths } from '../../../../kernel/days.ts';
import { passagesOf } from '../../../../kernel/passages.ts';
import { plainEnglish } from '../../../../platform/plain-english/plain-english.ts';
import { ownVocabulary } from '../../../../platform/plain-english/vocabulary.ts';
import { codeSets } from '../code-sets.ts';
import type { Definition } from '../definition.ts';
import { definitionOf, definitions } from '../definitions.ts';
import type { PublicFigure } from '../public-figures.ts';
import { helpForAll, youngChapters } from './chapters.ts';
import { youngPartName } from './part-words.ts';
import { tellYoung, whyHidden } from './tell-young.ts';

/** By month from January 2019; null is hidden. */
const figuresOf = (
  indicator: string,
  values: readonly (number | null)[],
  more: Partial<PublicFigure> = {},
): PublicFigure[] =>
  values.map((value, month) => ({
    indicator,
    area: 'all',
    at: plusMonths('2019-01-31', month),
    version: 1,
    value,
    numerator: null,
    denominator: null,
    hidden: value === null,
    ...more,
  }));

const definition = (code: string): Definition => {
  const found = definitionOf(code);
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
};
const told = (code: string, figures: readonly PublicFigure[]) => tellYoung(definition(code), figures);

describe('what young people are told', () => {
  it('is the last figure, as so many of every hundred and as dots', () => {
    expect(told('dental_check', figuresOf('dental_check', [64, 65]))).toMatchObject({
      question: 'How many of us saw a dentist in the last year?',
      said: ['Out of every 100 of us, 65 saw a dentist in the last year (February 2019).'],
      dots: { of: 100, filled: 65, begun: false, meaning: 'Each dot is one out of every 100 of us.' },
      meaning: 'We want this number to go up. Then things get better for us.',
    });
  });

  it('is of a hidden figure that it is hidden, and why, with the last one that is shown', () => {
    expect(told('dental_check', figuresOf('dental_check', [64, null]))).toMatchObject({
      said: [
        'For February 2019 we do not say how many, so that nobody can be found.',
        'This is the last number that we can show.',
        'Out of every 100 of us, 64 saw a dentist in the last year (January 2019).',
      ],
      dots: { filled: 64 },
      change: [],
    });
  });

  it('has no picture where every figure is hidden', () => {
    expect(told('dental_check', figuresOf('dental_check', [null]))).toMatchObject({
      said: ['For January 2019 we do not say how many, so that nobody can be found.'],
      hides: true,
      dots: null,
    });
  });

  it('is of a count no picture', () => {
    expect(told('cla_number', figuresOf('cla_number', [210]))).toMatchObject({
      said: ['210 of us were in care (January 2019).'],
      dots: null,
      hides: false,
    });
  });

  it('is of a family its parts in the newest month, without those of nobody', () => {
    const figures = [
      ...figuresOf('cla_by_placement.U4', [90, 95]),
      ...figuresOf('cla_by_placement.K2', [8, null]),
      ...figuresOf('cla_by_placement.R2', [7, 0]),
    ];
    expect(told('cla_by_placement', figures)).toMatchObject({
      hides: true,
      parts: [
        { name: 'With foster carers, for a long time', said: '95 of us' },
        { name: 'In a children’s home', said: 'we do not say how many' },
      ],
    });
  });

  it('is nothing where there are only figures of teams', () => {
    expect(told('dental_check', figuresOf('dental_check', [64], { area: 'North' }))).toBeNull();
  });
});

it('every indicator stands in one chapter', () => {
  const listed = youngChapters.flatMap(({ codes }) => codes);
  expect(listed.toSorted()).toEqual(definitions.map(({ code }) => code).toSorted());
});

const rising = [50, 51, 50, 51, 50, 60, 61, 60, 61, 60, 61, 60, 61];
const series: readonly (readonly (number | null)[])[] = [
  [1],
  [0],
  [65, 66, 65, 66, 65, 66, 65, 66, 65],
  rising,
  rising.toReversed(),
  [65, 66, 65, 66, 65, 66, 65, 80, 65, 66, 65, 66],
  [65, 50, 65, 66, 65, 66, 65, 81, 65, 66, 65, 66, 65, 66],
  [64, null],
  [null],
];

const readAt = (sentences: readonly string[]) => {
  const { level, jargon, acronyms } = plainEnglish(
    passagesOf(sentences.map((text) => ({ kind: 'paragraph', content: [{ text }] }))),
    ownVocabulary,
  );
  return { age: level.readingAge ?? 0, stumble: [...level.hard, ...jargon, ...acronyms] };
};

describe('a child of eleven can read', () => {
  it.each(definitions.map((one) => [one.code, one] as const))('whatever is said of %s', (code, one) => {
    const figures = one.parts === 'only' ? `${code}.unknown` : code;
    for (const values of series) {
      for (const counts of [{}, { numerator: 49, denominator: 58 }]) {
        const words = tellYoung(one, figuresOf(figures, values, counts));
        if (!words) throw new Error('There is nothing to read.');
        const { age, stumble } = readAt([
          words.question,
          ...words.said,
          ...(words.dots ? [words.dots.meaning] : []),
          ...words.change,
          words.meaning,
          whyHidden,
        ]);
        expect(stumble).toEqual([]);
        expect(age).toBeLessThanOrEqual(11);
      }
    }
  });

  it.each(youngChapters.map(({ name, help }) => [name, help] as const))(
    'what one can do: %s',
    (_name, help) => {
      const { age, stumble } = readAt([...help, ...helpForAll]);
      expect(stumble).toEqual([]);
      expect(age).toBeLessThanOrEqual(11);
    },
  );

  it.each([
    ['cla_by_placement', codeSets.PLACE],
    ['cla_by_legal_status', codeSets.LS],
  ] as const)('the names of the parts of %s', (code, parts) => {
    const names = Object.keys(parts)
      // Out of use since 2015, and short breaks, which are never counted.
      .filter((part) => !/^([FHQ][1-4]|M\d|V[34])$/.test(part))
      .map((part) => youngPartName(definition(code), part));
    const { age, stumble } = readAt(names);
    expect(stumble).toEqual([]);
    expect(age).toBeLessThanOrEqual(11);
  });
});
