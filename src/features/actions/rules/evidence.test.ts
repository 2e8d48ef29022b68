import { describe, expect, it } from 'vitest';
import { plainFileName, readEvidence, webAddress } from './evidence.ts';

it.each([
  ['https://www.example.org/a?b=c', 'https://www.example.org/a?b=c'],
  ['www.example.org', 'https://www.example.org/'],
  [' http://example.org ', 'http://example.org/'],
  ['javascript:alert(1)', null],
  ['data:text/html,hello', null],
  ['mailto:a@example.org', null],
  ['ftp://example.org', null],
  ['see attached', null],
  ['localhost', null],
])('the address "%s" leads to %s', (typed, address) => {
  expect(webAddress(typed)).toBe(address);
});

it.each([
  ['Letter.pdf', 'Letter.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\me\\Letter.docx', 'Letter.docx'],
  ['evil\r\nname".html', 'evilname.html'],
  ['report\u202Efdp.exe', 'reportfdp.exe'],
  ['///', 'file'],
])('a file sent as %j is called "%s"', (sent, name) => {
  expect(plainFileName(sent)).toBe(name);
});

const empty = { title: '', link: '', words: '' };

describe('a piece of evidence', () => {
  it.each([
    [empty, 'Letter.pdf', { kind: 'file', title: 'Letter.pdf', fileName: 'Letter.pdf' }],
    [{ ...empty, title: 'The letter' }, 'l.pdf', { kind: 'file', title: 'The letter', fileName: 'l.pdf' }],
    [
      { ...empty, link: 'example.org' },
      null,
      { kind: 'link', title: 'https://example.org/', link: 'https://example.org/' },
    ],
    [
      { ...empty, words: ' Rang them all.\nNine said yes.' },
      null,
      { kind: 'text', title: 'Rang them all. Nine said yes.', words: 'Rang them all.\nNine said yes.' },
    ],
  ])('%# is read', (form, file, evidence) => {
    expect(readEvidence(form, file)).toEqual({ ok: true, value: evidence });
  });

  it('is asked for where there is none', () => {
    expect(readEvidence(empty, null).ok).toBe(false);
    expect(readEvidence({ ...empty, link: 'javascript:alert(1)' }, null).ok).toBe(false);
  });
});
