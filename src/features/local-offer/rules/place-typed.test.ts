import { describe, expect, it } from 'vitest';
import { districtsText, readDistricts } from './districts.ts';
import { areaTyped } from './place-typed.ts';

const areas = ['East', 'Lake Town', 'North'];
const districts = [
  { district: 'EX1', area: 'North' },
  { district: 'EX2', area: 'North' },
  { district: 'EX12', area: 'Lake Town' },
];

describe('a place that is typed', () => {
  it.each([
    ['North', 'North'],
    [' north ', 'North'],
    ['lake twon', 'Lake Town'],
    ['EX1', 'North'],
    ['ex1 2ab', 'North'],
    ['EX12AB', 'North'],
    ['ex12', 'Lake Town'],
    ['EX12 3AB', 'Lake Town'],
  ])('“%s” is %s', (typed, area) => {
    expect(areaTyped(typed, areas, districts)).toEqual({ ok: true, value: area });
  });

  it.each([
    ['', 'Type your town'],
    ['  ', 'Type your town'],
    ['Xyzzy', 'Type your town'],
    ['EX9 1AA', 'We do not know where EX9 is.'],
  ])('“%s” is answered with what to do', (typed, words) => {
    expect(areaTyped(typed, areas, districts)).toMatchObject({
      ok: false,
      reason: expect.stringContaining(words),
    });
  });
});

describe('districts of areas', () => {
  it('come back as they were typed', () => {
    const text = 'North: EX1, EX2\nLake Town: EX12';
    expect(districtsText(districts)).toBe(text);
    expect(readDistricts({ districts: ` ${text.toLowerCase()}\n\n` })).toMatchObject({ ok: true });
    expect(readDistricts({ districts: text })).toEqual({ ok: true, value: districts });
    expect(readDistricts({ districts: '' })).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['North', 'like “North: EX1, EX2”'],
    ['North: EX1: EX2', 'like “North: EX1, EX2”'],
    [': EX1', 'like “North: EX1, EX2”'],
    ['North: EX1, there', '“there” in the line of North'],
    ['North:', '“” in the line of North'],
    ['North: EX1\nEast: ex1', 'EX1 stands here twice'],
  ])('are refused with how to mend them: %j', (text, words) => {
    expect(readDistricts({ districts: text })).toMatchObject({
      ok: false,
      reason: { field: 'districts', text: expect.stringContaining(words) },
    });
  });
});
