import { describe, expect, it } from 'vitest';
import { dueWords, onTimeWords } from './on-time.ts';

describe('publishing on time', () => {
  it.each([
    ['2026-03-02', '2026-03-03', 'on time'],
    ['2026-03-03', '2026-03-03', 'on time'],
    ['2026-03-04', '2026-03-03', 'published late, on 4 March 2026'],
    ['2026-03-04', null, 'published on 4 March 2026.'],
  ])('published on %s, due %s: %s', (published, due, words) => {
    expect(onTimeWords(published, due)).toContain(words);
  });

  it.each([
    ['2026-03-03', '2026-03-03', 'It has to be published by 3 March 2026.'],
    ['2026-03-04', '2026-03-03', 'It is late: it had to be published by 3 March 2026.'],
    ['2026-03-04', null, null],
  ])('on %s, due %s: %s', (today, due, words) => {
    expect(dueWords(today, due)).toBe(words);
  });
});
