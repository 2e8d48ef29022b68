import { describe, expect, it } from 'vitest';
import { compareVersions } from './compare.ts';
import { reportBlocks, sectionBlocks } from './report-blocks.ts';
import { noSections } from './rules/sections.ts';
import { wordsAsTyped, wordsTyped } from './rules/typed-words.ts';

describe('what is typed into a section', () => {
  it('becomes headings, lists and tables by simple marks', () => {
    const blocks = sectionBlocks(
      '## Homes\nWe opened two.\n\n- one\n- two\n\n| Month | Homes |\n| --- | --- |\n| May | 4 |\n| June | 6 |',
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 4, text: 'Homes' },
      { kind: 'paragraph', content: [{ text: 'We opened two.' }] },
      {
        kind: 'list',
        ordered: false,
        items: [
          [{ kind: 'paragraph', content: [{ text: 'one' }] }],
          [{ kind: 'paragraph', content: [{ text: 'two' }] }],
        ],
      },
      {
        kind: 'table',
        caption: null,
        header: [[{ text: 'Month' }], [{ text: 'Homes' }]],
        rows: [
          [[{ text: 'May' }], [{ text: '4' }]],
          [[{ text: 'June' }], [{ text: '6' }]],
        ],
      },
    ]);
  });

  it('is never markup', () => {
    expect(sectionBlocks('<script>alert(1)</script>')).toEqual([
      { kind: 'paragraph', content: [{ text: '<script>alert(1)</script>' }] },
    ]);
  });
});

const headings = (...args: Parameters<typeof reportBlocks>): string[] =>
  reportBlocks(...args).flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
  );

describe('a report', () => {
  it('has the sections of the house in their order, without empty ones and without what is for the check alone', () => {
    const sections = {
      ...noSections,
      purpose: 'P',
      whatNext: 'N',
      impact: 'I',
      risk: 'R',
      interactive: 'A poll',
      talkMinutes: '5',
    };
    expect(headings(sections, null)).toEqual([
      '1 Purpose',
      '1 What this means for children in our care and care leavers',
      '2 What difference it makes',
      '2 What happens next',
      '1 Risk management',
    ]);
  });

  it('that came as a file has the words of the file, and the summary that was typed beside it', () => {
    const file = {
      kind: 'word' as const,
      sha256: 'a'.repeat(64),
      name: 'Homes.docx',
      pages: null,
      slides: null,
      warnings: [],
      blocks: [{ kind: 'heading' as const, level: 2 as const, text: 'Homes' }],
    };
    expect(headings({ ...noSections, detail: 'typed before', youngSummary: 'Short.' }, file)).toEqual([
      '1 Homes',
      "1 Young person's summary",
    ]);
  });
});

describe('two versions', () => {
  const version = (detail: string) => ({ sections: { ...noSections, detail }, file: null });
  it('are compared word by word', () => {
    expect(compareVersions(version('We opened two homes.'), version('We opened three homes.'))).toEqual([
      { text: 'Detail\nWe opened ', kind: 'same' },
      { text: 'two', kind: 'removed' },
      { text: 'three', kind: 'added' },
      { text: ' homes.', kind: 'same' },
    ]);
  });
  it('of the same words differ in nothing', () => {
    expect(compareVersions(version('Same.'), version('Same.'))).toEqual([]);
  });
  it('with much unchanged show what is next to a change', () => {
    const long = 'word '.repeat(400);
    const runs = compareVersions(version(`${long} one`), version(`${long} two`));
    expect(runs[0]?.text.length).toBeLessThan(500);
  });
});

describe("a council's own words", () => {
  it('are typed one a line', () => {
    const words = wordsTyped('PROUD\r\nQRST = Quiet Room Staff Team\n\n = nothing\nPROUD = an award');
    expect(words).toEqual([
      { word: 'PROUD', expansion: 'an award' },
      { word: 'QRST', expansion: 'Quiet Room Staff Team' },
    ]);
    expect(wordsTyped(wordsAsTyped(words))).toEqual(words);
  });
});
