import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundColumns } from '../../kernel/list-columns.ts';
import { onClient } from '../../platform/database/connect.ts';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import { textFile } from '../../testing/builders.ts';
import { childInCare, officerIn } from '../../testing/casework.ts';
import { damagedOnes } from '../../testing/damage.ts';
import { workbook } from '../../testing/workbook.ts';
import { readListFile } from '../reviews/index.ts';
import { trackerList } from './rules/bring-in/columns.ts';
import { readTracker } from './rules/bring-in/read-tracker.ts';
import { emptyLine } from './rules/line.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let officer: Person;

beforeAll(async () => {
  home = await testApp();
  officer = await home.as('independent reviewing officer', null);
  await officerIn(home, officer.personId, 'East');
  for (const reference of ['B00001', 'B00002', 'B00003'])
    await childInCare(home, { reference, officerId: officer.personId });
  await childInCare(home, { reference: 'B00009' });
});
afterAll(() => home.close());

const lines = (): Promise<Record<string, unknown>[]> =>
  onClient(
    home.database.owner,
    async (client) =>
      (
        await client.query(
          `SELECT reference, next_step, route, permanence_line.version FROM permanence_line
           JOIN child ON child.id = child_id ORDER BY reference`,
        )
      ).rows,
  );

const bring = async (bytes: Uint8Array | string, name = 'tracker.csv'): Promise<Got> =>
  officer(
    'POST',
    '/permanence/bring-in',
    await upload([typeof bytes === 'string' ? textFile(name, bytes) : { name, bytes }]),
  );

const waitingAt = async (bytes: Uint8Array | string): Promise<string> =>
  String((await bring(bytes)).headers.location);

const offered = ({ body }: Got): string[] =>
  [...body.matchAll(/name="take"[^>]*? value="([^"]*)"/g)].map(([, value = '']) => value);

const text = [
  'Ref,Next step,Route,By when',
  'B00001,Matching meeting,LTF,01/04/2026',
  'B00002,Assessment,SGO to connected carer,',
  'B00009,Not mine,Adoption,',
  'B00003,Call,Adoption,soon',
  '',
].join('\n');

describe('a tracker that comes in', () => {
  it('shows what it would change and what is to be mended, and writes nothing before that is accepted', async () => {
    const at = await waitingAt(text);
    const page = await officer('GET', at);
    expect(page.body).toContain(
      'Line 4: There is no child in care with the reference B00009 that you may open.',
    );
    expect(page.body).toContain('Line 5: Next step by: “soon” is no date.');
    expect(page.body).toContain('Route: Special guardianship. Special guardianship to: Connected carer.');
    expect(offered(page)).toHaveLength(2);
    expect(await lines()).toEqual([]);

    const none = await officer('POST', at, form({}));
    expect([none.statusCode, await lines()]).toEqual([422, []]);

    const taken = await officer('POST', at, form({ take: offered(page) }));
    expect(taken.headers.location).toBe('/permanence/bring-in?taken=2');
    expect(await lines()).toEqual([
      { reference: 'B00001', next_step: 'Matching meeting', route: 'long-term fostering', version: 1 },
      { reference: 'B00002', next_step: 'Assessment', route: 'special guardianship', version: 1 },
    ]);
    expect((await officer('GET', at)).statusCode).toBe(404);
  });

  it('is taken wholly or not at all: what changed meanwhile is shown again', async () => {
    const at = await waitingAt('Ref,Next step\nB00001,One\nB00002,Two\n');
    const shown = offered(await officer('GET', at));
    const other = await waitingAt('Ref,Next step\nB00002,Between\n');
    await officer('POST', other, form({ take: offered(await officer('GET', other)) }));
    const refused = await officer('POST', at, form({ take: shown }));
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Nothing was taken.');
    expect((await lines()).map((line) => line.next_step)).toEqual(['Matching meeting', 'Between']);
    const again = await officer('POST', at, form({ take: offered(refused) }));
    expect(again.headers.location).toBe('/permanence/bring-in?taken=2');
  });

  it('may have its columns said, and is left without a trace in the lines', async () => {
    const before = await lines();
    const at = await waitingAt('Young person,What we do now\nB00003,Visit the school\n');
    expect((await officer('GET', at)).body).toContain('Say which column holds the reference of the child.');
    await officer('POST', `${at}/columns`, form({ 'column-0': 'reference', 'column-1': 'nextStep' }));
    expect(offered(await officer('GET', at))).toHaveLength(1);
    await officer('POST', `${at}/leave`);
    expect((await officer('GET', at)).statusCode).toBe(404);
    expect(await lines()).toEqual(before);
  });

  it('is the reader’s own: nobody else opens it', async () => {
    const at = await waitingAt('Ref,Next step\nB00003,Visit\n');
    const manager = await home.as('service manager', null);
    expect((await manager('GET', at)).statusCode).toBe(404);
    expect((await manager('POST', at, form({ take: 'x' }))).statusCode).toBe(404);
  });

  it('may be a workbook', async () => {
    const sheet = workbook('Tracker', [
      { 1: ['Permanence tracker'] },
      { 3: ['Ref', 'Next step', 'Next step by'] },
      { 4: ['B00003', 'Visit', { date: 46113 }] },
    ]);
    const page = await officer('GET', await waitingAt(sheet));
    expect(page.body).toContain('Next step by: 1 April 2026.');
  });

  it('does not choose for its reader what looks like a name', async () => {
    const page = await officer('GET', await waitingAt('Ref,Next step\nB00003,Ask Mrs Tansy\n'));
    expect(page.body).toContain('Next step: this looks like a name.');
    expect(page.body).toMatch(/<input [^>]*name="take"/);
    expect(page.body).not.toMatch(/<input checked[^>]* name="take"/);
  });

  it('changes nothing where it is the one that went out', async () => {
    const out = (await officer('GET', '/permanence/tracker.csv')).body;
    const page = await officer('GET', await waitingAt(out));
    expect(page.body).toContain('3 lines of the file would change nothing.');
    expect(page.body).toContain('There is no difference to take.');
  });

  it.each([
    ['nothing', '', 'Choose the file.'],
    ['blanks', ' \n ', 'tracker.csv is empty.'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
      'is no Excel workbook and no CSV file',
    ],
    ['quotes that do not close', 'Ref,Next step\nB1,"Meet\n', 'tracker.csv, line'],
  ])('is refused in words where it is %s', async (_, bytes, words) => {
    const got = await bring(bytes);
    expect([got.statusCode, got.body.includes(words)]).toEqual([422, true]);
  });
});

describe('damaged trackers', () => {
  const sound = [
    new TextEncoder().encode(text),
    workbook('Tracker', [
      { 1: ['Ref', 'Route', 'Next step', 'By when', 'Panel date'] },
      { 2: ['B00001', 'Adoption', 'Meet', { date: 46113 }, '2026-05-01'] },
      { 3: ['B00002', 'LTF', 'Call', 'soon', { date: 8 }] },
    ]),
  ];

  it('are read, or refused in words', async () => {
    const children = [
      {
        id: '1',
        reference: 'B00001',
        version: 0,
        line: emptyLine,
      },
    ];
    await fc.assert(
      fc.asyncProperty(damagedOnes(sound), async (bytes) => {
        const sheets = await readListFile('tracker', bytes, 'a permanence tracker');
        if (!sheets.ok) {
          expect(sheets.reason).toContain('tracker');
          return;
        }
        for (const { rows } of sheets.value)
          readTracker(rows, {
            columns: foundColumns(trackerList, rows, {}),
            children,
            today: '2026-03-10',
            looksLike: () => null,
          });
      }),
      { numRuns: 300 },
    );
  });
});
