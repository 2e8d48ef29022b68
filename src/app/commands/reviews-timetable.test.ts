import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runHearth } from '../../testing/run-hearth.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-timetable-'));
  await writeFile(join(folder, 'header.csv'), 'CHILD,SEX,DOB,ETHNIC\nA,1,01/02/2010,WBRI\n');
  await writeFile(
    join(folder, 'episodes.csv'),
    'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nA,04/03/2019,S,C2,U4,,\nB,01/05/18,S,C2,U4,,\n=1+1,04/03/2019,S,C2,U4,,\n',
  );
  await writeFile(join(folder, 'reviews.csv'), 'CHILD,REVIEW,REVIEW_CODE\nA,25/03/2019,PN1\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const timetable = (...words: string[]) => runHearth(['reviews', 'timetable', ...words]);

it('prints a line a child and duty, and on the side what cannot be right', async () => {
  const { code, out, err } = await timetable('--extract', folder, '--at', '2019-03-31', '--format', 'json');
  expect(code).toBe(0);
  const lines: Record<string, unknown>[] = JSON.parse(out);
  expect(lines[0]).toEqual({
    child: 'A',
    duty: 'first_review',
    due: '2019-04-01',
    status: 'done',
    basis: 'Within 20 working days of coming into care',
  });
  expect(lines[1]).toMatchObject({ duty: 'second_review', due: '2019-06-25', status: 'due' });
  expect(new Set(lines.map(({ child }) => child))).toEqual(new Set(['A']));
  expect(err).toContain('episodes.csv, line 3, DECOM “01/05/18”: The year has two digits');
});

it('prints CSV in which no reference is a formula', async () => {
  await writeFile(join(folder, 'header.csv'), 'CHILD,SEX,DOB,ETHNIC\n=1+1,1,01/02/2010,WBRI\n');
  const { out } = await timetable('--extract', folder, '--at', '2019-03-31', '--format', 'csv');
  expect(out).toMatch(/^child,duty,due,status,basis\r?\n/);
  expect(out).toContain("'=1+1,first_review");
});

it.each([
  ['a folder that is not named', ['--at', '2019-03-31'], 'Name the folder of the extract'],
  [
    'a folder that holds no extract',
    ['--extract', import.meta.dirname, '--at', '2019-03-31'],
    'holds no CSV file',
  ],
  ['a day that does not exist', ['--extract', '.', '--at', '2019-02-31'], '--at takes a day'],
  ['a format that there is not', ['--extract', '.', '--at', '2019-03-31', '--format', 'xml'], 'no format'],
])('refuses %s', async (_what, words, reason) => {
  const { code, out, err } = await timetable(...words);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(reason);
});
