import { expect, it } from 'vitest';
import { paperText } from './paper-text.ts';
import { plainLine, type SourceLine } from './source-line.ts';

const line = (text: string, more: Partial<SourceLine> = {}): SourceLine => ({
  ...plainLine(1, text),
  ...more,
});

it('headings, bold lines, lists, rows and paragraphs keep their shape', () => {
  expect(
    paperText([
      line('Annual report', { heading: 2 }),
      line('Why it matters', { bold: true }),
      line('One paragraph.'),
      line('Another.'),
      line('first', { bullet: true }),
      line('second', { bullet: true }),
      line('(a) third'),
      line('Year\t2023\t2024'),
      line('Children\t10\t12'),
      line('After.'),
    ]),
  ).toBe(
    '## Annual report\n\n### Why it matters\n\nOne paragraph.\n\nAnother.\n\n- first\n- second\n(a) third\n\nYear\t2023\t2024\nChildren\t10\t12\n\nAfter.',
  );
});
