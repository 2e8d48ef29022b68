import { describe, expect, it } from 'vitest';
import { readPublishedReport } from '../../readers/published-report.ts';
import { valueAndParts } from './value-and-parts.ts';

const months = '\tJan-19\tFeb-19\tMar-19\tApr-19';
const found = (parts: string[], sizes: string[] = []) =>
  valueAndParts(
    readPublishedReport(
      [
        'Percentage of CLA with an up to date dental check',
        months,
        ...parts,
        ...(sizes.length > 0 ? ['', 'Number of CLA at the month end', months, ...sizes] : []),
      ].join('\n'),
      'report.txt',
    ).indicators,
  );
const brief = (parts: string[], sizes?: string[]) =>
  found(parts, sizes).map(({ line, period, printed, expected, severity }) => [
    line,
    period,
    printed,
    expected,
    severity,
  ]);

/** 100 children in the first, 300 in the second: the whole is nearer to the second. */
const sizes = ['Total\t400\t400\t400\t400', 'Ashby\t100\t100\t100\t100', 'Garth\t300\t300\t300\t300'];
const parts = ['Ashby\t80.0%\t80.0%\t80.0%\t80.0%', 'Garth\t60.0%\t60.0%\t60.0%\t60.0%'];

describe('the whole', () => {
  it('is near the mean of its areas weighted by their children', () =>
    expect(brief(['Total\t65.0%\t65.5%\t64.0%\t66.0%', ...parts], sizes)).toEqual([]));

  it('is far from it though it lies between them', () =>
    expect(brief(['Total\t65.0%\t65.0%\t78.0%\t65.0%', ...parts], sizes)).toEqual([
      [3, '2019-03-31', '78.0%', '65.0%', 'doubtful'],
    ]));

  it('lies outside all of them, which cannot be', () => {
    const outside = ['Total\t65.0%\t65.0%\t88.7%\t65.0%', ...parts];
    expect(brief(outside, sizes)).toEqual([[3, '2019-03-31', '88.7%', '65.0%', 'wrong']]);
    expect(found(outside, sizes)[0]?.sentence).toBe(
      'Total has 88.7% in March 2019, but its 2 areas lie between 60.0% and 80.0%, and weighted by the children of each they give 65.0%. One of these figures is wrong: look first at the figure for Total.',
    );
  });

  it('lies outside all of them where nobody knows their sizes', () =>
    expect(brief(['Total\t65.0%\t65.0%\t88.7%\t65.0%', ...parts])).toEqual([
      [3, '2019-03-31', '88.7%', null, 'wrong'],
    ]));

  it('is not saved by a tiny team at 100%', () =>
    expect(
      found(
        ['Total\t65.0%\t65.0%\t88.7%\t65.0%', ...parts, 'Night Team\t100.0%\t100.0%\t100.0%\t100.0%'],
        [...sizes, 'Night Team\t2\t2\t2\t2'],
      )[0],
    ).toMatchObject({
      severity: 'wrong',
      sentence: expect.stringContaining('its 2 largest areas lie between 60.0% and 80.0%'),
    }));

  it('needs no figure of an area without children, nor one at nought where none of them counts', () =>
    expect(
      brief(
        [
          'Total\t65.0%\t65.0%\t65.0%\t65.0%',
          ...parts,
          'Closed Team\t0.0%\t0.0%\t0.0%\t0.0%',
          'New Team\t0.0%\t0.0%\t0.0%\t0.0%',
        ],
        [...sizes, 'Closed Team\t0\t0\t0\t0', 'New Team\t40\t40\t40\t40'],
      ),
    ).toEqual([]));

  it('cannot be judged where the figure of an area is suppressed', () =>
    expect(
      brief(
        [
          'Total\t65.0%\t65.0%\t88.7%\t65.0%',
          'Ashby\t80.0%\t80.0%\t*\t80.0%',
          'Garth\t60.0%\t60.0%\t60.0%\t60.0%',
        ],
        sizes,
      ),
    ).toEqual([]));
});
