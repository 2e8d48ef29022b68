import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onClient } from '../../platform/database/connect.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { childInCare } from '../../testing/casework.ts';
import { checkClaims } from '../indicators/index.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let manager: Person;

const asOwner = (text: string, values: unknown[] = []) =>
  onClient(home.database.owner, (client) => client.query(text, values));

/** So many alerts about children of their own, raised on a day in a district. */
const alerts = (count: number, day: string, district: string) =>
  asOwner(
    `INSERT INTO challenge (authority_id, id, reference, district, team, kind, category, impact, words, level, to_name,
       raised_on, raised_by, changed)
     SELECT $1, gen_random_uuid(), 'K-' || $3 || n, $3, 'Team', 'alert', 'review not recorded', '', 'x', 'team manager',
       'x', $4, 'x', '' FROM generate_series(1, $2) AS n`,
    [home.authority.id, count, district, day],
  );

const reviewsHeld = async (count: number, day: string, lateReason: string) => {
  for (let at = 0; at < count; at += 1) {
    const child = await childInCare(home, { since: '2020-01-01' });
    await asOwner(
      `INSERT INTO review (authority_id, id, child_id, due_on, planned_at, place, held_on, state, participation,
         chaired_by_child, words, people, papers, late_reason, permanence_plan, version)
       VALUES ($1, gen_random_uuid(), $2, $3, '', '', $3, 'held', 'PN1', false, '', '[]', '[]', $4, '', 1)`,
      [home.authority.id, child, day, lateReason],
    );
  }
};

beforeAll(async () => {
  home = await testApp();
  manager = await home.as('service manager', null);
  await alerts(20, '2023-05-02', 'North');
  await alerts(30, '2024-05-02', 'North');
  await alerts(20, '2024-11-04', 'East');
  await alerts(3, '2025-02-03', 'Coast');
  await reviewsHeld(9, '2024-06-03', '');
  await reviewsHeld(3, '2024-06-04', 'Change of social worker');
});
afterAll(() => home.close());

const year = 'year=2024-04-01';

const wordText = async (query: string): Promise<string> => {
  const { rawPayload, statusCode } = await manager('GET', `/annual-report/draft.docx?${query}`);
  expect(statusCode).toBe(200);
  return (await mammoth.extractRawText({ buffer: rawPayload })).value;
};

const pdfText = async (query: string): Promise<string> => {
  const { rawPayload } = await manager('GET', `/annual-report/draft.pdf?${query}`);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(rawPayload)), {
    mergePages: true,
  });
  return text;
};

describe('the annual report', () => {
  it('says the year beside the year before, on its page, in Word and as PDF', async () => {
    const { body } = await manager('GET', `/annual-report?${year}`);
    const word = await wordText(year);
    const pdf = await pdfText(year);
    for (const text of [body, word, pdf]) {
      expect(text).toContain('Challenges and good practice, in all rose from 20 to 53, by 165%.');
      expect(text).toContain('Reviews held in time: 75.0% (9 of 12).');
      expect(text).toContain('To be written:');
      expect(text).toContain('Coast');
      expect(text).not.toContain('K-Coast');
    }
    expect(word).toContain('Not for publication.');
    expect(pdf).toContain('Not for publication.');
  });

  it.each(['service', 'board'])('for the %s is found right by the checks of reports', async (readers) => {
    const claims = checkClaims(await wordText(`${year}&for=${readers}`));
    expect(claims.length).toBeGreaterThan(2);
    expect(claims.filter(({ verdict }) => verdict === 'disagrees')).toEqual([]);
  });

  it('hides small counts from the Board, and what would tell them', async () => {
    const text = await wordText(`${year}&for=board`);
    expect(text).toContain('Small counts are not shown.');
    expect(text).toMatch(/Coast\s+0\s+not shown/);
    // The quarters show 30 and 20 by themselves, so the whole year would tell the three of the last one.
    expect(text).toContain('Challenges and good practice, in all: not shown.');
    expect(text).not.toContain('Reviews held in time:');
  });

  it('is not counted for the Board before the year is over', async () => {
    const running = 'year=2025-04-01';
    expect((await manager('GET', `/annual-report?${running}`)).body).toContain('2025-26 to 10 March 2026');
    for (const path of ['', '/draft.docx', '/draft.pdf']) {
      const got = await manager('GET', `/annual-report${path}?${running}&for=board`);
      expect(got.statusCode).toBe(409);
      expect(got.body).toContain('This year is not over yet');
    }
  });

  it.each(['independent reviewing officer', 'team manager', 'analyst', 'clerk'] as const)(
    'is not for the %s',
    async (role) => {
      const person = await home.as(role, null);
      for (const path of ['', '/draft.docx', '/draft.pdf'])
        expect((await person('GET', `/annual-report${path}`)).statusCode).toBe(403);
    },
  );
});

describe('counts for the Board', () => {
  it.each(['reviews', 'challenges', 'permanence'])('are given to the analyst: %s', async (of) => {
    const analyst = await home.as('analyst', null);
    const got = await analyst('GET', `/counts?of=${of}&quarter=2025-01-01`);
    expect(got.statusCode).toBe(200);
    expect(got.body).not.toMatch(/K-\w|K\d{5}/);
  });

  it('are not for the clerk', async () => {
    const clerk = await home.as('clerk', null);
    expect((await clerk('GET', '/counts')).statusCode).toBe(403);
  });
});
