import { describe, expect, it } from 'vitest';
import { withoutWords } from './without-words.ts';

describe('what is logged of a fault', () => {
  it.each([
    'Child 4711 has no date of birth',
    'Could not read the line\nCHILD,DOB\n4711,2010-01-01',
    'Could not read the line\n    at 4711 (2010-01-01)',
  ])('is where it happened, and none of its words: %j', (message) => {
    const { name, at } = withoutWords(new TypeError(message));
    expect(name).toBe('TypeError');
    expect(at[0]).toContain('without-words.test.ts');
    expect(JSON.stringify(at)).not.toContain('4711');
  });

  it('is the code that the database gives, and nothing of what was thrown that is no error', () => {
    expect(withoutWords(Object.assign(new Error('4711'), { code: '23514' })).code).toBe('23514');
    expect(withoutWords('Child 4711')).toEqual({ name: 'string', code: undefined, at: [] });
  });
});
