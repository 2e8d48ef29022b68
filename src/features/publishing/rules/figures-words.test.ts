import { describe, expect, it } from 'vitest';
import { type Checked, figuresWords } from './figures-words.ts';

const claims = (...verdicts: ('agrees' | 'disagrees' | 'unknown')[]) =>
  verdicts.map((verdict) => ({ verdict }));

describe('how it stands with the figures in a paper', () => {
  it.each<[Partial<Checked>, string]>([
    [{}, 'Its figures are being checked. Look again in a minute; where it stays so, check them again.'],
    [{ refusal: 'The PDF is broken.' }, 'Its figures were not checked: The PDF is broken.'],
    [{ claims: [] }, 'No sentence in it works anything out from figures.'],
    [
      { claims: claims('disagrees', 'agrees', 'agrees') },
      'Figures in this paper: 1 does not agree, 2 agree, 0 cannot be told',
    ],
    [
      { claims: claims('disagrees', 'disagrees', 'agrees', 'unknown') },
      'Figures in this paper: 2 do not agree, 1 agrees, 1 cannot be told',
    ],
  ])('%o is: %s', (found, words) => {
    expect(figuresWords({ claims: null, refusal: null, ...found })).toBe(words);
  });
});
