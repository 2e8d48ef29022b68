import { describe, expect, it } from 'vitest';
import { familyDefinitions, familyOf } from './families.ts';

describe('a family of parts', () => {
  it.each([
    ['cla_by_age', 'cla_number', 'under_1 1-4 5-9 10-15 16+ unknown'],
    ['care_leavers_eet', 'care_leavers_eet', '17-18 19-21 22-25'],
  ])('%s makes %s', (code, whole, parts) => {
    const family = familyOf(code);
    expect([family?.whole.code, family?.parts.map(({ part }) => part).join(' ')]).toEqual([whole, parts]);
  });

  it('names a part by its words and its code, and leaves short breaks out', () => {
    const parts = familyOf('cla_by_legal_status')?.parts ?? [];
    expect(parts).toContainEqual({ part: 'C2', name: 'Full care order (C2)' });
    expect(parts).toContainEqual({ part: 'unknown', name: 'Not known' });
    expect(parts.map(({ part }) => part)).not.toContain('V3');
  });

  it('is none where an indicator has no parts', () => {
    expect([familyOf('dental_check'), familyOf('nothing')]).toEqual([null, null]);
  });

  it('is each indicator that has parts', () => {
    expect(familyDefinitions.map(({ code }) => code).filter((code) => familyOf(code) === null)).toEqual([]);
    expect(familyDefinitions).toHaveLength(12);
  });
});
