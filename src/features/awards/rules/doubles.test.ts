import { describe, expect, it } from 'vitest';
import { type Named, suggestedDoubles } from './doubles.ts';

const named = (id: string, firstName: string, finder: string, categoryId = 'courage'): Named => ({
  id,
  categoryId,
  firstName,
  finder,
});

describe('nominations that may be about one young person', () => {
  it.each<[string, Named, boolean]>([
    ['the same name and team', named('b', 'Robin', 'Leaving care, North'), true],
    ['written otherwise', named('b', ' robin ', 'north LEAVING-CARE team'), true],
    ['a short form of the name', named('b', 'Rob', 'North'), true],
    ['another name', named('b', 'Alex', 'Leaving care, North'), false],
    ['found elsewhere', named('b', 'Robin', 'The social worker at the South team'), false],
    ['another category', named('b', 'Robin', 'Leaving care, North', 'kindness'), false],
    ['no way to find them', named('b', 'Robin', ''), false],
  ])('%s', (_, other, found) => {
    const one = named('a', 'Robin', 'Leaving care team, North');
    expect(suggestedDoubles([one, other])).toEqual(found ? [{ one: 'a', other: 'b' }] : []);
  });

  it('are each pair once', () => {
    const three = ['a', 'b', 'c'].map((id) => named(id, 'Robin', 'North'));
    expect(suggestedDoubles(three)).toHaveLength(3);
  });
});
