import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poundWords, readPence } from './pence.ts';

describe('an amount', () => {
  it.each([
    ['£1,250', 125_000],
    ['1250.50', 125_050],
    ['£ 0.01', 1],
    ['12,500,00', null],
    ['1.5', null],
    ['0', null],
    ['-5', null],
    ['£-5', null],
    ['1e9', null],
    ['£1,000.005', null],
    ['10000000.01', null],
    ['about 50', null],
    ['99999999', null],
  ])('typed %s is %s pence', (amount, pence) => {
    const read = readPence({ amount }, 'amount');
    expect(read.ok ? read.value : null).toBe(pence);
  });

  it.each([
    [0, '£0'],
    [5, '£0.05'],
    [125_050, '£1,250.50'],
    [123_456_700, '£1,234,567'],
    [-250, '−£2.50'],
  ])('of %s pence is shown as %s', (pence, words) => {
    expect(poundWords(pence)).toBe(words);
  });

  it('is read as it is shown, to the penny', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (pence) => {
        expect(readPence({ amount: poundWords(pence) }, 'amount')).toEqual({ ok: true, value: pence });
      }),
    );
  });
});
