import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onClient } from '../../platform/database/connect.ts';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import { textFile } from '../../testing/builders.ts';
import { childInCare, newOfficer, officerIn, plannedReview, reviewHeld } from '../../testing/casework.ts';
import { damagedOnes } from '../../testing/damage.ts';
import { workbookOf } from '../../testing/workbook.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let manager: Person;
let officer: Person;
const ids: Record<string, string> = {};

beforeAll(async () => {
  home = await testApp();
  manager = await home.as('reviewing manager', null);
  await officerIn(home, manager.personId, 'North', 'Reviewing manager');
  officer = await newOfficer(home, 'North');
  const south = await newOfficer(home, 'South');
  for (const reference of ['R00001', 'R00002', 'R00003', 'R00004', 'R00005', 'R00006', 'R00007'])
    ids[reference] = await childInCare(home, { reference, officerId: officer.personId });
  await childInCare(home, { reference: 'R00009', officerId: south.personId });
});
afterAll(() => home.close());

const rowsOf = (sql: string): Promise<Record<string, unknown>[]> =>
  onClient(home.database.owner, async (client) => (await client.query(sql)).rows);

const reviews = (...references: string[]) =>
  rowsOf(
    `SELECT reference, state, planned_on::text AS planned, planned_at AS at, place, held_on::text AS held,
       due_on::text AS due, participation, chaired_by_child AS chaired, late_reason AS late, review.version
     FROM review JOIN child ON child.id = child_id
     WHERE reference IN (${references.map((reference) => `'${reference}'`).join(', ')})
     ORDER BY reference, coalesce(held_on, planned_on)`,
  );

const bring = async (bytes: Uint8Array | string, by = manager): Promise<Got> =>
  by(
    'POST',
    '/reviews/bring-in',
    await upload([
      typeof bytes === 'string' ? textFile('reviews.csv', bytes) : { name: 'reviews.xlsx', bytes },
    ]),
  );

const waitingAt = async (bytes: Uint8Array | string): Promise<string> =>
  String((await bring(bytes)).headers.location);

const offered = ({ body }: Got): string[] =>
  [...body.matchAll(/name="take"[^>]*? value="([^"]*)"/g)].map(([, value = '']) => value);

const ticked = ({ body }: Got): number => [...body.matchAll(/<input checked[^>]* name="take"/g)].length;

describe('a list of reviews that comes in', () => {
  it('plans, moves and writes down what is ticked, and writes nothing before', async () => {
    await plannedReview(officer, ids.R00002 ?? '');
    const at = await waitingAt(
      [
        'Ref,Due,Planned,Time,Venue,Held,Participation,Led by child,Why late',
        'R00001,31/03/2026,24/03/2026,1.30pm,School,,,,',
        'R00002,,25/03/2026,,,,,,',
        'R00003,02/03/2026,03/03/2026,,,05/03/2026,PN1,yes,Change of social worker',
        'R00009,,24/03/2026,,,,,,',
        'R00001,,,,,31/02/2026,,,',
        '',
      ].join('\n'),
    );
    const page = await manager('GET', at);
    expect(page.body).toContain(
      'Line 5, Ref: There is no child with the reference R00009 that you may open.',
    );
    expect(page.body).toContain('Line 6, Held: &quot;31/02/2026&quot; is not a date that exists.');
    expect(page.body).toContain('Planned for 25 March 2026 at 10am; here, for 24 March 2026 at 10am.');
    expect([offered(page).length, ticked(page)]).toEqual([3, 2]);
    expect(await reviews('R00001', 'R00003')).toEqual([]);
    expect((await manager('POST', at, form({}))).statusCode).toBe(422);

    const taken = await manager('POST', at, form({ take: offered(page) }));
    expect(taken.headers.location).toBe('/reviews/bring-in?taken=3');
    expect(await reviews('R00001', 'R00002', 'R00003')).toMatchObject([
      { state: 'planned', planned: '2026-03-24', at: '13:30', place: 'School', version: 1 },
      { state: 'planned', planned: '2026-03-25', at: '10:00', version: 2 },
      {
        state: 'held',
        held: '2026-03-05',
        due: '2026-03-02',
        participation: 'PN1',
        chaired: true,
        late: 'Change of social worker',
      },
    ]);
    expect(await rowsOf(`SELECT deed, reason FROM review_step`)).toEqual([
      { deed: 'moved', reason: 'List of reviews' },
    ]);
    expect((await manager('GET', at)).statusCode).toBe(404);
  });

  it('changes nothing the second time', async () => {
    const page = await manager(
      'GET',
      await waitingAt('Ref,Planned,Held\nR00001,24/03/2026,\nR00002,25/03/2026,\nR00003,,05/03/2026\n'),
    );
    expect(page.body).toContain('3 lines of the file would change nothing.');
    expect(page.body).toContain('There is no difference to take.');
  });

  it('writes down the review that is planned here, and plans the next one with it', async () => {
    const planned = await plannedReview(officer, ids.R00004 ?? '', {
      day: '9 March 2026',
      anyway: '2026-03-09',
    });
    const at = await waitingAt('Ref,Planned,Held\nR00004,,09/03/2026\nR00004,21/05/2026,\n');
    const [held = '', next = ''] = offered(await manager('GET', at));
    const alone = await manager('POST', at, form({ take: [next] }));
    expect([alone.statusCode, alone.body.includes('Line 3 plans the next review of R00004')]).toEqual([
      422,
      true,
    ]);
    await manager('POST', at, form({ take: [held, next] }));
    expect(await reviews('R00004')).toMatchObject([
      { state: 'held', held: '2026-03-09', planned: '2026-03-09', version: 2 },
      { state: 'planned', planned: '2026-05-21', due: '2026-06-09' },
    ]);
    expect(await rowsOf(`SELECT held_on::text AS held FROM review WHERE id = '${planned}'`)).toEqual([
      { held: '2026-03-09' },
    ]);
  });

  it('is taken wholly or not at all: a review that somebody changed meanwhile is said', async () => {
    const review = await plannedReview(officer, ids.R00005 ?? '');
    const at = await waitingAt('Ref,Planned\nR00005,26/03/2026\nR00006,26/03/2026\n');
    const shown = offered(await manager('GET', at));
    await officer(
      'POST',
      `/reviews/${review}/move`,
      form({ seen: '1', day: '25 March 2026', anyway: '2026-03-25', reason: 'An exam' }),
    );
    const refused = await manager('POST', at, form({ take: shown }));
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Nothing was taken.');
    expect(ticked(refused)).toBe(1);
    expect(await reviews('R00006')).toEqual([]);
    const again = await manager('POST', at, form({ take: offered(refused) }));
    expect(again.headers.location).toBe('/reviews/bring-in?taken=2');
  });

  it('leaves nothing behind where one line cannot be written', async () => {
    await onClient(home.database.owner, (client) =>
      client.query(`ALTER TABLE review ADD CONSTRAINT no_pier CHECK (place <> 'Pier')`),
    );
    const before = await reviews('R00006', 'R00007');
    const at = await waitingAt('Ref,Planned,Venue,Held\nR00007,,,03/03/2026\nR00006,27/03/2026,Pier,\n');
    const shown = offered(await manager('GET', at));
    expect(shown).toHaveLength(2);
    expect((await manager('POST', at, form({ take: shown }))).statusCode).toBe(500);
    expect(await reviews('R00006', 'R00007')).toEqual(before);
    expect(offered(await manager('GET', at))).toEqual(shown);
    await onClient(home.database.owner, (client) =>
      client.query('ALTER TABLE review DROP CONSTRAINT no_pier'),
    );
  });

  it('does not overwrite a review that was held here', async () => {
    await reviewHeld(home, ids.R00007 ?? '', '2026-02-02');
    const page = await manager('GET', await waitingAt('Ref,Held,PN\nR00007,02/02/2026,PN6\n'));
    expect(page.body).toContain(
      'the list says PN6 (Did not come, and sent their views), here it is not said',
    );
    expect(offered(page)).toEqual([]);
  });

  it('may be a workbook of several sheets, and have its columns said', async () => {
    const sheets = workbookOf({
      Notes: [{ 1: ['What this is'] }],
      Reviews: [
        { 1: ['Reviews of the service'] },
        { 3: ['Ref', 'Review date', 'Time', 'Venue'] },
        { 4: ['R00007', { date: 46105 }, { date: 0.4375 }, 'Mrs Tansy’s house'] },
        { 5: ['R00007', 'soon'] },
      ],
    });
    const at = await waitingAt(sheets);
    expect((await manager('GET', at)).body).toContain('Say which column holds the day for which');
    await manager('POST', `${at}/columns`, form({ sheet: 'Reviews', 'column-1': 'plannedOn' }));
    const page = await manager('GET', at);
    expect(page.body).toContain('Sheet “Reviews”, line 5, Review date: “soon” is no date.');
    expect(page.body).toContain('Planned for 24 March 2026 at 10.30am.');
    expect(page.body).toContain('Place: this looks like a name.');
    expect([offered(page).length, ticked(page)]).toEqual([1, 0]);
    await manager('POST', `${at}/leave`);
    expect((await manager('GET', at)).statusCode).toBe(404);
  });

  it('is its reader’s own, and for managers', async () => {
    const at = await waitingAt('Ref,Held\nR00007,02/03/2026\n');
    const other = await home.as('service manager', null);
    expect((await other('GET', at)).statusCode).toBe(404);
    expect((await other('POST', at, form({ take: 'x' }))).statusCode).toBe(404);
    expect((await officer('GET', '/reviews/bring-in')).statusCode).toBe(403);
    expect((await bring('Ref,Held\nR00007,02/03/2026\n', officer)).statusCode).toBe(403);
    expect((await manager('GET', '/reviews/bring-in')).body).toContain('Files that wait for you');
  });

  it.each([
    ['nothing', '', 'Choose the file.'],
    ['blanks', ' \n ', 'reviews.csv is empty.'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
      'is no Excel workbook and no CSV file',
    ],
    ['quotes that do not close', 'Ref,Held\nR1,"3 March\n', 'reviews.csv, line'],
  ])('is refused in words where it is %s', async (_, bytes, words) => {
    const got = await bring(bytes);
    expect([got.statusCode, got.body.includes(words)]).toEqual([422, true]);
  });
});

describe('damaged lists of reviews', () => {
  const sound = [
    new TextEncoder().encode(
      'Ref,Due,Planned,Time,Venue,Held,PN,Led by child,Why late\nR00001,31/03/2026,26/03/2026,1pm,School,,,,\nR00006,,,,,03/03/2026,PN1,yes,\n',
    ),
    workbookOf({
      Reviews: [
        { 1: ['Ref', 'Planned', 'Time', 'Held', 'PN'] },
        { 2: ['R00001', { date: 46107 }, { date: 0.4375 }, '', ''] },
        { 3: ['R00006', '', '', { date: 46084 }, 'PN1'] },
      ],
    }),
  ];

  it('are taken as they are shown, or refused in words, and leave no review behind that nobody ticked', async () => {
    const all = () => reviews(...Object.keys(ids));
    await fc.assert(
      fc.asyncProperty(damagedOnes(sound), async (bytes) => {
        const before = await all();
        const got = await bring(bytes);
        expect([303, 422]).toContain(got.statusCode);
        if (got.statusCode === 422) return;
        const at = String(got.headers.location);
        const page = await manager('GET', at);
        expect([page.statusCode, await all()]).toEqual([200, before]);
        const shown = offered(page);
        const taken = await manager('POST', at, form({ take: shown }));
        expect(taken.statusCode).toBe(shown.length > 0 ? 303 : 422);
        const after = await all();
        const changed = after.filter(
          (row) => !before.some((old) => JSON.stringify(old) === JSON.stringify(row)),
        );
        expect(changed).toHaveLength(shown.length);
      }),
      { numRuns: 30 },
    );
  });
});
