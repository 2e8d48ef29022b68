import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runHearth } from '../../testing/run-hearth.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-compute-'));
  await writeFile(
    join(folder, 'header of april.csv'),
    'child,sex,dob,ethnic\nA,1,01/02/2010,WBRI\nB,2,03/04/2012,WBRI\n',
  );
  await writeFile(
    join(folder, 'episodes.csv'),
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n' +
      'A,01/04/2018,S,C2,N1,U4,PR1,,,,,,\nB,01/05/18,S,C2,N1,U4,PR1,,,,,,\n',
  );
  await writeFile(join(folder, 'teams.csv'), 'CHILD,FROM,TO,TEAM\nA,01/04/2018,,=1+1\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runHearth(words);

const compute = (...words: string[]) => run('indicators', 'compute', ...words);

it('prints every figure of every month, and on the side what cannot be right', async () => {
  const { code, out, err } = await compute('--extract', folder, '--at', '2019-03-31', '--months', '2');
  const figures: Record<string, unknown>[] = JSON.parse(out);
  expect(code).toBe(0);
  expect(
    figures.find(
      ({ indicator, at, area }) => indicator === 'cla_number' && at === '2019-03-31' && area === 'all',
    ),
  ).toMatchObject({
    value: 1,
    numerator: 1,
    denominator: null,
    definition: 'cla_number@1',
    excluded: 1,
  });
  expect(figures.find(({ indicator }) => indicator === 'ni66')).toMatchObject({
    value: null,
    missing: 'not in this extract: Reviews',
  });
  expect(err).toContain('episodes.csv, line 3, DECOM “01/05/18”: The year has two digits');
});

it('takes no team’s name for a formula', async () => {
  const { out } = await compute(
    '--extract',
    folder,
    '--at',
    '2019-03-31',
    '--months',
    '1',
    '--format',
    'csv',
  );
  expect(out).toContain(",'=1+1,");
  expect(out).not.toContain(',=1+1,');
});

it('writes all that cannot be right to a file', async () => {
  const file = join(folder, 'problems.txt');
  await compute('--extract', folder, '--at', '2019-03-31', '--problems', file);
  expect(await readFile(file, 'utf8')).toBe(
    'file,line,rule,field,found,kept\r\nepisodes.csv,3,two-digit-year,DECOM,01/05/18,false\r\n',
  );
});

it.each([
  ['no folder', ['--at', '2019-03-31'], 'Name the folder of the extract'],
  [
    'a folder that is not there',
    ['--extract', '/nowhere', '--at', '2019-03-31'],
    'is not a folder that can be read',
  ],
  ['no day', ['--extract', '.'], '--at takes a day as 2019-08-31.'],
  ['a day that is none', ['--extract', '.', '--at', '2019-02-30'], '--at takes a day as 2019-08-31.'],
  ['no months', ['--extract', '.', '--at', '2019-03-31', '--months', '0'], '--months takes a whole number'],
  [
    'a format that is none',
    ['--extract', '.', '--at', '2019-03-31', '--format', 'xml'],
    'There is no format "xml"',
  ],
])('says plainly what is wrong with %s', async (_, words, reason) => {
  const { code, out, err } = await compute(...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(reason);
});

it('makes up an extract into a new folder, and writes over nothing', async () => {
  const made = join(folder, 'made up');
  expect((await run('demo', 'extract', '--children', '5', '--years', '1', made)).code).toBe(0);
  expect(await readFile(join(made, 'Header.csv'), 'utf8')).toMatch(/^CHILD,SEX,DOB/);
  const again = await run('demo', 'extract', made);
  expect(again.code).toBe(2);
  expect(again.err).toContain('is not empty');
  expect((await run('demo', 'extract', '--children', 'many', join(folder, 'x'))).err).toContain(
    '--children takes a whole number',
  );
});
