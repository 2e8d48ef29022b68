import { describe, expect, it } from 'vitest';
import { typeset } from '../../../typesetting/compile.ts';
import { blocksFromText } from '../../../typesetting/from-text.ts';
import { agendaEntry, samplePack, written } from '../../../typesetting/sample-pack.ts';
import { readPdf } from './pdf.ts';
import { turned } from './pdf-page.ts';
import { readPublished } from './read-file.ts';

const paragraph =
  'The service wrote to every landlord in the area, heard from nine of them, and met six, of whom four will take young people who leave care without asking anybody for a deposit. ';

describe('a pack printed by a typesetter', async () => {
  const { pdf } = await typeset(
    samplePack({
      agenda: [
        agendaEntry('1', 'Introductions and apologies', []),
        agendaEntry('2', 'Housing for care leavers', ['homes']),
        agendaEntry('3', 'Date of next meeting', []),
      ],
      papers: [
        written(
          'homes',
          '2',
          'Housing for care leavers',
          blocksFromText(
            `# Why\n\n${paragraph.repeat(40)}\n\n# Figures\n\nTown\tHomes found\nHarrowby Vale\tten of them\nDunmere\tfour of them`,
          ),
        ),
      ],
    }),
  );

  it('gives back its agenda', async () => {
    const { meetings } = await readPublished({ name: 'pack.pdf', bytes: pdf });
    expect(meetings[0]?.items.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Introductions and apologies'],
      ['2', 'Housing for care leavers'],
      ['3', 'Date of next meeting'],
    ]);
    expect(meetings[0]?.items[1]?.pages).not.toBeNull();
  });

  it('gives back paragraphs whole, over pages too, without running lines', async () => {
    const { lines } = await readPdf('pack.pdf', pdf);
    const told = lines.filter(({ text }) => text.includes('The service wrote')).map(({ text }) => text);
    expect(told.join(' ').replace(/\s+/g, ' ')).toBe(paragraph.repeat(40).trim());
  });

  it('keeps the columns of a table apart', async () => {
    const { lines } = await readPdf('pack.pdf', pdf);
    const texts = lines.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['Town\tHomes found', 'Harrowby Vale\tten of them', 'Dunmere\tfour of them']),
    );
  });
});

it('text of a page that is shown turned lies where it is seen', () => {
  // A page turned by 90 degrees, 600 points high: what runs upwards in the file runs to the right on the screen.
  const view = [0, 1, 1, 0, 0, 0];
  const up = { str: 'x', transform: [0, 10, -10, 0, 50, 20], width: 5, height: 10 };
  expect(turned(up, view).transform.map((value) => value + 0)).toEqual([10, 0, 0, 10, 20, -50]);
});
