import { describe, expect, it } from 'vitest';
import { choiceOf, type Showing, shownName } from './shown-as.ts';

describe('how somebody appears', () => {
  it.each<[Showing, string | null, string]>([
    ['full name', 'LINX', 'Zed Example'],
    ['first name', 'LINX', 'Zed'],
    ['group', 'LINX', 'Representative of LINX'],
    ['group', null, "Young people's representative"],
  ])('%s, speaking for %s: %s', (shownAs, speaksFor, words) => {
    expect(shownName('Zed Example', shownAs, speaksFor)).toBe(words);
  });

  it('keeps a young person to their group and without a photo until they choose', () => {
    expect(choiceOf(true, null)).toEqual({ shownAs: 'group', photo: false });
    expect(choiceOf(true, { shownAs: 'first name', photo: true })).toEqual({
      shownAs: 'first name',
      photo: true,
    });
  });

  it('names adults always, with their photo unless they say no', () => {
    expect(choiceOf(false, null)).toEqual({ shownAs: 'full name', photo: true });
    expect(choiceOf(false, { shownAs: 'group', photo: false })).toEqual({
      shownAs: 'full name',
      photo: false,
    });
  });
});
