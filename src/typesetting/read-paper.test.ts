import { describe, expect, it } from 'vitest';
import { readPaper } from './read-paper.ts';
import { foreignPdf, lockedPdf } from './sample-pack.ts';
import { deflatedSpaces, storedZip, wordFile } from './stored-zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const report =
  '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Purpose</w:t></w:r></w:p><w:p><w:r><w:t>To say </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>why</w:t></w:r></w:p><w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Area</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>North</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';

describe('an uploaded file becomes the content of a paper', () => {
  it('Word', async () => {
    expect(await readPaper('Report.DOCX', wordFile(report))).toMatchObject({
      content: {
        kind: 'written',
        blocks: [
          { kind: 'heading', level: 1, text: 'Purpose' },
          { kind: 'paragraph', content: [{ text: 'To say ' }, { text: 'why', strong: true }] },
          { kind: 'table', header: [[{ text: 'Area' }]], rows: [[[{ text: 'North' }]]] },
        ],
      },
      warnings: [],
    });
  });
  it('HTML and text', async () => {
    expect(await readPaper('a.html', bytesOf('<p>Hello'))).toMatchObject({ content: { kind: 'written' } });
    expect(await readPaper('a.txt', bytesOf('Hello'))).toMatchObject({ content: { kind: 'written' } });
  });
  it('a PDF, kept as it is', async () => {
    const bytes = foreignPdf(['Hello']);
    const { content } = await readPaper('a.pdf', bytes);
    expect(content.kind === 'foreign' && Buffer.compare(content.bytes, bytes)).toBe(0);
  });
  it.each([
    ['a PDF without an ending', 'Leaflet', foreignPdf(['Hello']), { kind: 'foreign' }],
    ['a PDF under a wrong name', 'Leaflet.docx', foreignPdf(['Hello']), { kind: 'foreign' }],
    ['Word without an ending', 'Report', wordFile(report), { kind: 'written', blocks: { 0: { level: 1 } } }],
    [
      'a page without an ending',
      'Page',
      bytesOf('<!-- x --><!DOCTYPE html><h2>Lanterns</h2>'),
      { kind: 'written', blocks: [{ kind: 'heading', text: 'Lanterns' }] },
    ],
    [
      'a page that begins with words',
      'Page.htm',
      bytesOf('The <b>lantern</b>'),
      { blocks: [{ content: [{ text: 'The ' }, { text: 'lantern', strong: true }] }] },
    ],
    [
      'text that begins with a sign',
      'a.txt',
      bytesOf('<3 lanterns'),
      { blocks: [{ content: [{ text: '<3 lanterns' }] }] },
    ],
    ['text without an ending', 'Notes', bytesOf('Hello'), { kind: 'written' }],
  ])('%s, by what is in it', async (_, name, bytes, content) => {
    expect(await readPaper(name, bytes)).toMatchObject({ content });
  });
  it.each(['a.html', 'a.txt'])('%s from an old office program', async (name) => {
    const bytes = new Uint8Array(Buffer.from('<p>Caf\u00e9 \u0093Lantern\u0094', 'latin1'));
    expect(JSON.stringify(await readPaper(name, bytes))).toContain('Café “Lantern”');
  });
});

describe('what cannot be read comes back with its reason', () => {
  const oldOffice = (inside: string) =>
    new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(inside, 'utf16le')]));
  it.each([
    ['slides.pptx', bytesOf('x'), 'only PDF, Word (.docx), HTML and text files can be printed'],
    [
      'Slides',
      storedZip({ 'ppt/presentation.xml': '' }),
      'only PDF, Word (.docx), HTML and text files can be printed',
    ],
    [
      'picture.txt',
      new Uint8Array([0x89, 0x50, 0, 0, 0]),
      'only PDF, Word (.docx), HTML and text files can be printed',
    ],
    ['a.pdf', lockedPdf(), 'it is protected by a password'],
    ['a.pdf', bytesOf('hello'), 'the file is damaged or is not a PDF'],
    ['a.txt', bytesOf('  '), 'there is no text in it'],
    ['a.docx', new Uint8Array(), 'the file is empty'],
    ['a.docx', bytesOf('hello'), 'the file is damaged or is not a Word file'],
    ['a.docx', storedZip({ 'word/document.xml': 'hello' }), 'the file is damaged or is not a Word file'],
    ['a.docx', wordFile(report).slice(0, 700), 'the file is damaged or is not a Word file'],
    [
      'a.docx',
      storedZip({ 'word/document.xml': { deflated: deflatedSpaces(257), claimedSize: 10 } }),
      'it is far too large once unpacked',
    ],
    ['a.docx', oldOffice('EncryptedPackage'), 'it is protected by a password'],
    ['a.docx', oldOffice('WordDocument'), 'it is an old Word file: save it as .docx'],
  ])('%s', async (fileName, bytes, reason) => {
    expect(await readPaper(fileName, bytes)).toEqual({
      content: { kind: 'unreadable', fileName, reason },
      warnings: [],
    });
  });
});
