import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { form, type TestApp, testApp } from '../../testing/app.ts';
import {
  decideFields,
  filled,
  grantPot,
  outcomeFields,
  potFields,
  proposalFields,
  recommendFields,
  sent,
} from '../../testing/furnish/grants.ts';
import { keepRows } from '../../testing/keep-rows.ts';
import { chaseReports } from './remind.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let member: Person;
let chair: Person;
let officer: Person;
let made: { board: string; pot: string; round: string };
let asItWas: () => Promise<void>;

beforeAll(async () => {
  home = await testApp();
  member = await home.as('member');
  chair = await home.as('chair');
  officer = await home.as('lead officer');
  made = await grantPot(home);
  asItWas = await keepRows(home.database.client);
});
beforeEach(() => asItWas());
afterAll(() => home.close());

const rows = async (text: string): Promise<Record<string, unknown>[]> =>
  (await home.database.client.query(text)).rows;

const propose = (fields = {}): Promise<string> =>
  sent(member, `/boards/${made.board}/grants/new`, { ...proposalFields, round: made.round, ...fields });

/** Opens a form of a proposal, fills it in and sends it. */
const writes = async (who: Person, proposal: string, step: string, fields: Record<string, string>) => {
  const url = `/grants/proposals/${proposal}/${step}`;
  return who('POST', url, form(await filled(who, url, fields)));
};

const decides = (proposal: string, pence: string) =>
  writes(officer, proposal, 'decide', { ...decideFields, pence });

const read = async (who: TestApp['clerk'], url: string) => (await who('GET', url)).body;

describe('a proposal', () => {
  it('shows its conditions, what the Board recommends and that this gives nothing', async () => {
    const id = await propose({ asked: '£900' });
    const page = `/grants/proposals/${id}`;
    expect(await read(member, page)).toContain('One proposal does not use up what others need.');
    expect((await member('POST', `${page}/recommend`, form(recommendFields))).statusCode).toBe(403);
    await writes(chair, id, 'recommend', { ...recommendFields, verdict: 'part', pence: '£500' });
    expect(await read(member, page)).toContain('to give £500');
    expect(await read(home.visitor, '/grants')).not.toContain('Swimming');
    expect(await read(member, `/grants/pots/${made.pot}`)).toMatch(/Left[\s\S]*£1,000/);
  });

  it('is decided by the officer who can, and by nobody of the Board', async () => {
    const id = await propose();
    for (const who of [member, chair, home.clerk])
      expect((await who('POST', `/grants/proposals/${id}/decide`, form(decideFields))).statusCode).toBe(403);
    await decides(id, '£600');
    expect(await read(home.visitor, '/grants')).toContain('Swimming lessons: £600');
    await decides(id, '0');
    expect(await read(home.visitor, '/grants')).not.toContain('Swimming');
  });

  it('decided by two at once: the second is told, and their words stay', async () => {
    const id = await propose();
    const url = `/grants/proposals/${id}/decide`;
    const seen = await filled(officer, url, decideFields);
    const got = await Promise.all(
      ['£500', '£400'].map((pence) =>
        officer('POST', url, form({ ...seen, pence, words: `Give ${pence}.` })),
      ),
    );
    expect(got.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 422]);
    const late = got.find(({ statusCode }) => statusCode === 422)?.body ?? '';
    for (const words of ['What is kept now', 'Give £500.', 'Give £400.']) expect(late).toContain(words);
    expect(await rows('SELECT proposal_id FROM grant_decision')).toHaveLength(1);
  });

  it('that got nothing has nothing to report back, and says so', async () => {
    const id = await propose();
    await decides(id, '0');
    for (const got of [
      await member('GET', `/grants/proposals/${id}/outcome`),
      await member('POST', `/grants/proposals/${id}/outcome`, form(outcomeFields)),
    ])
      expect(got.body).toContain('No grant was given for this');
    expect(await rows('SELECT proposal_id FROM grant_outcome')).toEqual([]);
  });

  it('asks about what looks like a name before it is kept', async () => {
    const fields = { ...proposalFields, round: made.round, changes: 'Robin Ashdown learns to swim.' };
    const got = await member('POST', `/boards/${made.board}/grants/new`, form(fields));
    expect([got.statusCode, await rows('SELECT id FROM grant_proposal')]).toEqual([422, []]);
    expect(got.body).toContain('Swimming lessons');
  });
});

describe('a pot', () => {
  it('is never overdrawn, however many decide at once', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => propose({ asked: '£300' })));
    const got = await Promise.all(ids.map((id) => decides(id, '£300')));
    expect(got.filter(({ statusCode }) => statusCode === 303)).toHaveLength(3);
    expect(got.find(({ statusCode }) => statusCode === 422)?.body).toContain('Only £100 is left');
    expect(await rows('SELECT sum(pence)::int AS given FROM grant_decision')).toEqual([{ given: 90_000 }]);
  });

  it('shows the same part for each of what is recommended, to the penny', async () => {
    for (const title of ['One', 'Two', 'Three']) {
      const id = await propose({ title, asked: '£500' });
      await writes(chair, id, 'recommend', recommendFields);
    }
    const page = await read(member, `/grants/pots/${made.pot}`);
    expect([page.split('£333.33').length, page.split('£333.34').length]).toEqual([3, 2]);
  });

  it('gets back what was not spent, and carries on what is left once', async () => {
    const id = await propose();
    await decides(id, '£600');
    await writes(member, id, 'outcome', outcomeFields);
    expect(await read(home.visitor, '/grants')).toContain(
      'All twelve swim now. £49.50 went back to the pot.',
    );
    const next = await sent(home.clerk, `/boards/${made.board}/grants/pots/new`, {
      ...potFields,
      name: '2026-27',
    });
    const carry = () => home.clerk('POST', `/grants/pots/${made.pot}/carry`, form({ to: next }));
    const got = await Promise.all([carry(), carry(), carry()]);
    expect(got.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
    expect(await rows('SELECT pence FROM grant_carried')).toEqual([{ pence: 44_950 }]);
    expect(await read(member, `/grants/pots/${next}`)).toContain('£1,449.50');
    expect((await decides(id, '£500')).body).toContain('reported back already');
    const more = await writes(member, id, 'outcome', { ...outcomeFields, spent: '£600' });
    expect(more.body).toContain('given or carried on already');
  });

  it('asks for a report when it is due, once a step, and only until it is told', async () => {
    const id = await propose();
    await decides(id, '£600');
    const letters = async (today: string) => {
      await home.inScope((tx, scope) => chaseReports(tx, scope, today));
      return (await rows("SELECT id FROM mail WHERE key LIKE 'grant %'")).length;
    };
    expect([await letters('2026-05-01'), await letters('2026-05-20'), await letters('2026-05-21')]).toEqual([
      0, 1, 1,
    ]);
    expect(await letters('2026-06-09')).toBe(2);
    await writes(member, id, 'outcome', outcomeFields);
    expect(await letters('2026-06-20')).toBe(2);
  });
});
