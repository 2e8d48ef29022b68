import { describe, expect, it } from 'vitest';
import { plusMonths } from '../../../../kernel/days.ts';
import { passagesOf } from '../../../../kernel/passages.ts';
import { plainEnglish } from '../../../../platform/plain-english/plain-english.ts';
import { ownVocabulary } from '../../../../platform/plain-english/vocabulary.ts';
import type { Point, Series } from '../series.ts';
import { boardVoice } from './board-voice.ts';
import { explain } from './explain.ts';
import type { Wording } from './wording.ts';
import { youngVoice } from './young-voice.ts';

/** By month from January 2019; "?" before a value marks it as doubted. */
type Given = number | null | `?${number}`;

const series = (values: readonly Given[], more: Partial<Series> = {}): Series => ({
  points: values.map((value, index): Point => {
    const at = plusMonths('2019-01-31', index);
    return typeof value === 'string'
      ? { at, value: Number(value.slice(1)), doubted: 'Wrong.' }
      : { at, value };
  }),
  unit: 'percentage',
  decimals: 1,
  polarity: 'higher',
  breaks: [],
  ...more,
});

const dentist: Wording = {
  who: { one: 'child', many: 'children' },
  did: { one: 'saw a dentist in the last year', many: 'saw a dentist in the last year' },
  ours: { one: 'saw a dentist in the last year', many: 'saw a dentist in the last year' },
};
const inCare: Wording = {
  who: { one: 'child', many: 'children' },
  did: { one: 'was in our care', many: 'were in our care' },
  ours: { one: 'was in care', many: 'were in care' },
};
const feelings: Wording = {
  who: { one: 'child', many: 'children' },
  did: { one: 'scored', many: 'scored' },
  ours: { one: 'scored', many: 'scored' },
};

const steady = [64, 66, 65, 67, 64, 66, 65, 66, 65] as const;
const rising = [50, 51, 50, 51, 50, 60, 61, 60, 61, 60, 61, 60, 61] as const;
const number = { unit: 'number', decimals: 0, polarity: 'neither' } as const;
const counted = (numerator: number, denominator: number): Series =>
  series([], {
    points: [{ at: '2019-07-31', value: (100 * numerator) / denominator, numerator, denominator }],
  });

describe('where it stands', () => {
  it.each<[Series, Wording, string, string]>([
    [
      series(steady),
      dentist,
      'Of every 100 children, 65 saw a dentist in the last year (September 2019).',
      'Out of every 100 of us, 65 saw a dentist in the last year (September 2019).',
    ],
    [
      series([66, 66.4, '?88.7', 61.8]),
      dentist,
      'Of every 100 children, 62 saw a dentist in the last year (April 2019); in March 2019 it was 88.7%, but that figure looks wrong (see below).',
      'Out of every 100 of us, 62 saw a dentist in the last year (April 2019). In March 2019 it said 88.7%, but we think that is wrong.',
    ],
    [
      series([66, '?90', '?88.7']),
      dentist,
      'Of every 100 children, 66 saw a dentist in the last year (January 2019); the figures for February 2019 and March 2019 look wrong (see below).',
      'Out of every 100 of us, 66 saw a dentist in the last year (January 2019). We think the figures for February 2019 and March 2019 are wrong.',
    ],
    [
      counted(49, 58),
      dentist,
      'Of 58 children, 49 saw a dentist in the last year (July 2019).',
      'Out of the 58 of us, 49 saw a dentist in the last year (July 2019).',
    ],
    [
      counted(1999, 2000),
      dentist,
      'Of every 100 children, more than 99 saw a dentist in the last year (July 2019).',
      'Out of every 100 of us, more than 99 saw a dentist in the last year (July 2019).',
    ],
    [
      series([2083], number),
      inCare,
      '2,083 children were in our care (January 2019).',
      '2,083 of us were in care (January 2019).',
    ],
    [
      series([1], number),
      inCare,
      '1 child was in our care (January 2019).',
      '1 of us was in care (January 2019).',
    ],
    [
      series([85.1], { unit: 'rate' }),
      inCare,
      'Of every 10,000 children, 85.1 were in our care (January 2019).',
      'Out of every 10,000 children who live here, 85.1 were in care (January 2019).',
    ],
    [
      series([14.25], { unit: 'average' }),
      feelings,
      'On average, children scored 14.3 (January 2019).',
      'If we take all of us as one, we scored 14.3 (January 2019).',
    ],
    [
      series([null, '?88.7']),
      dentist,
      'There is no figure yet that can be relied on.',
      'We have no figure for this yet that we can trust.',
    ],
  ])('%#', (given, wording, board, young) => {
    expect(explain(given, wording, boardVoice).latest).toBe(board);
    expect(explain(given, wording, youngVoice).latest).toBe(young);
  });
});

const outlier = [65, 66, 65, 66, 65, 66, 65, 80, 65, 66, 65, 66] as const;
const lowThenHigh = [65, 50, 65, 66, 65, 66, 65, 81, 65, 66, 65, 66, 65, 66] as const;
const lowThenNot = [50, 51, 50, 51, 50, 51, 50, 51, 54, 51.9, 54] as const;

describe('whether that is a change', () => {
  it.each<[string, Series, string, string]>([
    [
      'noise is no rise, though the last step is one',
      series([...steady, 67]),
      'It has stayed about the same: the ups and downs are the size that chance alone brings.',
      'It has stayed about the same. It goes up and down a bit, but that is just chance.',
    ],
    [
      'a rise of what should be high is better',
      series(rising),
      'It rose in June 2019 and has stayed higher: chance alone hardly ever brings such a change. That is better.',
      'It went up in June 2019 and it has stayed up. That is more than just chance. That is better for us.',
    ],
    [
      'a rise of what should be low is worse',
      series(rising, { polarity: 'lower' }),
      'It rose in June 2019 and has stayed higher: chance alone hardly ever brings such a change. That is worse.',
      'It went up in June 2019 and it has stayed up. That is more than just chance. That is worse for us.',
    ],
    [
      'a fall that nobody can judge is not judged',
      series([...steady, 40], { polarity: 'neither' }),
      'It fell in October 2019: chance alone hardly ever brings such a change.',
      'It went down in October 2019. That is more than just chance.',
    ],
    [
      'an outlier that is over is told as that',
      series(outlier),
      'It was unusually high in August 2019; apart from that, the ups and downs are the size that chance alone brings.',
      'It was very high in August 2019. The rest of the time it went up and down a bit by chance.',
    ],
    [
      'a row that is over is told with its months',
      series(lowThenNot),
      'It was lower than usual from January 2019 to August 2019; the months since then are too few to tell what comes next.',
      "It was low from January 2019 to August 2019. We can't tell yet what comes next.",
    ],
    [
      'several times are told in their order',
      series(lowThenHigh),
      'It has moved by more than chance alone brings: it was low in February 2019, then high in August 2019.',
      'It has moved more than chance would make it. It was low in February 2019, then high in August 2019.',
    ],
    [
      'too few months tell nothing',
      series([50, 90, 20]),
      'There are not enough months to tell whether it is changing: 3 so far, and it takes 8.',
      "We can't tell yet if it is going up or down. We have 3 months so far, and we need 8.",
    ],
  ])('%s', (_what, given, board, young) => {
    expect(explain(given, dentist, boardVoice).change).toBe(board);
    expect(explain(given, dentist, youngVoice).change).toBe(young);
  });

  it('counts years where the figures are yearly', () => {
    const points = ['2017-03-31', '2018-03-31', '2019-03-31'].map((at) => ({ at, value: 50 }));
    expect(explain(series([], { points }), dentist, boardVoice).change).toContain('not enough years');
  });
});

describe('a change of definition', () => {
  const breaks = [{ at: '2019-07-01', note: 'counts who was in touch within two months' }];

  it('says since when, and that earlier months cannot be compared', () => {
    const changed = series([96, 95, 92, 88, 84, 79, 68, 67], { breaks });
    expect(explain(changed, dentist, boardVoice)).toMatchObject({
      change: 'There are not enough months to tell whether it is changing: 2 so far, and it takes 8.',
      definition:
        'Since July 2019 it counts who was in touch within two months, so earlier months cannot be compared.',
    });
    expect(explain(changed, dentist, youngVoice).definition).toBe(
      "In July 2019 the way of counting changed, so we can't compare it with the time before.",
    );
  });

  it('is not told where no earlier month is shown', () => {
    const later = series([68, 67], { breaks: [{ at: '2019-01-01', note: 'counts otherwise' }] });
    expect(explain(later, dentist, boardVoice).definition).toBeNull();
  });
});

describe('young people', () => {
  const wordings = [dentist, inCare];
  const all = [
    series(rising),
    series([66, '?90', '?88.7']),
    series([66, 66.4, '?88.7', 61.8]),
    series(lowThenNot, { breaks: [{ at: '2019-03-01', note: 'counts otherwise' }] }),
    series(outlier),
    series(lowThenHigh),
    series([...steady, 67]),
    series([2083], number),
    series([85.1], { unit: 'rate' }),
    counted(49, 58),
  ];

  it.each(all.flatMap((given) => wordings.map((wording) => [given, wording] as const)))(
    'can read every sentence at eleven (%#)',
    (given, wording) => {
      const { latest, change, definition } = explain(given, wording, youngVoice);
      const text = [latest, change, definition].filter((part) => part !== null).join(' ');
      const { level, jargon, acronyms } = plainEnglish(
        passagesOf([{ kind: 'paragraph', content: [{ text }] }]),
        ownVocabulary,
      );
      expect(level.readingAge).toBeLessThanOrEqual(11);
      expect([...level.hard, ...jargon, ...acronyms]).toEqual([]);
    },
  );
});
