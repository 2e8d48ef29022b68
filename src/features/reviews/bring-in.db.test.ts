import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../kernel/scope.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { form, type Got, type TestApp, testApp, upload } from '../../testing/app.ts';
import { soundExtract } from '../../testing/indicators/sound-extract.ts';
import { keepRows } from '../../testing/keep-rows.ts';
import { wordsOf } from '../../testing/words-of.ts';
import { type Histories, readHistories, writeMadeUpExtract } from '../indicators/index.ts';
import { childrenInCare } from './queries.ts';
import { recordsOf } from './record-queries.ts';
import { emptyRecord, timetableOf } from './rules/child-record.ts';
import { toldInFull } from './rules/timetable/history.ts';
import { childTimetable } from './rules/timetable/timetable.ts';

let home: TestApp;
let head: Awaited<ReturnType<TestApp['as']>>;
let asItWas: () => Promise<void>;

beforeAll(async () => {
  home = await testApp();
  head = await home.as('service manager', null);
  asItWas = await keepRows(home.database.client);
});
beforeEach(() => asItWas());
afterAll(() => home.close());

const lastDay = { day: '31', month: '3', year: '2019' };

const send = async (files: ReadonlyMap<string, string | Buffer>): Promise<Got> =>
  head(
    'POST',
    '/children/bring-in',
    await upload(
      [...files].map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
      lastDay,
    ),
  );

const bringIn = async (files: ReadonlyMap<string, string | Buffer>): Promise<string> => {
  const got = await send(files);
  expect(got.statusCode, wordsOf(got).slice(0, 500)).toBe(303);
  return `${got.headers.location}`;
};

const takeAll = async (files: ReadonlyMap<string, string | Buffer>): Promise<Got> =>
  head('POST', await bringIn(files), form({ 'all-added': 'yes' }));

const asHead = async <Value>(work: Parameters<typeof withScope<Value>>[2], scope: Scope): Promise<Value> =>
  withScope(home.database.connected, scope, work);

const scopeOfHead = (): Scope => ({
  authorityId: home.authority.id,
  zone: 'casework',
  actor: {
    kind: 'person',
    id: head.personId,
    name: '',
    holdings: [{ role: 'service manager', bodyId: null }],
  },
});

const childrenNow = () => asHead((tx) => childrenInCare(tx, scopeOfHead()), scopeOfHead());

describe('an extract of the case system', () => {
  it('brings every child with the same timetable as the extract has, and nothing differs afterwards', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hearth-bring-in-'));
    let histories: Histories;
    const files = new Map<string, Buffer>();
    try {
      await writeMadeUpExtract(folder, { children: 60, years: 3, seed: 11, at: '2019-03-31' });
      histories = await readHistories(folder, { at: '2019-03-31', problems: 0 });
      for (const name of await readdir(folder)) files.set(name, await readFile(join(folder, name)));
    } finally {
      await rm(folder, { recursive: true });
    }
    const taken = await takeAll(files);
    expect(taken.headers.location).toMatch(/^\/children\/bring-in\?said=/);
    const said = await head('GET', `${taken.headers.location}`);
    expect(wordsOf(said)).toContain(`Taken: ${histories.inCare.length} children added.`);

    const scope = scopeOfHead();
    await asHead(async (tx) => {
      const children = await childrenInCare(tx, scope);
      const records = await recordsOf(
        tx,
        scope,
        children.map(({ id }) => id),
      );
      expect(children.length).toBe(histories.inCare.length);
      for (const child of children) {
        const history = histories.inCare.find((one) => one.child === child.reference);
        if (!history) throw new Error(`${child.reference} is not in the extract.`);
        expect(timetableOf(child, records.get(child.id) ?? emptyRecord, '2019-03-31')).toEqual(
          childTimetable({ ...history, advisers: [], ofYear: null }, '2019-03-31', toldInFull),
        );
      }
    }, scope);

    const again = await head('GET', await bringIn(files));
    expect(wordsOf(again)).toContain(`${histories.inCare.length} stand here as there`);
    expect(again.body).not.toContain('Take what is ticked');
  });

  it('shows what stands otherwise, and takes only what is ticked', async () => {
    await takeAll(soundExtract);
    const children = await childrenNow();
    expect(children.map(({ reference }) => reference)).toEqual(['1', '2']);
    const one = children[0]?.id ?? '';
    const changed = new Map(soundExtract);
    changed.set('Teams.csv', 'CHILD,FROM,TO,TEAM\r\n1,01/05/2016,,West\r\n');
    changed.set(
      'Header.csv',
      'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n1,1,01/05/2007,WBRI,,,\r\n2,2,29/02/2016,WBRI,,,\r\n3,2,01/05/2002,WBRI,,1,03/02/2018\r\n',
    );
    changed.set(
      'Episodes.csv',
      `${soundExtract.get('Episodes.csv')?.replace('2,05/03/2018,S,V2,N1,U4,PR1,,,', '2,05/03/2018,S,V2,N1,U4,PR1,01/02/2019,E4A,')}`,
    );
    const url = await bringIn(changed);
    const page = await head('GET', url);
    const words = wordsOf(page);
    expect(words).toMatch(/Team Stands here Préston, North In the file West/);
    expect(words).toMatch(/Date of birth Stands here 10 years old In the file 11 years old/);
    expect(words).toMatch(/Not looked after any more by the file: 1 child/);
    expect(words).toContain('Care ended on 1 February 2019.');
    expect(page.body).not.toMatch(/2008|2007|29 February|2016-02/);

    await head('POST', url, form({ take: `${one} 1 born` }));
    expect(await childrenNow()).toMatchObject([{ born: '2007-05-01', team: 'Préston, North' }, {}]);
    // The line changed since: what was looked at before is not taken.
    const stale = await head('POST', url, form({ take: `${one} 1 team` }));
    expect(wordsOf(await head('GET', `${stale.headers.location}`))).toContain('Nothing was taken');
    const two = children[1]?.id ?? '';
    const last = await head('POST', url, form({ take: [`${one} 2 team`, `${two} 1 gone`] }));
    expect(last.headers.location).toBe('/children/bring-in?said=0-1-1');
    expect(await childrenNow()).toMatchObject([{ reference: '1', team: 'West' }]);
    expect((await head('GET', url)).statusCode).toBe(404);
  });

  it('gives way to a newer one, and can be left', async () => {
    const first = await bringIn(soundExtract);
    const second = await bringIn(soundExtract);
    expect((await head('GET', first)).statusCode).toBe(404);
    expect(wordsOf(await head('GET', '/children/bring-in'))).toContain('The extract of 31 March 2019 waits');
    expect((await head('POST', `${second}/leave`)).headers.location).toBe('/children/bring-in?said=left');
    expect(await childrenNow()).toEqual([]);
  });

  it('lists rows that cannot be right, without a date of birth', async () => {
    const doubtful = new Map(soundExtract);
    doubtful.set(
      'Header.csv',
      'CHILD,SEX,DOB,ETHNIC\r\n1,1,31/02/2008,WBRI\r\n2,2,29/02/2016,WBRI\r\n3,2,01/05/2002,WBRI\r\n',
    );
    const words = wordsOf(await head('GET', await bringIn(doubtful)));
    expect(words).toContain('Header.csv, line 2, DOB: This is not a date that exists');
    expect(words).not.toContain('31/02/2008');
  });

  it.each<[string, ReadonlyMap<string, string>, RegExp]>([
    ['no file', new Map(), /Choose the files/],
    ['no extract', new Map([['list.csv', 'A,B\r\n1,2\r\n']]), /None of these files has episodes/],
    [
      'no episodes',
      new Map([['Header.csv', soundExtract.get('Header.csv') ?? '']]),
      /None of these files has/,
    ],
    [
      'an open quotation mark',
      new Map([...soundExtract, ['Visits.csv', 'CHILD,DATE\r\n1,"01/02/2019\r\n']]),
      /Visits\.csv, line \d+: a quotation mark/,
    ],
    [
      'a column twice',
      new Map([...soundExtract, ['Visits.csv', 'CHILD,DATE,DATE\r\n1,,\r\n']]),
      /Visits\.csv, line 1: the column DATE stands there twice/,
    ],
  ])('%s is refused, and nothing is kept', async (_, files, reason) => {
    const changed = await home.watchContents();
    const got = await send(files);
    expect(got.statusCode).toBe(422);
    expect(wordsOf(got)).toMatch(reason);
    expect(got.body).not.toContain('hearth-sent');
    expect(await changed()).toEqual([]);
  });
});
