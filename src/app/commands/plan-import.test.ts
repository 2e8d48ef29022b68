import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHearth } from '../../testing/run-hearth.ts';
import { workbook } from '../../testing/workbook.ts';

let folder: string;

const run = (...words: string[]) => runHearth(['plan', ...words]);

const write = async (name: string, text: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-plan-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const text = [
  'Ref\tActivity\tLead\tTimescale\tBRAG',
  'Objective 1 – A voice\t\t\t\t',
  '1\tAsk everybody\tHealth\tOct-24\tGreen',
  '2\tAnswer everybody\tHealth\tTBC\t',
].join('\n');

describe('bin/hearth plan import', () => {
  it('prints the plan as JSON and nothing besides', async () => {
    const ran = await run('import', await write('plan.txt', text), '--format', 'json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out)).toMatchObject({
      objectives: [{ number: '1', title: 'A voice', statement: '', how: '' }],
      rows: [
        { ref: '1', objective: '1', brag: 'green', line: 3 },
        { ref: '2', brag: null },
      ],
      problems: [{ line: 4, message: '“2” has no rating. It is brought in without one.' }],
    });
  });

  it('counts it in words, with what is doubtful', async () => {
    const ran = await run('import', await write('plan.txt', text));
    expect(ran.out).toBe(
      'Objective 1: A voice\n' +
        '1 objective, 2 actions (1 green, 1 without a rating); 0 of them stand in another table too.\n' +
        'line 4: “2” has no rating. It is brought in without one.\n',
    );
  });

  it('says where the facts of a day suggest another rating, and why', async () => {
    const file = await write('plan.txt', text);
    const ran = await run('import', file, '--at', '2024-12-01');
    expect(ran.out).toContain(
      'line 3: “1” is rated green; its facts suggest red. It was due on 31 October 2024, 31 days ago.\n' +
        'line 4: “2” is without a rating; its facts suggest amber. Nobody has said by when it is to be done.\n',
    );
    const asJson = await run('import', file, '--at', '2024-10-01', '--format', 'json');
    expect(JSON.parse(asJson.out).rows[1]).toMatchObject({
      brag: null,
      suggested: { brag: 'amber', reasons: [{ rule: 'no date' }] },
    });
  });

  it('reads the table of a web page', async () => {
    const cells = (of: 'td' | 'th', ...words: string[]) =>
      `<tr>${words.map((word) => `<${of}>${word}</${of}>`).join('')}</tr>`;
    const page = `<html><body><table>${cells('th', 'Ref', 'Action', 'Lead', 'RAG')}${cells('td', '1', 'Ask', 'Health', 'Red')}</table></body></html>`;
    const ran = await run('import', await write('plan.html', page), '--format', 'json');
    expect(JSON.parse(ran.out).rows).toMatchObject([{ ref: '1', activity: 'Ask', brag: 'red' }]);
  });

  it('reads a workbook and CSV', async () => {
    const head = ['Ref', 'Action', 'Lead', 'RAG'];
    const xlsx = await write(
      'plan.xlsx',
      workbook('Plan', [{ 1: head }, { 2: ['1', 'Ask', 'Health', 'Red'] }]),
    );
    const csv = await write('plan.csv', `${head.join()}\n1,"Ask",Health,Red\n`);
    for (const file of [xlsx, csv]) {
      const ran = await run('import', file, '--format', 'json');
      expect(JSON.parse(ran.out).rows).toMatchObject([{ ref: '1', activity: 'Ask', brag: 'red', line: 2 }]);
    }
  });

  it.each([
    ['a file that is none', ['import', 'nowhere.txt'], 'nowhere.txt: There is no such file.'],
    ['no file', ['import'], 'Name the file of one plan.'],
    ['another deed', ['export'], 'Say what to do: import.'],
    [
      'another format',
      ['import', 'plan.txt', '--format', 'xml'],
      'There is no format "xml". Give text or json.',
    ],
  ])('refuses %s', async (_, words, message) => {
    const ran = await run(...words);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(message);
  });

  it('says of a text without a plan what a plan looks like', async () => {
    const ran = await run('import', await write('words.txt', 'Only words.\n'));
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(
      'words.txt: No table of actions was found. Its heading row has to name the action',
    );
  });
});
