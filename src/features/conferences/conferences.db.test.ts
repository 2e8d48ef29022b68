import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '../../platform/database/transaction.ts';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { newOfficer, officerIn } from '../../testing/casework.ts';
import {
  addedAppeal,
  addedFamily,
  heldConference,
  paperAnswer,
  plannedConference,
  questionnaireSecret,
} from '../../testing/conferences.ts';
import { conferencesOfYear } from './year-queries.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let officer: Person;
let manager: Person;

beforeAll(async () => {
  home = await testApp();
  officer = await newOfficer(home);
  manager = await home.as('reviewing manager', null);
  await officerIn(home, manager.personId, 'North', 'Manager, North');
});
afterAll(() => home.close());

const words = ({ body }: Got): string => body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

const ask = async <Row>(query: string, values: unknown[] = []): Promise<Row[]> =>
  (await home.database.client.query(query, values)).rows as Row[];

const deedsOn = async (id: string): Promise<string[]> =>
  (
    await ask<{ deed: string }>('SELECT deed FROM audit_entry WHERE subject_id = $1 ORDER BY at, id', [id])
  ).map(({ deed }) => deed);

const familyPage = async (by: Person, family: string): Promise<string> =>
  words(await by('GET', `/conferences/families/${family}?why=record`));

const editFields = {
  children: '2',
  district: 'North',
  begun: 'strategy',
  begunOn: '16 February 2026',
};

describe('a family', () => {
  it('has its conference due 15 working days after the strategy discussion, on the list of its chair', async () => {
    const family = await addedFamily(officer, { reference: 'F-100' });
    const list = words(await officer('GET', '/conferences'));
    expect(list).toContain('F-100 , 2 children');
    expect(list).toContain('Overdue Initial conference: overdue by 1 day, by 9 March 2026');
    expect(await deedsOn(family)).toEqual(['family.added', 'family.read, list of what is due']);
    const todaysWork = words(await officer('GET', '/today'));
    expect(todaysWork).toContain('Child protection conferences: 1 overdue');
    expect(todaysWork).not.toContain('F-100');
  });

  it('is not known to another officer, and a manager says why first', async () => {
    const family = await addedFamily(officer);
    const other = await newOfficer(home, 'East');
    const url = `/conferences/families/${family}`;
    expect((await other('GET', url)).statusCode).toBe(404);
    expect(words(await manager('GET', url))).toContain('This family is not on your own list.');
    expect((await manager('GET', `${url}?why=supervision`)).statusCode).toBe(200);
    expect(await deedsOn(family)).toEqual(['family.added', 'family.read, supervision']);
    const southern = await home.as('reviewing manager', null);
    await officerIn(home, southern.personId, 'South');
    expect((await southern('GET', `${url}?why=supervision`)).statusCode).toBe(404);
  });

  it('has a reference of its own, and one that looks like a name is asked about', async () => {
    await addedFamily(officer, { reference: 'F-200' });
    const post = (fields: Record<string, string>) =>
      officer('POST', '/conferences/families/new', form({ ...editFields, ...fields }));
    expect(words(await post({ reference: 'F-200' }))).toContain('Another family has that reference already.');
    const named = await post({ reference: 'F-201', childReferences: 'Tansy Ragwort' });
    expect(words(named)).toContain('References of the children: this looks like a name.');
    expect(named.body).toContain('Tansy Ragwort');
    expect(
      (await post({ reference: 'F-201', childReferences: 'Tansy Ragwort', keep: 'Tansy Ragwort' }))
        .statusCode,
    ).toBe(303);
  });

  it('comes back with what somebody else changed, and nothing typed is lost', async () => {
    const family = await addedFamily(officer, { reference: 'F-300' });
    const url = `/conferences/families/${family}/edit`;
    const save = (by: Person, fields: Record<string, string>) =>
      by('POST', `${url}?why=record`, form({ ...editFields, reference: 'F-300', ...fields }));
    const chaired = { officer: officer.personId };
    expect((await save(manager, { seen: '1', team: 'North 2', ...chaired })).statusCode).toBe(303);
    const clash = await save(officer, { seen: '1', district: 'East' });
    expect(clash.statusCode).toBe(422);
    expect(words(clash)).toContain('it now says:');
    expect(words(clash)).toContain('Team of social care: North 2');
    expect(clash.body).toContain('value="East"');
    expect((await save(officer, { seen: '2', district: 'East', team: 'North 2' })).statusCode).toBe(303);
    expect(await familyPage(officer, family)).toContain('East, North 2');
  });

  it('is owed nothing more once its line ended', async () => {
    const family = await addedFamily(officer, { reference: 'F-400' });
    const fields = { ...editFields, reference: 'F-400', ended: 'moved', endedOn: '9 March 2026', seen: '1' };
    await officer('POST', `/conferences/families/${family}/edit`, form(fields));
    expect(await familyPage(officer, family)).toContain('Nothing is due.');
    expect(words(await officer('GET', `/conferences/families/${family}/plan`))).toContain('Nothing is due');
  });
});

describe('a conference', () => {
  it('is planned, held in time, and brings the first review three months later', async () => {
    const family = await addedFamily(officer);
    const conference = await plannedConference(home, officer, family);
    expect(await familyPage(officer, family)).toContain('Move it: it is planned for 5 March 2026');
    const got = await heldConference(officer, conference, { present: ['education'], report: ['education'] });
    expect(got.headers.location).toContain('done=held');
    const page = await familyPage(officer, family);
    expect(page).toContain('Initial conference, held on 5 March 2026');
    expect(page).toContain('Review conference: due in 87 days, by 5 June 2026. Within 3 months');
    expect(page).toContain('2: 1 came, 1 gave views without coming (views: 1 by form)');
    expect(page).toContain('Invited, and did neither GP');
    expect(await deedsOn(conference)).toEqual(['conference.planned', 'conference.held']);
  });

  it('asks why it was late exactly when it was, and keeps what was typed', async () => {
    const family = await addedFamily(officer);
    const conference = await plannedConference(home, officer, family);
    const late = await heldConference(officer, conference, { day: '10 March 2026' });
    expect(words(late)).toContain('It was due by 9 March 2026. Say why it was later.');
    expect(late.body).toMatch(/name="viewsGiven"[^>]*value="1"|value="1"[^>]*name="viewsGiven"/);
    await heldConference(officer, conference, { day: '10 March 2026', reason: 'report' });
    expect(await familyPage(officer, family)).toContain('Report not ready or not shared');
  });

  it('says what speaks against a day, and takes it all the same', async () => {
    const family = await addedFamily(officer);
    const plan = (fields: Record<string, string>) =>
      officer('POST', `/conferences/families/${family}/plan`, form({ seen: '0', ...fields }));
    const asked = await plan({ day: '14 March 2026' });
    expect(words(asked)).toContain('Saturday 14 March 2026 is a weekend or a bank holiday.');
    expect(words(asked)).toContain('The conference is due by 9 March 2026.');
    expect((await plan({ day: '14 March 2026', anyway: '2026-03-14' })).statusCode).toBe(303);
    expect(words(await officer('GET', '/conferences?month=2026-03'))).toContain('planned for 14 March 2026');
  });

  it('that is adjourned leaves the day for it as it was', async () => {
    const family = await addedFamily(officer);
    const conference = await plannedConference(home, officer, family);
    const fields = { seen: '1', state: 'adjourned', day: '5 March 2026', reason: 'not quorate' };
    await officer('POST', `/conferences/${conference}/not-held`, form(fields));
    const page = await familyPage(officer, family);
    expect(page).toContain('adjourned on 5 March 2026: too few agencies (not quorate)');
    expect(page).toContain('Initial conference: overdue by 1 day, by 9 March 2026');
  });

  it('comes back with what somebody else wrote down meanwhile', async () => {
    const conference = await plannedConference(home, officer, await addedFamily(officer));
    await heldConference(officer, conference);
    const clash = await heldConference(manager, conference, { category: 'emotional' });
    expect(clash.statusCode).toBe(422);
    expect(words(clash)).toContain('it now says: Category: Neglect The day on which it was held');
    expect(clash.body).toMatch(/selected value="emotional"/);
    const again = await heldConference(manager, conference, { category: 'emotional', seen: '2' });
    expect(again.statusCode).toBe(303);
  });

  it('that was written down in error is taken back by a step that asks, and not under an appeal', async () => {
    const family = await addedFamily(officer);
    const conference = await plannedConference(home, officer, family);
    await heldConference(officer, conference);
    const appeal = await addedAppeal(home, officer, conference);
    const url = `/conferences/${conference}/take-back`;
    expect(words(await officer('GET', url))).toContain('There is an appeal against this conference.');
    expect(words(await officer('GET', `/conferences/appeals/${appeal}/take-back`))).toContain('Take it back');
    await officer('POST', `/conferences/appeals/${appeal}/take-back`);
    expect(words(await officer('GET', url))).toContain('is then planned again');
    await officer('POST', url, form({ seen: '2' }));
    expect(await familyPage(officer, family)).toContain('Initial conference, planned for 5 March 2026');
    expect((await deedsOn(conference)).at(-1)).toBe('conference.taken back');
    expect(await deedsOn(appeal)).toEqual(['appeal.kept', 'appeal.taken back']);
  });

  it('says where the last day for it is another one by what is known now', async () => {
    const family = await addedFamily(officer, { reference: 'F-500' });
    const conference = await plannedConference(home, officer, family);
    await heldConference(officer, conference);
    const fields = { ...editFields, reference: 'F-500', begunOn: '9 February 2026', seen: '1' };
    await officer('POST', `/conferences/families/${family}/edit`, form(fields));
    expect(await familyPage(officer, family)).toContain('By what is known now it was due by 2 March 2026.');
    const asked = await heldConference(officer, conference, { seen: '2' });
    expect(words(asked)).toContain('It was due by 2 March 2026. Say why it was later.');
  });
});

describe('an appeal', () => {
  it('waits, is answered, and says what changed', async () => {
    const family = await addedFamily(officer);
    const conference = await plannedConference(home, officer, family);
    await heldConference(officer, conference);
    const appeal = await addedAppeal(home, officer, conference);
    expect(await familyPage(officer, family)).toContain('It waits for an answer.');
    const fields = { by: 'parent', ground: 'key people', receivedOn: '9 March 2026', seen: '1' };
    const answered = { ...fields, answeredOn: '10 March 2026', outcome: 'upheld' };
    const save = (more: Record<string, string>) =>
      officer('POST', `/conferences/appeals/${appeal}`, form({ ...answered, ...more }));
    expect(words(await save({}))).toContain('Say what changed, or why nothing did.');
    expect(words(await save({ changed: 'Mrs Tansy came.' }))).toContain(
      'What changed: this looks like a name.',
    );
    expect((await save({ changed: 'It met again with the school.' })).statusCode).toBe(303);
    expect(await familyPage(officer, family)).toContain(
      'Upheld on 10 March 2026. It met again with the school.',
    );
    expect(words(await save({ changed: 'Nothing.' }))).toContain(
      'What changed: It met again with the school.',
    );
  });
});

describe('a questionnaire', () => {
  const answersHere = () =>
    ask<Record<string, unknown>>(
      'SELECT kind, month, district, on_paper, answers, words, words_state FROM conference_answer ORDER BY words',
    );
  const openedBy = async (): Promise<{ conference: string; secret: string }> => {
    const conference = await plannedConference(home, officer, await addedFamily(officer));
    await heldConference(officer, conference);
    return { conference, secret: await questionnaireSecret(officer, conference) };
  };
  const clear = () => ask('DELETE FROM conference_answer');

  it('is answered by a link without an account, and hangs on no conference and no time', async () => {
    await clear();
    const { conference, secret } = await openedBy();
    expect(words(await home.visitor('GET', `/questionnaire/${secret}`))).toContain(
      'Your answers are anonymous.',
    );
    const empty = await home.visitor('POST', `/questionnaire/${secret}`, form({}));
    expect([empty.statusCode, words(empty).includes('Answer at least one question')]).toEqual([422, true]);
    const sent = form({ metChair: 'yes', hasPlan: 'no', words: 'It was fair.' });
    expect(words(await home.visitor('POST', `/questionnaire/${secret}`, sent))).toContain('Thank you');
    expect(await answersHere()).toMatchObject([
      {
        kind: 'initial',
        district: 'North',
        on_paper: false,
        answers: { metChair: 'yes', hasPlan: 'no' },
        words_state: 'shown',
      },
    ]);
    const [{ id } = { id: '' }] = await ask<{ id: string }>('SELECT id FROM conference_answer');
    expect(await deedsOn(id)).toEqual([]);
    expect(await deedsOn(conference)).not.toContain('questionnaire.answered');
    expect(await deedsOn('initial 2026-03-01 North')).toEqual(['questionnaire.answered']);
  });

  it('takes as many answers as were given out, and opens for eight weeks', async () => {
    const { conference, secret } = await openedBy();
    const answer = () => home.visitor('POST', `/questionnaire/${secret}`, form({ couldSay: 'yes' }));
    expect([(await answer()).statusCode, (await answer()).statusCode, (await answer()).statusCode]).toEqual([
      200, 200, 404,
    ]);
    expect(words(await home.visitor('GET', `/questionnaire/${secret}`))).toContain('no longer open');
    const anew = await questionnaireSecret(officer, conference, { seen: '3' });
    expect((await home.visitor('GET', `/questionnaire/${anew}`)).statusCode).toBe(200);
    const [link] = await ask<{ days: number }>(
      `SELECT expires_on - came_on AS days FROM conference_link JOIN conference ON conference.id = conference_id
       WHERE conference_id = $1`,
      [conference],
    );
    expect(link?.days).toBe(56);
    await ask(`UPDATE conference_link SET expires_on = '2026-03-09' WHERE conference_id = $1`, [conference]);
    expect((await home.visitor('GET', `/questionnaire/${anew}`)).statusCode).toBe(404);
  });

  it('stops whoever tries addresses', async () => {
    const from = { remoteAddress: '192.0.2.7' };
    const tries = Array.from(
      { length: 201 },
      (_, turn) => `/questionnaire/${String(turn).padStart(30, 'x')}`,
    );
    let last = 0;
    for (const url of tries) last = (await home.visitor('GET', url, from)).statusCode;
    expect(last).toBe(429);
  });

  it('holds back words that may name somebody, until a manager has read them', async () => {
    await clear();
    const answer = await paperAnswer(home, officer, { words: 'Mrs Tansy was kind.' });
    const page = words(await officer('GET', '/conferences/answers'));
    expect(page).not.toContain('Tansy');
    expect(page).toContain('A manager of the reviewing service reads them before others do.');
    expect((await officer('GET', `/conferences/answers/${answer}`)).statusCode).toBe(403);
    expect((await manager('GET', `/conferences/answers/${answer}`)).body).toContain('Mrs Tansy was kind.');
    const left = form({ words: 'The worker was kind.', shown: 'yes' });
    await manager('POST', `/conferences/answers/${answer}`, left);
    expect(words(await officer('GET', '/conferences/answers'))).toContain('The worker was kind.');
    expect(await deedsOn(answer)).toEqual(['questionnaire.kept from paper', 'questionnaire.words read']);
  });

  it('that was written down from paper twice is taken back', async () => {
    await clear();
    const answer = await paperAnswer(home, officer);
    const url = `/conferences/answers/${answer}/take-back`;
    expect(words(await officer('GET', url))).toContain('written down twice or wrongly');
    await officer('POST', url);
    expect(await answersHere()).toEqual([]);
    const { secret } = await openedBy();
    await home.visitor('POST', `/questionnaire/${secret}`, form({ couldSay: 'yes' }));
    const [{ id } = { id: '' }] = await ask<{ id: string }>('SELECT id FROM conference_answer');
    expect((await officer('POST', `/conferences/answers/${id}/take-back`)).statusCode).toBe(404);
  });
});

describe('a year', () => {
  const period = { first: '2024-04-01', last: '2025-03-31' };
  const year = () =>
    withScope(
      home.database.connected,
      { authorityId: home.authority.id, zone: 'casework', actor: { kind: 'system', name: 'test' } },
      (tx) => conferencesOfYear(tx, { ...home.scope, zone: 'casework' }, period),
    );
  /** A family of two whose initial conference was held on a day of that year; late after 14 May. */
  const heldThen = async (day: string, reason = ''): Promise<string> => {
    const family = await addedFamily(officer, { begunOn: '22 April 2024' });
    const conference = await plannedConference(home, officer, family, day);
    await heldConference(officer, conference, { day, reason });
    return conference;
  };

  it('is counted for the service, and of a few families nothing reaches the Board', async () => {
    for (const day of ['2024-05-08', '2024-05-14']) await heldThen(day);
    await heldThen('2024-05-15', 'family');
    const counted = await year();
    expect(counted.all).toEqual({
      conferences: 3,
      children: 6,
      inTime: { conferences: 2, children: 4 },
      late: { conferences: 1, children: 2 },
    });
    const page = words(await officer('GET', '/conferences/year?year=2024'));
    expect(page).toContain('Child protection conferences 2024-25');
    expect(page).toContain('All 3 2 1 6 4 2');
    const analyst = await home.as('analyst', null);
    const board = words(await analyst('GET', '/counts?of=conferences&quarter=2024-04-01'));
    expect(board).toContain('Conferences held hidden');
    expect((await analyst('GET', '/conferences/year')).statusCode).toBe(403);
  });

  it('shows the Board what six families and more were about', async () => {
    for (const day of ['2024-05-08', '2024-05-09', '2024-05-10', '2024-05-13']) await heldThen(day);
    const analyst = await home.as('analyst', null);
    const got = await analyst('GET', '/counts?of=conferences&quarter=2024-04-01');
    const board = words(got);
    expect(board).toContain('Conferences held 7');
    expect(board).toMatch(/Late hidden/);
    expect(board).toContain('Invitations (GP) 7');
    expect(board).toContain('Neither 7');
    expect(board).not.toContain('F-0');
  });
});
