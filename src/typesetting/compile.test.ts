import { describe, expect, it } from 'vitest';
import { typeset } from './compile.ts';
import type { Pack } from './document.ts';
import { openPdf } from './opened-pdf.ts';
import {
  agendaEntry,
  foreign,
  foreignPdf,
  heading,
  longText,
  paragraph,
  samplePack,
  written,
} from './sample-pack.ts';

const leaflet = foreignPdf([
  'Lantern leaflet, first side',
  'Lantern leaflet, second side',
  'Lantern leaflet, back',
]);

const mixedPack: Pack = samplePack({
  agenda: [
    agendaEntry('1', 'Introductions and apologies', []),
    agendaEntry('2', 'Schooling', ['report', 'leaflet']),
    agendaEntry('3', 'Lasting homes', ['homes']),
    agendaEntry('4', 'A letter', ['letter']),
  ],
  papers: [
    written('report', '2', 'Annual report of the Virtual School', [heading(1, 'Purpose'), ...longText(3)]),
    foreign('leaflet', '2', 'Lantern leaflet', leaflet),
    written('homes', '3', 'Lasting homes', [heading(2, 'Why'), ...longText(1)]),
    foreign('letter', '4', 'Letter', foreignPdf(['Dear Board'])),
  ],
});

describe('an agenda pack with papers written here and PDFs made elsewhere', async () => {
  const made = await typeset(mixedPack);
  const pdf = await openPdf(made.pdf);
  const pageOf = (title: string) => pdf.bookmarks.find((mark) => mark.title === title)?.page;

  it('has a bookmark for the agenda and for each paper, and the headings of papers below them', () => {
    expect(pdf.bookmarks.filter((mark) => mark.depth === 0).map((mark) => mark.title)).toEqual([
      'Agenda',
      'Item 2: Annual report of the Virtual School',
      'Item 2: Lantern leaflet',
      'Item 3: Lasting homes',
      'Item 4: Letter',
    ]);
    expect(pdf.bookmarks.filter((mark) => mark.depth === 1).map((mark) => mark.title)).toEqual([
      'Purpose',
      'Why',
    ]);
  });

  it('tells for every paper the pages on which it truly lies', () => {
    const starts = [
      'Item 2: Annual report of the Virtual School',
      'Item 2: Lantern leaflet',
      'Item 3: Lasting homes',
      'Item 4: Letter',
    ].map((title) => (pageOf(title) ?? -1) + 1);
    const ends = [...starts.slice(1).map((next) => next - 1), pdf.pageTexts.length];
    const ids = ['report', 'leaflet', 'homes', 'letter'];
    expect(made.ranges).toEqual(
      Object.fromEntries(ids.map((id, i) => [id, { from: starts[i], to: ends[i] }])),
    );
    expect(made.ranges.leaflet).toEqual({ from: starts[1] ?? 0, to: (starts[1] ?? 0) + 2 });
  });

  it('prints those same ranges on the agenda', () => {
    const agenda = pdf.pageTexts[1] ?? '';
    const words = (id: string) => {
      const { from, to } = made.ranges[id] ?? { from: 0, to: 0 };
      return from === to ? `${from}` : `${from} – ${to}`;
    };
    expect(agenda).toContain(`Annual report of the Virtual School, ${words('report')}`);
    expect(agenda).toContain(`Lantern leaflet, ${words('leaflet')}`);
    expect(agenda).toContain(`15 min ${made.ranges.report?.from} – ${made.ranges.leaflet?.to}`);
    expect(agenda).toContain(`15 min ${words('homes')}`);
    expect(agenda).toContain(`15 min ${words('letter')}`);
    expect(agenda).toContain('15 min Verbal');
  });

  it('numbers every page in its foot', () => {
    expect(pdf.pageLabels).toEqual(Array.from({ length: made.pageCount }, (_, i) => String(i + 1)));
    pdf.pageTexts.forEach((text, i) => {
      expect(text).toMatch(
        i % 2 === 0 ? new RegExp(` ${i + 1}$`) : new RegExp(` ${i + 1} Corporate Parenting Board`),
      );
    });
  });

  it('keeps the words of foreign pages, describes each page and attaches the originals', () => {
    const first = (made.ranges.leaflet?.from ?? 0) - 1;
    expect(pdf.pageTexts[first]).toContain('Lantern leaflet, first side');
    expect(pdf.pageTexts[first + 2]).toContain('Lantern leaflet, back');
    expect(pdf.alts).toContain('Page 2 of “Lantern leaflet.pdf”: Lantern leaflet, second side');
    expect(pdf.attachments).toEqual(['02 Lantern leaflet.pdf', '04 Letter.pdf']);
  });

  it('is tagged, with title and language, and does not claim what nobody checked', () => {
    expect(pdf).toMatchObject({
      marked: true,
      title: mixedPack.title,
      language: 'en-GB',
      universalAccess: null,
    });
    expect(made.standard).toBe('1.7');
    expect(made.problems).toEqual([]);
  });

  it('has the same bytes when it is made again', async () => {
    expect(Buffer.compare(made.pdf, (await typeset(mixedPack)).pdf)).toBe(0);
  });
});

describe('a pack written here throughout', async () => {
  const made = await typeset(
    samplePack({
      agenda: [agendaEntry('1', 'Figures', ['a'])],
      papers: [
        written('a', '1', 'Figures', [
          {
            kind: 'table',
            caption: 'Children by area',
            header: [[{ text: 'Area' }], [{ text: 'Children' }]],
            rows: [[[{ text: 'North' }], [{ text: '40' }]]],
          },
          {
            kind: 'paragraph',
            content: [
              { text: 'the guidance', href: 'https://example.org/guidance' },
              { text: ' and a trap', href: 'javascript:alert(1)' },
            ],
          },
          { kind: 'resolved', resolutions: [[{ text: 'That the figures be noted.' }]] },
        ]),
      ],
    }),
  );
  const pdf = await openPdf(made.pdf);

  it('claims PDF/UA-1', () => {
    expect(made.standard).toBe('ua-1');
    expect(pdf.universalAccess).toBe('1');
  });

  it('tags the headings of tables', () => {
    // The agenda has four columns, the table of figures two.
    expect(pdf.roles.filter((role) => role === 'TH')).toHaveLength(6);
    expect(pdf.roles).toContain('Caption');
  });

  it('links to the web and to nothing else', () => {
    expect(pdf.links).toEqual(['https://example.org/guidance']);
    expect(pdf.pageTexts.join()).toContain('and a trap');
  });

  it('uses only fonts of its own', () => {
    const fonts = [
      ...Buffer.from(made.pdf)
        .toString('latin1')
        .matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g),
    ];
    expect(new Set(fonts.map((font) => font[1]?.split('-')[0]))).toEqual(new Set(['SourceSans3']));
  });
});

it('numbers a supplement on from the pack that it continues', async () => {
  const made = await typeset(
    samplePack({
      kind: 'supplement',
      firstPageNumber: 118,
      agenda: [agendaEntry('6', 'A late paper', ['late'])],
      papers: [written('late', '6', 'A late paper', longText(2))],
    }),
  );
  const pdf = await openPdf(made.pdf);
  expect(made.ranges.late).toEqual({ from: 120, to: 117 + made.pageCount });
  expect(pdf.pageLabels?.[0]).toBe('118');
  expect(pdf.pageTexts[0]).toContain('Supplement');
  expect(pdf.pageTexts[1]).toContain(`120 – ${117 + made.pageCount}`);
});

it('prints minutes at once under their head, with their own first heading', async () => {
  const made = await typeset(
    samplePack({
      kind: 'minutes',
      title: 'Minutes of 4 March 2031',
      papers: [
        written('m', null, 'Minutes', [
          heading(2, 'Present'),
          paragraph('Members of the Board'),
          {
            kind: 'resolved',
            resolutions: [[{ text: 'That it be noted.' }], [{ text: 'That the Chair write.' }]],
          },
        ]),
      ],
    }),
  );
  const pdf = await openPdf(made.pdf);
  expect(made).toMatchObject({ pageCount: 1, standard: 'ua-1', ranges: { m: { from: 1, to: 1 } } });
  expect(pdf.bookmarks).toEqual([{ title: 'Present', page: 0, depth: 0 }]);
  expect(pdf.pageTexts[0]).toMatch(/Minutes Corporate Parenting Board.*Resolved.*\(i\).*\(ii\)/);
});

it('binds an empty pack', async () => {
  expect(await typeset(samplePack({}))).toMatchObject({ pageCount: 1, standard: 'ua-1', problems: [] });
});

it('prints pictures with their descriptions, and decoration without', async () => {
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const blocks = ['A red lantern', ''].map((alt) => ({
    kind: 'figure' as const,
    sha256: 'd07',
    mediaType: 'image/png' as const,
    alt,
  }));
  const made = await typeset(
    samplePack({
      papers: [
        {
          id: 'a',
          itemNumber: '1',
          title: 'A',
          content: { kind: 'written', blocks, images: new Map([['d07', dot]]) },
        },
      ],
    }),
  );
  expect(made).toMatchObject({ standard: 'ua-1', problems: [] });
  expect((await openPdf(made.pdf)).alts).toEqual(['A red lantern']);
});
