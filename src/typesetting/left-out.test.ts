import { describe, expect, it } from 'vitest';
import { typeset } from './compile.ts';
import type { Paper } from './document.ts';
import { openPdf } from './opened-pdf.ts';
import {
  agendaEntry,
  deadlyPdf,
  foreign,
  foreignPdf,
  heading,
  lockedPdf,
  paragraph,
  samplePack,
  written,
} from './sample-pack.ts';

const leaflet = foreignPdf(['Lantern leaflet']);

it('prints hostile words as words', async () => {
  const hostile = '#import "x.typ": y $a$ *b* _c_ `d` \\ "e" <f> @g /* h */ // i [j] {k} = l';
  const made = await typeset(
    samplePack({
      title: `Title ${hostile}`,
      agenda: [agendaEntry('1', hostile, ['a'])],
      papers: [
        written('a', hostile, hostile, [
          heading(1, hostile),
          paragraph(`${hostile} \u0000\ud800 שלום مرحبا ${'x'.repeat(100_000)} end`),
        ]),
      ],
    }),
  );
  const pdf = await openPdf(made.pdf);
  expect(made.standard).toBe('ua-1');
  expect(pdf.title).toBe(`Title ${hostile}`);
  expect(pdf.bookmarks.map((mark) => mark.title)).toEqual(['Agenda', `Item ${hostile}: ${hostile}`, hostile]);
  expect(pdf.pageTexts.join(' ').split('x').length).toBeGreaterThan(100_000);
});

it('says which characters it has no letters for, and prints the rest', async () => {
  const made = await typeset(
    samplePack({ papers: [written('a', '1', 'A', [paragraph('before 漢 after')])] }),
  );
  expect(made.problems.map((problem) => problem.message)).toEqual([
    'Printed as □, because no font here draws them: 漢 (U+6F22).',
  ]);
  expect((await openPdf(made.pdf)).pageTexts[1]).toContain('before □ after');
});

describe('an attachment that cannot be printed leaves a page that says so, and the rest is made', () => {
  it.each([
    [
      'is not a PDF',
      new TextEncoder().encode('%PDF-1.7 and nothing more'),
      'the file is damaged or is not a PDF',
    ],
    ['is empty', new Uint8Array(), 'the file is empty'],
    ['is cut in half', leaflet.slice(0, leaflet.length / 2), 'the file is damaged or is not a PDF'],
    ['has a password', lockedPdf(), 'it is protected by a password'],
    ['brings down the compiler', deadlyPdf(), 'the file is too damaged to be printed'],
  ])('when it %s', async (_, bytes, reason) => {
    const made = await typeset(
      samplePack({
        agenda: [agendaEntry('1', 'A', ['bad', 'good'])],
        papers: [
          foreign('bad', '1', 'Budget', bytes),
          written('good', '1', 'Good', [paragraph('All is well.')]),
        ],
      }),
    );
    const pdf = await openPdf(made.pdf);
    const message = `“Budget.pdf” was left out because ${reason}.`;
    expect(made.problems).toEqual([{ paper: 'Budget', message }]);
    expect(made).toMatchObject({
      standard: 'ua-1',
      pageCount: 4,
      ranges: { bad: { from: 3, to: 3 }, good: { from: 4, to: 4 } },
    });
    expect(pdf.pageTexts[2]).toContain(message);
    expect(pdf.pageTexts[3]).toContain('All is well.');
  });

  it('when a picture in it is damaged', async () => {
    const damaged: Paper = {
      id: 'bad',
      itemNumber: '1',
      title: 'Photos',
      content: {
        kind: 'written',
        blocks: [{ kind: 'figure', sha256: 'f00d', mediaType: 'image/png', alt: 'A lantern' }],
        images: new Map([['f00d', new TextEncoder().encode('no picture')]]),
      },
    };
    const made = await typeset(
      samplePack({ papers: [damaged, written('good', '2', 'Good', [paragraph('All is well.')])] }),
    );
    expect(made.problems).toEqual([
      { paper: 'Photos', message: '“Photos” was left out because a part of the file cannot be printed.' },
    ]);
    expect(made.pageCount).toBe(3);
  });
});

describe('a pack that contradicts itself is refused', () => {
  it.each([
    [
      'two papers of the pack have the same id',
      samplePack({ papers: [written('a', '1', 'A', []), written('a', '2', 'B', [])] }),
    ],
    [
      'the agenda names the paper b, which is not in the pack',
      samplePack({ agenda: [agendaEntry('1', 'A', ['b'])] }),
    ],
    ['the colour of the authority is not "#rrggbb"', samplePack({ authority: { name: 'A', colour: 'red' } })],
    ['page numbers start at 1 or later', samplePack({ firstPageNumber: 0 })],
  ])('%s', async (message, pack) => {
    await expect(typeset(pack)).rejects.toThrow(message);
  });
});
