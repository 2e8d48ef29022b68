import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import {
  agendaText,
  bringIn,
  itemOf,
  type NamedFile,
  recordedMeeting,
  textFile,
  whenHeld,
} from '../../testing/builders.ts';
import { type OpenedPdf, openPdf } from '../../typesetting/opened-pdf.ts';
import { foreignPdf, lockedPdf } from '../../typesetting/sample-pack.ts';
import { wordFile } from '../../typesetting/stored-zip.ts';

let home: TestApp;
let id: string;
beforeEach(async () => {
  home = await testApp();
  const { meetings } = await bringIn(home, [textFile('agenda.txt', agendaText())]);
  id = meetings[0]?.id ?? '';
});
afterEach(() => home.close());

const longText = (word: string, paragraphs: number): string =>
  Array.from(
    { length: paragraphs },
    (_, index) => `<p>${index + 1}. ${`The ${word} was bright. `.repeat(40)}</p>`,
  ).join('');

const lanternReport = textFile(
  'Lantern report.html',
  `<h2>Why lanterns</h2>${longText('lantern', 12)}<p>The last lantern.</p>`,
);
const wickReport = {
  name: 'Wick report.docx',
  bytes: wordFile(
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Why wicks</w:t></w:r></w:p><w:p><w:r><w:t>Each wick was trimmed.</w:t></w:r></w:p>',
  ),
};
const homesReport = textFile(
  'Homes report.html',
  `<p>A home is more than a house.</p>${longText('window', 6)}`,
);
const leaflet = {
  name: 'Lantern leaflet.pdf',
  bytes: foreignPdf(['First side of the leaflet', 'Second side', 'Back of the leaflet']),
};
const letter = { name: 'Letter about homes.pdf', bytes: foreignPdf(['Dear Board, the roof is new.']) };

const itemAt = async (title: string): Promise<string> => {
  const { body } = await home.clerk('GET', `/clerk/meetings/${id}`);
  return new RegExp(`<option value="([0-9a-f-]{36})"[^>]*>\\s*[^<]*${title}`).exec(body)?.[1] ?? '';
};

const add = async (title: string, ...files: NamedFile[]): Promise<Got> =>
  home.clerk('POST', `/clerk/meetings/${id}/papers`, await upload(files, { item: await itemAt(title) }));

const print = async (what = 'pack'): Promise<void> => {
  expect((await home.clerk('POST', `/clerk/meetings/${id}/print`, form({ what }))).statusCode).toBe(303);
};

const bytesOf = async (name: string): Promise<Buffer> => {
  const got = await home.clerk('GET', `/clerk/meetings/${id}/printed/${name}`);
  expect([got.statusCode, got.headers['content-type']]).toEqual([200, 'application/pdf']);
  return got.rawPayload;
};

const opened = async (name: string): Promise<OpenedPdf> => openPdf(await bytesOf(name));

const clerkPage = async (): Promise<string> => (await home.clerk('GET', `/clerk/meetings/${id}`)).body;

const papersOf = (pdf: OpenedPdf) =>
  pdf.bookmarks.filter(({ depth, title }) => depth === 0 && title !== 'Agenda');

/** The printed numbers of the first and the last page of each paper, in words as an agenda has them. */
const rangesOf = (pdf: OpenedPdf): Record<string, string> => {
  const papers = papersOf(pdf);
  return Object.fromEntries(
    papers.map(({ title, page }, index) => {
      const last = (papers[index + 1]?.page ?? pdf.pageTexts.length) - 1;
      const [from, to] = [pdf.pageLabels?.[page], pdf.pageLabels?.[last]];
      return [title, from === to ? `${from}` : `${from} – ${to}`];
    }),
  );
};

const agendaOf = (pdf: OpenedPdf): string =>
  pdf.pageTexts[pdf.bookmarks.find(({ title }) => title === 'Agenda')?.page ?? -1] ?? '';

describe('a pack of an imported meeting with three reports and two PDFs made elsewhere', () => {
  beforeEach(async () => {
    await add('Lantern Project Update', lanternReport, wickReport, leaflet);
    await add('Lasting Homes', homesReport, letter);
    await print();
  });

  it('has a bookmark for each paper in the order of the agenda, and the headings of reports below', async () => {
    const { bookmarks } = await opened('pack.pdf');
    expect(bookmarks.filter(({ depth }) => depth === 0).map(({ title }) => title)).toEqual([
      'Agenda',
      'Item 2: Lantern report',
      'Item 2: Wick report',
      'Item 2: Lantern leaflet',
      'Item 3: Homes report',
      'Item 3: Letter about homes',
    ]);
    expect(bookmarks.filter(({ depth }) => depth === 1).map(({ title }) => title)).toEqual([
      'Why lanterns',
      'Why wicks',
    ]);
  });

  it('says on its agenda for each paper and each item the pages on which they truly lie', async () => {
    const pdf = await opened('pack.pdf');
    const ranges = rangesOf(pdf);
    const agenda = agendaOf(pdf);
    for (const [title, range] of Object.entries(ranges)) {
      expect(agenda).toMatch(new RegExp(`${title.replace(/^Item \d: /, '')}, ${range}(?! –)\\b`));
    }
    const edge = (title: string, place: 0 | -1) => ranges[title]?.split(' – ').at(place);
    expect(agenda).toContain(
      `30 min ${edge('Item 2: Lantern report', 0)} – ${edge('Item 2: Lantern leaflet', -1)}`,
    );
    expect(agenda).toContain(
      `15 min ${edge('Item 3: Homes report', 0)} – ${edge('Item 3: Letter about homes', -1)}`,
    );
  });

  it('has the words of each paper on those pages and nowhere else', async () => {
    const pdf = await opened('pack.pdf');
    const pagesWith = (words: string) =>
      pdf.pageTexts.flatMap((text, index) => (text.includes(words) ? [String(index + 1)] : []));
    const within = (title: string) => {
      const [from = '', to = from] = (rangesOf(pdf)[title] ?? '').split(' – ');
      return { from, to };
    };
    expect(pagesWith('The lantern was bright.').at(0)).toBe(within('Item 2: Lantern report').from);
    expect(pagesWith('The last lantern.')).toEqual([within('Item 2: Lantern report').to]);
    expect(pagesWith('Each wick was trimmed.')).toEqual([within('Item 2: Wick report').from]);
    expect(pagesWith('First side of the leaflet')).toEqual([within('Item 2: Lantern leaflet').from]);
    expect(pagesWith('Back of the leaflet')).toEqual([within('Item 2: Lantern leaflet').to]);
    expect(pagesWith('A home is more than a house.')).toEqual([within('Item 3: Homes report').from]);
    expect(pagesWith('Dear Board, the roof is new.')).toEqual([within('Item 3: Letter about homes').from]);
    expect(pdf.pageLabels).toEqual(pdf.pageTexts.map((_, index) => String(index + 1)));
  });

  it('is tagged, with title and language, has the originals attached, and claims nothing of foreign pages', async () => {
    const pdf = await opened('pack.pdf');
    expect(pdf).toMatchObject({
      marked: true,
      title: expect.stringContaining('Corporate Parenting Board, Wednesday 10 May 2023'),
      language: 'en-GB',
      universalAccess: null,
    });
    expect(pdf.attachments).toHaveLength(2);
    expect(pdf.alts).toContain('Page 2 of “Lantern leaflet.pdf”: Second side');
    expect(await clerkPage()).toContain('may not work fully with a screen reader');
  });

  it('is not made again, and nothing is written, while nothing has changed', async () => {
    const before = await home.contents();
    await print();
    expect(await home.contents()).toEqual(before);
  });

  it('stays as it is to the byte when a paper comes later: that makes a supplement whose numbers run on', async () => {
    const pack = await bytesOf('pack.pdf');
    const pages = (await openPdf(pack)).pageTexts.length;
    await add('Lasting Homes', textFile('Late paper.txt', 'It came late.'));
    await print();
    expect(Buffer.compare(await bytesOf('pack.pdf'), pack)).toBe(0);

    const supplement = await opened('supplement-1.pdf');
    expect(supplement.pageLabels?.[0]).toBe(String(pages + 1));
    expect(rangesOf(supplement)).toEqual({ 'Item 3: Late paper': supplement.pageLabels?.at(-1) });
    expect(agendaOf(supplement)).toContain(`15 min ${supplement.pageLabels?.at(-1)}`);

    await add('Lasting Homes', textFile('Later paper.txt', 'It came later still.'));
    await print();
    expect((await opened('supplement-2.pdf')).pageLabels?.[0]).toBe(
      String(Number(supplement.pageLabels?.at(-1)) + 1),
    );
  });

  it('is public with the meeting and not before', async () => {
    const address = `/meetings/${whenHeld.slug}/pack.pdf`;
    expect((await home.visitor('GET', address)).statusCode).toBe(404);
    await home.clerk('POST', `/clerk/meetings/${id}/publish`);
    expect(Buffer.compare((await home.visitor('GET', address)).rawPayload, await bytesOf('pack.pdf'))).toBe(
      0,
    );
    expect((await home.visitor('GET', `/meetings/${whenHeld.slug}`)).body).toContain(address);
  });
});

describe('a pack of papers written here alone', () => {
  it('claims PDF/UA-1', async () => {
    await add('Lantern Project Update', lanternReport, wickReport);
    await print();
    expect(await opened('pack.pdf')).toMatchObject({ universalAccess: '1', marked: true, language: 'en-GB' });
    expect(await clerkPage()).toContain('accessible (PDF/UA-1)');
  });

  it('is made of the agenda alone where there is no paper', async () => {
    await print();
    const pdf = await opened('pack.pdf');
    expect(papersOf(pdf)).toEqual([]);
    expect(agendaOf(pdf)).toContain('Lantern Project Update');
  });
});

describe('an attachment that cannot be read', () => {
  it.each([
    ['Secret.pdf', lockedPdf(), 'it is protected by a password'],
    ['Broken.pdf', Buffer.from('%PDF-1.7 and nothing more'), 'the file is damaged or is not a PDF'],
    ['Broken.docx', Buffer.from('PK and nothing more'), ''],
    ['Sheet.xlsx', Buffer.from('numbers'), 'only PDF, Word (.docx), HTML and text files can be printed'],
  ] as const)(
    '%s is named when it comes and in the pack, which is made all the same',
    async (name, bytes, reason) => {
      const told = await add('Lasting Homes', homesReport, { name, bytes });
      expect(told.statusCode).toBe(422);
      expect(told.body).toContain(`${name} was added, but cannot be printed: ${reason}`);
      await print();
      const pdf = await opened('pack.pdf');
      const title = name.replace(/\.[a-z]+$/, '');
      expect(papersOf(pdf).map((paper) => paper.title)).toEqual(['Item 3: Homes report', `Item 3: ${title}`]);
      expect(pdf.pageTexts.at(-1)).toContain('This paper could not be included');
      expect(pdf.pageTexts.at(-1)).toContain(name);
      expect(agendaOf(pdf)).toContain(`${title}, ${pdf.pageTexts.length}`);
      expect(await clerkPage()).toMatch(new RegExp(`<li>${title}: [^<]+</li>`));
    },
  );
});

describe('what a clerk decides about a name in a paper', () => {
  const report = textFile('Moving report.html', '<p>Wendy moved in May, and called 01632 960123.</p>');
  const decide = async (decision: 'keep' | 'mask'): Promise<void> => {
    const which =
      /value="([0-9a-f-]{36})"[^>]*>\s*<label[^>]*>\s*Wendy\s*</.exec(await clerkPage())?.[1] ?? '';
    const got = await home.clerk('POST', `/clerk/meetings/${id}/details`, form({ decision, which }));
    expect(got.statusCode).toBe(303);
  };

  it('holds in a PDF that was made before, without making it again by hand', async () => {
    await add('Lasting Homes', report);
    await print();
    const words = async () => (await opened('pack.pdf')).pageTexts.at(-1);
    expect(await words()).toContain('[name withheld] moved in May, and called [telephone number withheld].');
    await decide('keep');
    expect(await words()).toContain('Wendy moved in May, and called [telephone number withheld].');
    await decide('mask');
    expect(await words()).toContain('[name withheld] moved in May');
  });

  it('makes no supplement of a paper that nobody has printed yet', async () => {
    await add('Lasting Homes', report);
    await print();
    await add('Lasting Homes', textFile('Late paper.txt', 'It came late.'));
    await decide('keep');
    expect((await opened('pack.pdf')).pageTexts.at(-1)).toContain('Wendy moved in May');
    expect((await home.clerk('GET', `/clerk/meetings/${id}/printed/supplement-1.pdf`)).statusCode).toBe(404);
  });
});

describe('the minutes', () => {
  it('are printed once there are any, and only then', async () => {
    const unminuted = itemOf({ narrative: '', resolutions: [] });
    const attendance = { present: [], apologies: [], substitutions: [], remote: [], observers: [] };
    ({ id } = await recordedMeeting(home, { items: [unminuted], attendance }));
    await print('minutes');
    expect((await home.clerk('GET', `/clerk/meetings/${id}/printed/minutes.pdf`)).statusCode).toBe(404);

    ({ id } = await recordedMeeting(home, { date: '2025-07-09' }));
    await print('minutes');
    const pdf = await opened('minutes.pdf');
    expect(pdf).toMatchObject({ universalAccess: '1', language: 'en-GB', marked: true });
    expect(pdf.pageTexts.join()).toMatch(/Ash Alder.*Apologies.*Gina Porter.*Resolved.*write a letter/);
  });
});
