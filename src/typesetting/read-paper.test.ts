import { describe, expect, it } from 'vitest';
import { readPaper } from './read-paper.ts';
import { foreignPdf, lockedPdf } from './sample-pack.ts';
import { storedZip, wordFile } from './stored-zip.ts';

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
});

describe('what cannot be read comes back with its reason', () => {
  const oldOffice = (inside: string) =>
    new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(inside, 'utf16le')]));
  it.each([
    ['slides.pptx', bytesOf('x'), 'only PDF, Word (.docx), HTML and text files can be printed'],
    ['no ending', bytesOf('x'), 'only PDF, Word (.docx), HTML and text files can be printed'],
    ['a.pdf', lockedPdf(), 'it is protected by a password'],
    ['a.pdf', bytesOf('hello'), 'the file is damaged or is not a PDF'],
    ['a.txt', bytesOf('  '), 'there is no text in it'],
    ['a.docx', new Uint8Array(), 'the file is empty'],
    ['a.docx', bytesOf('hello'), 'the file is damaged or is not a Word file'],
    ['a.docx', storedZip({ 'a.txt': 'hello' }), 'the file is damaged or is not a Word file'],
    ['a.docx', wordFile(report).slice(0, 700), 'the file is damaged or is not a Word file'],
    ['a.docx', wordFile(report, 2 ** 30), 'it is far too large once unpacked'],
    ['a.docx', oldOffice('EncryptedPackage'), 'it is protected by a password'],
    ['a.docx', oldOffice('WordDocument'), 'it is an old Word file: save it as .docx'],
  ])('%s', async (fileName, bytes, reason) => {
    expect(await readPaper(fileName, bytes)).toEqual({
      content: { kind: 'unreadable', fileName, reason },
      warnings: [],
    });
  });
});
