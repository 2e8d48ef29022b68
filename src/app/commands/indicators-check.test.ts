import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainPdf } from '../../features/publishing/readers/fixtures/plain-pdf.ts';
import { runHearth } from '../../testing/run-hearth.ts';
import { wordFile } from '../../typesetting/stored-zip.ts';

let folder: string;

const run = (...words: string[]) => runHearth(['indicators', ...words]);

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-claims-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const wrong = 'Challenges rose by 222% from 767 to 1,705.';
const finding = {
  claim: wrong,
  verdict: 'disagrees',
  expected: '122%',
  found: '222%',
  rule: 'change in per cent',
};

describe('bin/hearth indicators check', () => {
  it('prints each claim with its line, what is printed and what it should be, as JSON and nothing besides', async () => {
    const ran = await run(
      'check',
      await write('report.txt', `# Challenge\n\n${wrong}\n`),
      '--format',
      'json',
    );
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out)).toEqual([{ line: 3, ...finding }]);
  });

  it('prints them as text, with a count', async () => {
    const ran = await run('check', await write('report.txt', `${wrong} Visits rose by 10% from 50 to 55.`));
    expect(ran.out).toBe(
      `line 1: does not agree: 222%, should be 122% (change in per cent)\n    ${wrong}\n` +
        'line 1: agrees: 10% (change in per cent)\n    Visits rose by 10% from 50 to 55.\n' +
        '2 claims: 1 agree, 1 do not agree, 0 cannot be told.\n',
    );
  });

  it('finds nothing in a report without figures, and that is no failure', async () => {
    const path = await write('words.txt', 'The Board welcomed the young people.');
    expect(await run('check', path, '--format', 'json')).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it.each([
    ['PDF', plainPdf([['Annual report', wrong]])],
    ['Word', wordFile(`<w:p><w:r><w:t>${wrong}</w:t></w:r></w:p>`)],
    ['HTML', `<!doctype html><html><body><h1>Annual report</h1><p>${wrong}</p></body></html>`],
  ])('reads a report in %s', async (_kind, content) => {
    const ran = await run('check', await write('report.file', content), '--format', 'json');
    expect(JSON.parse(ran.out)).toMatchObject([finding]);
  });

  it.each([
    ['is empty', 'empty.txt', ' \n', 'The file is empty.'],
    ['is not writing', 'binary.txt', new Uint8Array(500).fill(1), 'The file is not text'],
    ['begins like a PDF and is none', 'broken.pdf', '%PDF-1.4 broken', ''],
  ])('refuses a file that %s, and names it', async (_what, name, content, message) => {
    const path = await write(name, content);
    expect(await run('check', path, '--format', 'json')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(`${name}: ${message}`),
    });
  });

  it('refuses a file that is not there, and names it', async () => {
    const ran = await run('check', join(folder, 'missing.txt'));
    expect(ran).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('missing.txt: There is no such file.'),
    });
  });

  it.each([
    [['check'], /Name the file of one report/],
    [['check', 'a.txt', '--format', 'xml'], /There is no format "xml"/],
    [['guess'], /Say what to do: check or compute/],
  ])('explains %j', async (words, message) => {
    expect(await run(...words)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) });
  });
});
