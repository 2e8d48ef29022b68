import { describe, expect, it } from 'vitest';
import { exemptParagraphs, paragraphWords, readExempt } from './exempt.ts';

describe('an exempt item (Local Government Act 1972, Schedule 12A)', () => {
  it('knows the seven paragraphs of Part 1', () => {
    expect(exemptParagraphs.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(paragraphWords(5)).toBe('Paragraph 5: legal advice that a court would protect');
  });

  it.each([
    [{ access: 'public', paragraph: '', reason: '' }, null],
    [{ access: 'public', paragraph: '3', reason: 'Left over.' }, null],
    [
      { access: 'exempt', paragraph: '3', reason: ' A price would be given away. ' },
      { paragraph: 3, reason: 'A price would be given away.' },
    ],
  ])('%j is read as %j', (typed, value) => {
    expect(readExempt(typed)).toEqual({ ok: true, value });
  });

  it.each([
    [{ access: 'exempt', paragraph: '', reason: 'x' }, ['paragraph']],
    [{ access: 'exempt', paragraph: '8', reason: 'x' }, ['paragraph']],
    [{ access: 'exempt', paragraph: '3', reason: '  ' }, ['reason']],
    [{ access: 'exempt', paragraph: '', reason: '' }, ['paragraph', 'reason']],
  ])('%j is refused for %j', (typed, fields) => {
    const read = readExempt(typed);
    expect(read.ok ? [] : Object.keys(read.reason)).toEqual(fields);
  });
});
