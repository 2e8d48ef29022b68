import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { readPapers } from './papers.ts';

const row = (at: number, to: string, sent = '', back = ''): Typed => ({
  [`paper-${at}-to`]: to,
  [`paper-${at}-sent`]: sent,
  [`paper-${at}-back`]: back,
});

describe('consultation papers', () => {
  it('are read row by row, empty ones left out', () => {
    const typed = {
      ...row(0, 'The child', '2 March 2026', '9 March 2026'),
      ...row(1, ''),
      ...row(2, 'School'),
    };
    expect(readPapers(typed, '2026-03-10')).toEqual({
      ok: true,
      value: [
        { to: 'The child', sentOn: '2026-03-02', backOn: '2026-03-09' },
        { to: 'School', sentOn: null, backOn: null },
      ],
    });
  });

  it.each<[string, Typed, string]>([
    ['to nobody', row(0, '', '2 March 2026'), 'paper-0-to'],
    ['back before it went out', row(1, 'School', '2 March 2026', '1 March 2026'), 'paper-1-back'],
    ['back tomorrow', row(0, 'School', '2 March 2026', '11 March 2026'), 'paper-0-back'],
    ['no day', row(0, 'School', 'soon'), 'paper-0-sent'],
  ])('%s is asked about', (_, typed, field) => {
    const read = readPapers(typed, '2026-03-10');
    expect(read.ok ? null : read.reason.field).toBe(field);
  });
});
