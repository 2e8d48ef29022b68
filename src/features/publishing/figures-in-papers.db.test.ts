import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fixedClock, type TestApp, testApp, upload } from '../../testing/app.ts';
import { publishedMeeting, textFile } from '../../testing/builders.ts';
import { wordsOf } from '../../testing/words-of.ts';
import { typeset } from '../../typesetting/compile.ts';
import { blocksFromText } from '../../typesetting/from-text.ts';
import { agendaEntry, samplePack, written } from '../../typesetting/sample-pack.ts';
import { wordFile } from '../../typesetting/stored-zip.ts';
import { addPapers, readPapers } from './add-papers.ts';
import { checkFigures, openChecks, reopenChecks } from './check-figures.ts';

const wrong = 'There was an increase of 222% from 767 to 1,705.';
const right = 'Of the 58 children, 49 (84%) were at home.';

const word = (name: string, ...sentences: string[]) => ({
  name,
  bytes: wordFile(sentences.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')),
});

const pdf = async (name: string) => {
  const paper = written('homes', '1', 'Homes', blocksFromText(`# Numbers\n\n${right}\n\n${wrong}`));
  const pack = samplePack({ agenda: [agendaEntry('1', 'Homes', ['homes'])], papers: [paper] });
  return { name, bytes: (await typeset(pack)).pdf };
};

describe('figures in papers that a clerk brings', () => {
  let home: TestApp;
  let id: string;
  let desk: string;
  let slug: string;
  beforeAll(async () => {
    home = await testApp();
    const meeting = await publishedMeeting(home);
    id = meeting.id;
    desk = `/clerk/meetings/${id}`;
    slug = meeting.slug;
  });
  afterAll(() => home.close());

  /** The desk once nothing is being checked any more. */
  const checked = async (): Promise<string> => {
    const look = async (): Promise<string> => wordsOf(await home.clerk('GET', desk));
    await vi.waitUntil(async () => !(await look()).includes('are being checked'), { timeout: 40_000 });
    return look();
  };
  const bring = async (...files: { name: string; bytes: Uint8Array }[]): Promise<string> => {
    await home.clerk('POST', `${desk}/papers`, await upload(files));
    return checked();
  };
  const linkBeside = async (title: string): Promise<string> =>
    new RegExp(`href="([^"]+/figures)">[^<]*<span[^>]*> \\(${title}\\)`).exec(
      (await home.clerk('GET', desk)).body,
    )?.[1] ?? '';

  it('are told beside a Word paper, and read sentence by sentence', async () => {
    expect(await bring(word('Homes.docx', right, wrong))).toContain(
      'Figures in this paper: 1 does not agree, 1 agrees, 0 cannot be told (Homes)',
    );
    const page = wordsOf(await home.clerk('GET', await linkBeside('Homes')));
    expect(page).toMatch(/Does not agree paragraph 2 There was an increase of 222% .*It should be 122%/);
    expect(page).toContain('Checked on 10 March 2026');
  });

  it('are told of a PDF with page and line', async () => {
    expect(await bring(await pdf('Numbers.pdf'))).toMatch(
      /Figures in this paper: 1 does not agree, 1 agrees, \d cannot be told \(Numbers\)/,
    );
    expect(wordsOf(await home.clerk('GET', await linkBeside('Numbers')))).toMatch(
      /Does not agree page \d, line \d+ There was an increase of 222%/,
    );
  });

  it.each([
    [
      'Sea.docx',
      () => word('Sea.docx', 'The homes are near the sea.'),
      'No sentence in it works anything out',
    ],
    ['Broken.pdf', () => textFile('Broken.pdf', '%PDF-1.7 and no more'), 'The PDF is broken'],
    ['Sheet.bin', () => textFile('Sheet.bin', '\u0000\u0001'), 'Only Word, web pages, text and PDF'],
  ])('of %s are none, and it says so', async (_, file, message) => {
    expect(await bring(file())).toContain(message);
  });

  it('change no paper and are nobody else’s to see', async () => {
    const member = await home.as('member');
    const link = await linkBeside('Homes');
    expect((await member('GET', link)).statusCode).toBe(403);
    expect((await member('POST', `${desk}/papers/figures`)).statusCode).toBe(403);
    const elsewhere = await home.as('clerk', 'Another Board');
    expect((await elsewhere('GET', link)).statusCode).toBe(404);
    await home.clerk('POST', `${desk}/publish`);
    const page = await home.visitor('GET', `/meetings/${slug}/papers/homes`);
    expect(wordsOf(page)).toContain(wrong);
    expect(wordsOf(page)).not.toMatch(/agree|It should be/);
  });

  it('are being checked until something is found, and checked again when the clerk says so', async () => {
    const late = await readPapers([word('Late.docx', wrong)]);
    await home.inScope(async (tx, scope) => {
      await addPapers(tx, scope, { meetingId: id, itemId: null }, late);
      await openChecks(tx, scope, id);
    });
    expect(wordsOf(await home.clerk('GET', desk))).toContain('Its figures are being checked. Look again');
    expect((await home.clerk('POST', `${desk}/papers/figures`)).headers.location).toContain('done=checked');
    expect(await checked()).toContain('1 does not agree, 0 agree, 0 cannot be told (Late)');
  });

  it('say so where our own reading of them failed, which is thrown to be logged', async () => {
    const papers = await home.inScope((tx, scope) => reopenChecks(tx, scope, id));
    let asked = 0;
    const inScope = <Value>(work: Parameters<TestApp['inScope']>[0]): Promise<Value> => {
      asked += 1;
      return asked === 1
        ? Promise.reject(new Error('The power is gone.'))
        : (home.inScope(work) as Promise<Value>);
    };
    const failing = checkFigures({ inScope, scope: home.scope, clock: fixedClock }, papers ?? []);
    await expect(failing).rejects.toThrow('The power is gone.');
    expect(wordsOf(await home.clerk('GET', desk))).toContain('Something went wrong here while it was read.');
  });
});
