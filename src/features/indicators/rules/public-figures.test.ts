import { describe, expect, it } from 'vitest';
import { publicFigures, refusalOf, saysTheSame } from './public-figures.ts';

const at = '2025-03-31';

const shown = (indicator: string, value: number, numerator: number | null, denominator: number | null) => {
  const figure = { indicator, area: 'all', at, version: 1, value, numerator, denominator };
  const [only] = publicFigures([figure], []).figures;
  return only && [only.value, only.numerator, only.denominator, only.hidden];
};

describe('a figure that somebody entered is public', () => {
  it.each([
    ['a number of children', 'complaints', 41, 41, null, [41, 41, null, false]],
    ['nobody', 'complaints', 0, 0, null, [0, 0, null, false]],
    ['a small number, hidden', 'complaints', 3, 3, null, [null, null, null, true]],
    ['a share of many', 'ks4_attainment', 40, 40, 100, [40, 40, 100, false]],
    ['a share of which only its value is known', 'ks4_attainment', 40, null, null, [40, null, null, false]],
  ] as const)('%s', (_, indicator, value, numerator, denominator, expected) => {
    expect(shown(indicator, value, numerator, denominator)).toEqual(expected);
  });

  it.each([
    ['few did', 6, 3, 50],
    ['few did not', 94, 47, 50],
    ['there were few', 50, 2, 4],
  ])('without its share and both counts where %s', (_, value, numerator, denominator) => {
    const [share, one, all] = shown('ks4_attainment', value, numerator, denominator) ?? [];
    expect([share, one === null || all === null]).toEqual([null, true]);
  });
});

it('leaves out how many came and went in a team first, where what is public already would tell it', () => {
  const [before, after] = ['2025-03-31', '2025-04-30'];
  const figure = (indicator: string, at: string, value: number) => ({
    indicator,
    area: 'North',
    at,
    version: 1,
    value,
    numerator: value,
    denominator: null,
    hidden: false,
  });
  const known = [
    figure('cla_number', before, 20),
    figure('cla_number', after, 14),
    figure('cla_ceased', after, 9),
  ];
  const told = [...known, figure('cla_started', after, 3), figure('cp_number', after, 30)];
  const tried: string[] = [];
  const { figures, exposed, leftOut } = publicFigures(told, known, (leavingOut) => tried.push(leavingOut));
  expect([exposed, leftOut]).toEqual([0, 'who came and went by team']);
  expect(tried).toEqual(['nothing', 'who came and went by team']);
  expect(figures.map(({ indicator }) => indicator)).toEqual([
    'cla_number',
    'cla_number',
    'cla_ceased',
    'cp_number',
  ]);
});

describe('what may be public', () => {
  const figure = { indicator: 'cla_number', area: 'all', at, version: 1, value: 210, numerator: 210 };
  const shown = { ...figure, denominator: null, hidden: false };

  it.each([
    ['may be made public', { exposed: 0 }, at, null],
    ['is refused where a count is exposed', { exposed: 1 }, at, /small counts could be worked out/],
    ['is refused for a month without figures', { exposed: 0 }, '2025-04-30', /no figures of that month/],
  ])('%s', (_, { exposed }, month, words) => {
    const refusal = refusalOf({ figures: [shown], hidden: 0, exposed, leftOut: 'nothing' }, month);
    if (words === null) expect(refusal).toBeNull();
    else expect(refusal).toMatch(words);
  });

  it.each([
    ['the same', [shown], true],
    ['the same beside others', [{ ...shown, area: 'North' }, shown], true],
    ['another number', [{ ...shown, value: 211, numerator: 211 }], false],
    ['hidden', [{ ...shown, value: null, numerator: null, hidden: true }], false],
    ['nothing', [], false],
  ])('is public already where what is public is %s', (_, known, same) => {
    expect(saysTheSame([shown], known)).toBe(same);
  });
});
