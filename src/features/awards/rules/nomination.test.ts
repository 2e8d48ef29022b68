import { describe, expect, it } from 'vitest';
import { mayMerge, panelName, readNomination } from './nomination.ts';

const good = {
  category: 'courage',
  whom: 'Robin',
  finder: 'Leaving care, North',
  firstName: 'Alex',
  relation: 'a friend',
  email: 'Alex@example.org',
};

describe('a nomination', () => {
  it('is read with an address in small letters', () => {
    expect(readNomination(good, [{ id: 'courage' }])).toEqual({
      ok: true,
      value: {
        categoryId: 'courage',
        whom: 'Robin',
        finder: 'Leaving care, North',
        byName: 'Alex',
        byRelation: 'a friend',
        byEmail: 'alex@example.org',
      },
    });
  });

  it.each([
    ['category', 'other'],
    ['whom', ''],
    ['finder', ' '],
    ['firstName', ''],
    ['relation', 'a stranger'],
    ['email', 'alex at home'],
  ])('says what is wrong with %s', (field, typed) => {
    const read = readNomination({ ...good, [field]: typed }, [{ id: 'courage' }]);
    expect(read).toMatchObject({ ok: false, reason: { field } });
  });

  it('shows a code to the panel unless the team shows names', () => {
    const robin = { number: 7, firstName: 'Robin' };
    expect([panelName(robin, false), panelName(robin, true)]).toEqual(['Number 7', 'Robin']);
  });
});

describe('merging', () => {
  const one = { id: 'a', mergedInto: null, state: 'came', categoryId: 'courage' };
  const other = { ...one, id: 'b' };
  it.each<[string, Parameters<typeof mayMerge>, boolean]>([
    ['two of an award', [one, other, []], true],
    ['one with itself', [one, one, []], false],
    ['two of different awards', [one, { ...other, categoryId: 'kindness' }, []], false],
    ['one that is merged', [{ ...one, mergedInto: 'c' }, other, []], false],
    ['into one that is merged', [one, { ...other, mergedInto: 'c' }, []], false],
    ['one that has others', [one, other, [{ id: 'c', mergedInto: 'a', state: 'came' }]], false],
    ['into one that has others', [one, other, [{ id: 'c', mergedInto: 'b', state: 'came' }]], true],
    ['one that the panel reads', [{ ...one, state: 'shortlisted' }, other, []], false],
    ['into one that the panel reads', [one, { ...other, state: 'shortlisted' }, []], true],
  ])('%s', (_, asked, may) => expect(mayMerge(...asked).ok).toBe(may));
});
