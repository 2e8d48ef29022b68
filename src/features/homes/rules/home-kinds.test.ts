import { describe, expect, it } from 'vitest';
import { ageBand, turnsEighteenSoon } from './age.ts';
import { type HomeKind, kindWords, letterOf, readAccom } from './home-kinds.ts';

describe('codes of the return', () => {
  it.each([
    ['U1', 'tenancy', true],
    ['z1', 'staying put', true],
    [' D2 ', 'semi-independent', false],
    ['X2', 'custody', false],
    ['W2', 'bed and breakfast', false],
    ['S2', 'no home', false],
    ['H2', 'abroad', false],
  ])('%s is %s, suitable: %s', (code, kind, suitable) => {
    expect(readAccom(code)).toEqual({ ok: true, value: { kind, suitable } });
  });

  it.each([
    ['R1', 'nobody knows'],
    ['V1', 'never suitable'],
    ['U', 'no code'],
    ['U3', 'no code'],
    ['U12', 'no code'],
    ['Q1', 'no code'],
  ])('%s is refused: %s', (code, why) => {
    const read = readAccom(code);
    expect(read.ok ? '' : read.reason).toContain(why);
  });

  it('have a letter for each kind that reads back as a kind of the same letter', () => {
    for (const kind of Object.keys(kindWords) as HomeKind[]) {
      const read = readAccom(`${letterOf(kind)}2`);
      expect(read.ok && letterOf(read.value.kind)).toBe(letterOf(kind));
    }
  });
});

describe('ages', () => {
  it.each([
    ['2010-04-01', 'Another age'],
    ['2010-03-01', '16 to 17'],
    ['2008-04-01', '16 to 17'],
    ['2008-03-01', '18 to 20'],
    ['2005-03-01', '21 to 25'],
    ['2000-03-01', 'Another age'],
    [null, 'Age not known'],
  ])('who was born in the month of %s is %s on 10 March 2026', (born, band) => {
    expect(ageBand(born, '2026-03-10')).toBe(band);
  });

  it.each([
    ['2008-03-01', false],
    ['2008-04-01', true],
    ['2008-09-01', true],
    ['2008-10-01', false],
    [null, false],
  ])('who was born in the month of %s turns 18 within six months: %s', (born, soon) => {
    expect(turnsEighteenSoon(born, '2026-03-10')).toBe(soon);
  });
});
