import { describe, expect, it } from 'vitest';
import { insideFile } from './inside-file.ts';
import { foreignPdf } from './sample-pack.ts';
import { storedZip, wordFile } from './stored-zip.ts';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const look = (bytes: Uint8Array) => insideFile(Buffer.from(bytes));

describe('a Word file', () => {
  it('with tracked changes says what was inserted and what was deleted', async () => {
    const { kind, warnings } = await look(
      wordFile(
        `<w:p>${run('We have ')}<w:ins w:author="A">${run('twelve')}</w:ins><w:del w:author="A"><w:r><w:delText>ten</w:delText></w:r></w:del>${run(' homes.')}</w:p>`,
      ),
    );
    expect(kind).toBe('word');
    expect(warnings).toEqual([
      'It has 1 tracked insertion, which were taken as part of the text: “twelve”.',
      'It has 1 tracked deletion, which were left out: “ten”.',
      'Accept or reject the changes and delete the comments in Word, then upload it again.',
    ]);
  });

  it('with comments says whose and what', async () => {
    const { warnings } = await look(
      storedZip({
        'word/document.xml': `<w:document><w:body><w:p>${run('Text')}</w:p></w:body></w:document>`,
        'word/comments.xml': `<w:comments><w:comment w:author="Head of Service"><w:p>${run('Is this &lt;right&gt;?')}</w:p></w:comment></w:comments>`,
      }),
    );
    expect(warnings[0]).toContain(
      '1 comment, which were left out but stay in the file: “Head of Service: Is this <right>?”',
    );
  });

  it('without either warns of nothing', async () => {
    expect((await look(wordFile(`<w:p>${run('Text')}</w:p>`))).warnings).toEqual([]);
  });

  it('whose document breaks off tells what stood before', async () => {
    const file = storedZip({ 'word/document.xml': `<w:document><w:ins>${run('new')}</w:ins><w:p` });
    expect((await look(file)).warnings[0]).toContain('“new”');
  });
});

describe('a presentation', () => {
  it('is counted and read slide by slide, in their order', async () => {
    const slide = (text: string) => `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`;
    const slides = Object.fromEntries(
      Array.from({ length: 11 }, (_, at) => [`ppt/slides/slide${11 - at}.xml`, slide(`Slide ${11 - at}`)]),
    );
    const seen = await look(storedZip(slides));
    expect(seen).toMatchObject({ kind: 'slides', slides: 11, pages: 11 });
    expect(seen.pageTexts.slice(0, 3)).toEqual(['Slide 1', 'Slide 2', 'Slide 3']);
    expect(seen.warnings[0]).toContain('Save it as PDF');
  });
});

describe('a PDF', () => {
  it('of upright pages has pages and their words', async () => {
    const seen = await look(foreignPdf(['First side', 'Second side']));
    expect(seen).toMatchObject({ kind: 'pdf', pages: 2, slides: null, warnings: [] });
    expect(seen.pageTexts[1]).toContain('Second side');
  });

  it('that is damaged is one of which nothing is known', async () => {
    expect(await look(Buffer.from('%PDF-1.7 and nothing more'))).toMatchObject({ kind: 'pdf', pages: null });
  });
});

it.each([
  ['words', Buffer.from('only words')],
  ['a broken archive', Buffer.from('PK\x03\x04 and nothing more')],
  ['another archive', Buffer.from(storedZip({ 'a.txt': 'a' }))],
])('%s are of no kind', async (_what, bytes) => {
  expect((await look(bytes)).kind).toBe('other');
});
