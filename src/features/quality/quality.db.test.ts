import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onClient } from '../../platform/database/connect.ts';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { newOfficer, officerIn } from '../../testing/casework.ts';
import { compliment, managerIn, recordAdded, tier2 } from '../../testing/furnish/quality.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let officer: Person;
let manager: Person;
let service: Person;

beforeAll(async () => {
  home = await testApp();
  officer = await newOfficer(home, 'North');
  manager = await managerIn(home, 'North');
  service = await home.as('service manager', null);
  await officerIn(home, service.personId, 'County', 'Service manager');
});
afterAll(() => home.close());

const ask = <Row>(query: string, values: unknown[] = []): Promise<Row[]> =>
  onClient(home.database.owner, async (client) => (await client.query(query, values)).rows);

const deedsOn = async (id: string): Promise<string[]> =>
  (
    await ask<{ deed: string }>('SELECT deed FROM audit_entry WHERE subject_id = $1 ORDER BY at, id', [id])
  ).map(({ deed }) => deed);

const words = ({ body }: Got): string => body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

const send = (by: Person, id: string, rest: string, fields: Record<string, string>): Promise<Got> =>
  by('POST', `/quality/${id}/${rest}`, form(fields));

describe('an audit', () => {
  it('is written down, shown with its reading in the log, and listed', async () => {
    const id = await recordAdded(officer, '/quality', {
      ...tier2,
      'strengths-voice': 'yes',
      'learning-plan': 'yes',
      childWords: 'I was asked what I want.',
    });
    const page = words(await officer('GET', `/quality/${id}`));
    expect(page).toContain('Tier 2 audit, 2 March 2026');
    expect(page).toContain('Challenge by the reviewing officer Requires improvement');
    expect(page).toContain('Strengths The child’s voice');
    expect(page).toContain('I was asked what I want.');
    expect(words(await manager('GET', '/quality'))).toContain('Q00001, North, North 1');
    expect(await deedsOn(id)).toEqual([
      'service record.added',
      'service record.read, own work',
      'service record list.read, team of the reader',
    ]);
  });

  it.each([
    ['no day', { 'day-day': '', 'day-month': '', 'day-year': '' }, 'Give the day on which it was done.'],
    ['a day to come', { 'day-year': '2027' }, 'This day is still to come.'],
    ['no grade', { oversight: '' }, 'Choose a grade for oversight.'],
    ['a name', { learningWords: 'Robin Ashdown was not seen alone.' }, 'looks like a name'],
  ])('with %s comes back with all that was typed', async (_what, fields, said) => {
    const got = await officer('POST', '/quality/new', form({ ...tier2, team: 'Lantern team', ...fields }));
    expect(got.statusCode).toBe(422);
    expect(words(got)).toContain(said);
    expect(got.body).toContain('Lantern team');
  });

  it('is kept with what looks like a name where its writer says that it is none', async () => {
    const learningWords = 'Orchard Lantern asked.';
    const asked = await officer('POST', '/quality/new', form({ ...tier2, learningWords }));
    expect(asked.statusCode).toBe(422);
    const kept = form({ ...tier2, learningWords, keep: learningWords });
    expect((await officer('POST', '/quality/new', kept)).statusCode).toBe(303);
  });

  it('is seen by nobody of another team, nor by an officer whom it is not about', async () => {
    const id = await recordAdded(officer, '/quality', tier2);
    const other = await managerIn(home, 'West');
    expect((await other('GET', `/quality/${id}`)).statusCode).toBe(404);
    expect((await (await newOfficer(home, 'North'))('GET', `/quality/${id}`)).statusCode).toBe(404);
    expect((await service('GET', `/quality/${id}`)).statusCode).toBe(200);
  });

  it('about an officer’s work is written by managers, and read but not changed by that officer', async () => {
    const work = { ...tier2, kind: 'supervision audit', officer: officer.personId, work: 'good' };
    const refused = await officer('POST', '/quality/new', form(work));
    expect(words(refused)).toContain('Managers of the reviewing service write these down.');
    const id = await recordAdded(manager, '/quality', work);
    expect((await officer('GET', `/quality/${id}`)).statusCode).toBe(200);
    expect((await officer('GET', `/quality/${id}/change`)).statusCode).toBe(404);
    expect((await send(officer, id, 'take-down', { seen: '1' })).statusCode).toBe(404);
    expect(await deedsOn(id)).toContain('service record.read, own practice');
  });

  it('that two change comes back with what the other changed and what was typed', async () => {
    const id = await recordAdded(officer, '/quality', tier2);
    const before = (await officer('GET', `/quality/${id}/change`)).body;
    const was = Object.fromEntries(
      [...before.matchAll(/name="(was-[\w-]+)"[^>]*? value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
    await send(manager, id, 'change', { ...tier2, team: 'North 2', seen: '1' });
    const late = await send(officer, id, 'change', { ...was, ...tier2, district: 'North East', seen: '1' });
    expect(late.statusCode).toBe(422);
    expect(words(late)).toContain('Team: now “North 2”');
    expect(late.body).toContain('North East');
    const saved = await send(officer, id, 'change', { ...tier2, district: 'North East', seen: '2' });
    expect(saved.statusCode).toBe(303);
  });

  it('is taken down after it was asked, counts no longer, and can be put back', async () => {
    const id = await recordAdded(officer, '/quality', { ...tier2, reference: 'Q00077' });
    expect(words(await officer('GET', `/quality/${id}/take-down`))).toContain('can be put back');
    expect((await send(officer, id, 'take-down', { seen: '1' })).statusCode).toBe(303);
    expect(words(await officer('GET', '/quality'))).not.toContain('Q00077');
    expect(words(await officer('GET', '/quality?state=down'))).toContain('Q00077');
    expect(words(await send(officer, id, 'put-back', { seen: '1' }))).toContain('Somebody else changed it');
    expect((await send(officer, id, 'put-back', { seen: '2' })).statusCode).toBe(303);
    expect(words(await officer('GET', '/quality'))).toContain('Q00077');
  });

  it('leads to a challenge where a section 47 check does not agree', async () => {
    const check = { ...tier2, kind: 'section 47 check', agreed: 'no', why: 'The harm is likely to go on.' };
    const id = await recordAdded(officer, '/quality', check);
    expect((await officer('GET', `/quality/${id}`)).body).toContain('/challenges/new?reference=Q00001');
  });
});

describe('a second look', () => {
  const second = async (): Promise<{ id: string; other: Person }> => {
    const other = await newOfficer(home, 'West');
    const id = await recordAdded(officer, '/quality', { ...tier2, learningWords: 'The plan has no dates.' });
    const asked = await send(officer, id, 'ask-second', { second: other.personId });
    expect(asked.statusCode).toBe(303);
    return { id, other };
  };

  it('is blind until the second auditor has graded', async () => {
    const { id, other } = await second();
    expect(words(await other('GET', '/today'))).toContain('An audit waits for your grades');
    const data = await other('GET', '/quality', { headers: { accept: 'application/json' } });
    expect(data.body).toContain(id);
    expect(data.body).not.toContain('The plan has no dates.');
    const before = words(await other('GET', `/quality/${id}`));
    expect(before).toContain('Q00001');
    expect(before).not.toContain('Requires improvement');
    expect(before).not.toContain('The plan has no dates.');
    expect((await other('GET', `/quality/${id}/change`)).statusCode).toBe(404);
    expect(words(await other('GET', `/quality/${id}/second`))).not.toContain('The plan has no dates.');
    await send(other, id, 'second-grades', { oversight: 'good', challenge: 'good' });
    const after = words(await other('GET', `/quality/${id}`));
    expect(after).toContain('The plan has no dates.');
    expect(after).toContain('Challenge by the reviewing officer Requires improvement Good');
  });

  it('is not asked of the author, nor of who has opened the audit', async () => {
    const id = await recordAdded(officer, '/quality', tier2);
    await manager('GET', `/quality/${id}`);
    expect(words(await send(officer, id, 'ask-second', { second: officer.personId }))).toContain(
      'They graded it first.',
    );
    expect(words(await send(officer, id, 'ask-second', { second: manager.personId }))).toContain(
      'They have opened this audit',
    );
  });

  it('that differs is settled with a reason by a manager who is neither, and that grade counts', async () => {
    const { id, other } = await second();
    await send(other, id, 'second-grades', { oversight: 'inadequate', challenge: 'requires improvement' });
    const agreed = { oversight: 'inadequate', challenge: 'requires improvement' };
    expect((await send(officer, id, 'agree', { ...agreed, reason: 'So be it.' })).statusCode).toBe(403);
    expect(words(await send(manager, id, 'agree', { ...agreed, reason: '' }))).toContain('Say why');
    expect(words(await manager('GET', '/today'))).toContain('Two auditors graded differently');
    await send(manager, id, 'agree', { ...agreed, reason: 'Nobody looked between the meetings.' });
    expect(words(await officer('GET', `/quality/${id}`))).toContain(
      'Oversight of the reviewing officer Good Inadequate Inadequate',
    );
    expect(words(await service('GET', '/quality/period?year=2025'))).toMatch(
      /Tier 2 audit: oversight of the reviewing officer \d+ 0 1 /,
    );
  });

  it('leaves the first grades as they are once it is asked for', async () => {
    const { id } = await second();
    const changed = await send(officer, id, 'change', { ...tier2, oversight: 'inadequate', seen: '1' });
    expect(words(changed)).toContain('your own grade stays');
  });

  it('can be asked of somebody else while it is not given', async () => {
    const { id, other } = await second();
    const another = await newOfficer(home, 'South');
    expect((await send(officer, id, 'ask-second', { second: another.personId })).statusCode).toBe(303);
    expect((await other('GET', `/quality/${id}`)).statusCode).toBe(404);
  });
});

describe('how many of how many', () => {
  it('are shown for this month and the last, by what the service sets, which can be undone', async () => {
    await recordAdded(manager, '/quality', {
      ...tier2,
      kind: 'practice observation',
      officer: officer.personId,
      seenIn: 'review',
    });
    const quotas = (): Promise<string> => manager('GET', '/quality/quotas').then(words);
    expect(await quotas()).toContain('Manager, North 0 of 1 1 of 1');
    const set = { observations: '2', supervision: '1', supervisionTotal: '35', seen: '0' };
    await manager('POST', '/quality/quotas/settings', form(set));
    expect(await quotas()).toContain('Manager, North 0 of 2 1 of 2');
    expect(await quotas()).toMatch(/All \d+ of 35 \d+ of 35/);
    const stale = await service('POST', '/quality/quotas/settings', form(set));
    expect(words(stale)).toContain('Somebody else set this while you wrote.');
    await manager('POST', '/quality/quotas/settings/undo', form({ seen: '1' }));
    expect(await quotas()).toContain('Manager, North 0 of 1 1 of 1');
    expect((await officer('GET', '/quality/quotas')).statusCode).toBe(403);
  });
});

describe('counts for the Board', () => {
  it('hide small ones, and those about few children, and name none', async () => {
    const analyst = await home.as('analyst', null);
    const done = { ...tier2, 'day-day': '2', 'day-month': '12', 'day-year': '2025' };
    for (let child = 0; child < 7; child += 1)
      await recordAdded(officer, '/quality', { ...done, reference: `R0000${child}` });
    for (let time = 0; time < 6; time += 1)
      await recordAdded(officer, '/quality', {
        ...done,
        kind: 'learning space',
        practice: 'good',
        impact: 'good',
        reference: 'R00001',
      });
    await recordAdded(officer, '/quality/compliments', {
      ...compliment,
      'day-month': '12',
      'day-year': '2025',
    });
    const page = words(await analyst('GET', '/counts?of=quality'));
    expect(page).toContain(
      'Audits hidden Compliments hidden Audits by kind Which Number Tier 2 audit 7 Learning space hidden',
    );
    expect(page).not.toContain('R0000');
    expect((await analyst('GET', '/quality')).statusCode).toBe(403);
  });
});
