import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../kernel/roles.ts';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { childInCare, newOfficer, officerIn, plannedReview, writtenDown } from '../../testing/casework.ts';
import { wordsOf } from '../../testing/words-of.ts';

type Officer = Awaited<ReturnType<typeof newOfficer>>;

let home: TestApp;
let officer: Officer;

beforeAll(async () => {
  home = await testApp();
  officer = await newOfficer(home);
});
afterAll(() => home.close());

const ownChild = (parts: Parameters<typeof childInCare>[1] = {}) =>
  childInCare(home, { officerId: officer.personId, ...parts });

/** A child who came into care on 2 March: the first review is due by 30 March 2026. */
const newChild = () => ownChild({ since: '2026-03-02' });

const idIn = (got: Got): string => /\/reviews\/([0-9a-f-]{36})/.exec(String(got.headers.location))?.[1] ?? '';

const read = async (url: string): Promise<string> => wordsOf(await officer('GET', url));

const deedsOn = async (subjects: readonly string[]): Promise<string[]> => {
  const { rows } = await home.database.client.query<{ deed: string }>(
    `SELECT deed FROM audit_entry WHERE subject_id = ANY ($1) AND deed NOT LIKE 'child.read%' ORDER BY at`,
    [subjects],
  );
  return rows.map(({ deed }) => deed);
};

describe('planning a review', () => {
  it('offers the last working day by which the law wants it', async () => {
    const page = await officer('GET', `/children/${await newChild()}/reviews/new`);
    expect(wordsOf(page)).toContain('The next review is due by 30 March 2026');
    expect(page.body).toContain('value="30 March 2026"');
    expect(page.body).not.toContain('2012');
  });

  it('is written down, and the child has one review to come', async () => {
    const child = await newChild();
    const review = await plannedReview(officer, child, { papers: 'School', sent: '9 March 2026' });
    const words = await read(`/reviews/${review}`);
    for (const said of [
      'Review on Tuesday 24 March 2026 at 10am',
      'The child and School',
      'School, sent on 9 March 2026',
    ])
      expect(words).toContain(said);
    expect(await deedsOn([review])).toEqual(['review.planned']);
    expect(await read(`/children/${child}/reviews/new`)).toContain('A review is planned already');
    const again = await officer('POST', `/children/${child}/reviews/new`, form({ day: '26 March 2026' }));
    expect([again.statusCode, wordsOf(again)]).toEqual([
      422,
      expect.stringContaining('planned already, for 24 March'),
    ]);
  });

  it('is planned once where two do it at the same moment', async () => {
    const child = await newChild();
    const plan = () => officer('POST', `/children/${child}/reviews/new`, form({ day: '26 March 2026' }));
    const codes = (await Promise.all([plan(), plan()])).map(({ statusCode }) => statusCode);
    expect(codes.sort()).toEqual([303, 422]);
  });

  it.each([
    ['28 March 2026', {}, 'at a weekend. The next working day is Monday 30 March 2026'],
    ['3 April 2026', {}, 'a bank holiday (Good Friday)'],
    ['31 March 2026', {}, 'this would be late, by 1 day'],
    ['9 March 2026', {}, '9 March 2026 has passed'],
    ['soon', {}, 'is not a date'],
  ])('asks about %s', async (day, fields, words) => {
    const child = await newChild();
    const sent = form({ day, place: 'The school', ...fields });
    const got = await officer('POST', `/children/${child}/reviews/new`, sent);
    expect([got.statusCode, wordsOf(got)]).toEqual([422, expect.stringContaining(words)]);
    expect(got.body).toContain('value="The school"');
  });

  it('takes the working day that was offered, or a late day all the same', async () => {
    const [one, other] = [await newChild(), await newChild()];
    const instead = form({ day: '28 March 2026', instead: '2026-03-30' });
    const first = idIn(await officer('POST', `/children/${one}/reviews/new`, instead));
    expect(await read(`/reviews/${first}`)).toContain('Monday 30 March 2026');
    const anyway = form({ day: '31 March 2026', anyway: '2026-03-31' });
    const second = idIn(await officer('POST', `/children/${other}/reviews/new`, anyway));
    expect(await read(`/reviews/${second}`)).toContain('Tuesday 31 March 2026');
  });

  it('warns of a fourth review of the officer on one day, and of two at one time', async () => {
    const busy = await newOfficer(home);
    const with4 = async (at: string) => {
      const child = await childInCare(home, { officerId: busy.personId, since: '2026-03-02' });
      return busy('POST', `/children/${child}/reviews/new`, form({ day: '17 March 2026', at }));
    };
    expect((await with4('9am')).statusCode).toBe(303);
    expect(wordsOf(await with4('9am'))).toContain('has another review at 9am that day');
    expect((await with4('11am')).statusCode).toBe(303);
    expect((await with4('2pm')).statusCode).toBe(303);
    expect(wordsOf(await with4('4pm'))).toContain('has 3 other reviews that day, at 9am, 11am and 2pm');
  });
});

describe('a review that is planned', () => {
  it('moves with its reason, unless somebody else changed it meanwhile', async () => {
    const review = await plannedReview(officer, await newChild());
    const moved = { day: '26 March 2026', at: '2pm', place: 'School', reason: 'An exam', seen: '1' };
    expect((await officer('POST', `/reviews/${review}/move`, form(moved))).statusCode).toBe(303);
    const words = await read(`/reviews/${review}`);
    for (const said of [
      'Thursday 26 March 2026 at 2pm',
      'Moved from 24 March 2026 to 26 March 2026',
      'An exam',
    ])
      expect(words).toContain(said);
    const late = await officer('POST', `/reviews/${review}/move`, form({ ...moved, day: '27 March 2026' }));
    expect([late.statusCode, wordsOf(late)]).toEqual([422, expect.stringContaining('Somebody else changed')]);
    expect(late.body).toContain('name="seen" value="2"');
    expect(late.body).toContain('value="27 March 2026"');
    expect(await deedsOn([review])).toEqual(['review.planned', 'review.moved']);
  });

  it('is called off with its reason, and another one can be planned', async () => {
    const child = await newChild();
    const review = await plannedReview(officer, child);
    const bare = await officer('POST', `/reviews/${review}/call-off`, form({ seen: '1' }));
    expect([bare.statusCode, wordsOf(bare)]).toEqual([422, expect.stringContaining('Say why.')]);
    const because = form({ seen: '1', reason: 'The child moved' });
    expect((await officer('POST', `/reviews/${review}/call-off`, because)).statusCode).toBe(303);
    expect(await read(`/reviews/${review}`)).toContain('The child moved');
    expect((await writtenDown(officer, review)).statusCode).toBe(200);
    expect(await deedsOn([review])).toEqual(['review.planned', 'review.called off']);
    expect(await plannedReview(officer, child)).not.toBe('');
  });

  it('keeps its consultation papers, and adds a row without losing what was typed', async () => {
    const review = await plannedReview(officer, await newChild(), { papers: 'School', sent: '2 March 2026' });
    const row = { 'paper-0-to': 'School', 'paper-0-sent': '2 March 2026', 'paper-0-back': '9 March 2026' };
    const more = await officer('POST', `/reviews/${review}/papers`, form({ ...row, more: 'yes' }));
    expect(more.body).toContain('value="9 March 2026"');
    expect(more.body).toContain('paper-1-to');
    const kept = form({ ...row, 'paper-1-to': 'The child', seen: '1' });
    expect((await officer('POST', `/reviews/${review}/papers`, kept)).statusCode).toBe(303);
    const words = await read(`/reviews/${review}`);
    expect(words).toContain('School, sent on 2 March 2026, back on 9 March 2026');
    expect(words).toContain('The child, not sent yet');
  });
});

describe('a review that was held', () => {
  it('is written down with the child’s part, and moves the next one', async () => {
    const child = await newChild();
    const review = await plannedReview(officer, child);
    const more = await writtenDown(officer, review, { more: 'yes', words: 'I want to stay.' });
    expect(more.body).toContain('I want to stay.');
    expect(more.body).toContain('decision-1-what');
    const got = await writtenDown(officer, review, {
      chaired: 'yes',
      words: 'I want to stay.',
      permanence: 'Long-term fostering',
    });
    expect(got.statusCode).toBe(303);
    const words = await read(`/reviews/${review}`);
    for (const said of [
      'Held',
      'Came and spoke for themselves (PN1), and chaired the review',
      'I want to stay.',
      'Long-term fostering',
      'Visit the college',
    ])
      expect(words).toContain(said);
    // In time: the reason that was chosen is not kept.
    expect(words).not.toContain('Change of social worker');
    expect(await deedsOn([review])).toEqual(['review.planned', 'review.held']);
    expect(await read(`/children/${child}/reviews`)).toContain('The next review is due by 10 June 2026');
  });

  it.each([
    ['late without its reason', { late: '' }, 'It was due by 29 September 2025. Say why it was late.'],
    ['a child of 13 as under four', { participation: 'PN0' }, 'The child was four or older'],
    ['a day to come', { day: '11 March 2026' }, 'is still to come'],
  ])('is not taken: %s', async (_, fields, words) => {
    const review = await plannedReview(officer, await ownChild());
    const got = await writtenDown(officer, review, { ...fields, words: 'Mine' });
    expect([got.statusCode, wordsOf(got)]).toEqual([422, expect.stringContaining(words)]);
    expect(got.body).toContain('Mine');
  });

  it('takes PN0 of a child under four alone', async () => {
    const review = await plannedReview(officer, await ownChild({ since: '2026-03-02', born: '2024-05-01' }));
    expect((await writtenDown(officer, review)).statusCode).toBe(422);
    expect((await writtenDown(officer, review, { participation: 'PN0' })).statusCode).toBe(303);
  });

  it('can be put right; a decision that somebody looked at stays', async () => {
    const child = await newChild();
    const review = await plannedReview(officer, child);
    await writtenDown(officer, review, {
      'decision-1-what': 'Buy a bicycle',
      'decision-1-owner': 'Carer',
      'decision-1-due': '1 April 2026',
    });
    const page = (await officer('GET', `/reviews/${review}`)).body;
    const [college = '', bicycle = ''] = [...page.matchAll(/decisions\/([0-9a-f-]{36})/g)].map(
      ([, id]) => id ?? '',
    );
    await officer(
      'POST',
      `/reviews/${review}/decisions/${college}`,
      form({ state: 'not done', found: 'No place.' }),
    );
    const right = await writtenDown(officer, review, {
      seen: '2',
      'decision-0-id': bicycle,
      'decision-0-what': 'Buy a helmet',
    });
    expect(right.statusCode).toBe(303);
    const words = await read(`/reviews/${review}`);
    for (const said of [
      'Visit the college',
      'Looked at on 10 March 2026, not done. No place.',
      'Buy a helmet',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('bicycle');
    expect(await deedsOn([review, college])).toEqual([
      'review.planned',
      'review.held',
      'decision.kept',
      'review.held',
    ]);
  });
});

describe('a review that is adjourned', () => {
  it('goes on within 20 working days, once, and the two count as one', async () => {
    const child = await newChild();
    const review = await plannedReview(officer, child);
    const adjourn = { seen: '1', met: '10 March 2026', day: '24 March 2026', reason: 'No report' };
    const late = await officer(
      'POST',
      `/reviews/${review}/adjourn`,
      form({ ...adjourn, day: '10 April 2026' }),
    );
    expect(wordsOf(late)).toContain('20 working days at most: to 9 April 2026');
    const ending = idIn(await officer('POST', `/reviews/${review}/adjourn`, form(adjourn)));
    const words = await read(`/reviews/${ending}`);
    for (const said of [
      'Tuesday 24 March 2026',
      'the review that was adjourned on 10 March 2026',
      'Due by 30 March 2026',
    ])
      expect(words).toContain(said);
    expect(await read(`/reviews/${review}`)).toContain('Adjourned from 10 March 2026 to 24 March 2026');

    const again = await officer('POST', `/reviews/${ending}/adjourn`, form(adjourn));
    expect(wordsOf(again)).toContain('It is adjourned once only');
    await writtenDown(officer, ending);
    expect(await read(`/children/${child}/reviews`)).toContain('Within three months of the first review');
    expect(await deedsOn([review])).toEqual(['review.planned', 'review.adjourned']);
    expect(await deedsOn([ending])).toEqual(['review.planned', 'review.held']);
  });
});

describe('between reviews', () => {
  it('a look says how the plan goes, ticks decisions, and offers a challenge where it is not on track', async () => {
    const child = await ownChild({ since: '2025-12-01' });
    const review = await plannedReview(officer, child);
    await writtenDown(officer, review, { day: '29 December 2025', 'decision-0-due': '1 February 2026' });
    expect(await read(`/children/${child}/reviews`)).toContain(
      'Half way to the next review was 12 February 2026',
    );
    const form1 = (await officer('GET', `/children/${child}/monitoring/new`)).body;
    const decision = /name="state-([0-9a-f-]{36})"/.exec(form1)?.[1] ?? '';
    const bare = await officer(
      'POST',
      `/children/${child}/monitoring/new`,
      form({ found: 'Nothing moves.' }),
    );
    expect([bare.statusCode, wordsOf(bare)]).toEqual([
      422,
      expect.stringContaining('Say whether the plan is on track.'),
    ]);
    expect(bare.body).toContain('Nothing moves.');
    const typed = {
      track: 'no',
      found: 'Nothing moves.',
      [`state-${decision}`]: 'not done',
      [`found-${decision}`]: 'No place.',
    };
    const got = await officer('POST', `/children/${child}/monitoring/new`, form(typed));
    const after = await officer('GET', String(got.headers.location));
    expect(after.body).toContain(`/challenges/new/${child}`);
    const words = wordsOf(after);
    for (const said of [
      'Not on track',
      'Nothing moves.',
      'Overdue',
      'Looked at on 10 March 2026, not done. No place.',
      'Somebody looked since the last review.',
    ])
      expect(words).toContain(said);
    expect(await deedsOn([decision])).toEqual(['decision.kept']);

    const done = form({ state: 'done', day: '9 March 2026', found: 'They went.' });
    await officer('POST', `/reviews/${review}/decisions/${decision}`, done);
    expect(await read(`/children/${child}/reviews`)).toContain('Done on 9 March 2026. They went.');
  });
});

describe('the calendar of an officer', () => {
  it('shows what is planned, due and overdue, and leaves a trace of each child that it names', async () => {
    const theirs = await newOfficer(home);
    const own = (parts: object) => childInCare(home, { officerId: theirs.personId, ...parts });
    const planned = await own({ reference: 'CAL1', since: '2026-03-02' });
    await own({ reference: 'CAL2', since: '2026-02-23' });
    await own({ reference: 'CAL3', since: '2025-09-01' });
    await childInCare(home, { reference: 'CAL4', officerId: officer.personId, since: '2026-03-02' });
    await plannedReview(theirs, planned);
    const got = await theirs('GET', '/reviews/calendar');
    const words = wordsOf(got);
    for (const said of [
      'Reviews in March 2026',
      'From 23 March 2026: 1 review',
      '10am: CAL1, 13 years old',
      'By 23 March 2026: plan the review of CAL2',
      'Overdue By 29 September 2025: plan the review of CAL3',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('CAL4');
    expect(words).not.toContain('plan the review of CAL1');
    const { rows } = await home.database.client.query(
      `SELECT 1 FROM audit_entry WHERE actor_id = $1 AND deed = 'child.read, list of what is due'`,
      [theirs.personId],
    );
    expect(rows).toHaveLength(3);
    const april = wordsOf(await theirs('GET', '/reviews/calendar?month=2026-04'));
    expect(april).toContain('Bank holiday: Good Friday');
  });
});

describe('who may not', () => {
  const asOther = async (role: Role, team?: string) => {
    const other = await home.as(role, null);
    if (team !== undefined) await officerIn(home, other.personId, team);
    return other;
  };

  it.each<[string, Role, string | undefined, number]>([
    ['another officer', 'independent reviewing officer', 'North', 404],
    ['the manager of another team', 'reviewing manager', 'South', 404],
    ['a manager without a team', 'reviewing manager', undefined, 404],
    ['a team manager of social care', 'team manager', undefined, 403],
    ['the analyst', 'analyst', undefined, 403],
    ['the clerk', 'clerk', undefined, 403],
    ['the chair', 'chair', undefined, 403],
    ['an administrator', 'administrator', undefined, 403],
  ])('%s neither reads nor changes it', async (_, role, team, code) => {
    const child = await newChild();
    const review = await plannedReview(officer, child);
    const other = await asOther(role, team);
    const before = await home.contents();
    for (const url of [
      `/children/${child}/reviews`,
      `/children/${child}/reviews/new`,
      `/children/${child}/monitoring/new`,
      `/reviews/${review}`,
      `/reviews/${review}/held`,
    ]) {
      const got = await other('GET', url);
      expect([url, got.statusCode]).toEqual([url, code]);
    }
    expect((await writtenDown(other, review)).statusCode).toBe(code);
    const sent = form({ seen: '1', reason: 'x', day: '25 March 2026', track: 'yes', found: 'x' });
    for (const url of [
      `/reviews/${review}/move`,
      `/reviews/${review}/call-off`,
      `/reviews/${review}/papers`,
      `/children/${child}/monitoring/new`,
    ])
      expect((await other('POST', url, sent)).statusCode).toBe(code);
    expect(await home.contents()).toEqual(before);
  });

  it('an officer of one board is none of the council', async () => {
    const review = await plannedReview(officer, await newChild());
    const other = await home.as('independent reviewing officer');
    expect((await other('GET', `/reviews/${review}`)).statusCode).toBe(403);
  });

  it('the officer’s manager says why first, and is not asked again', async () => {
    const review = await plannedReview(officer, await newChild());
    const manager = await asOther('reviewing manager', 'North');
    const asked = await manager('GET', `/reviews/${review}`);
    expect(wordsOf(asked)).toContain('Why do you open this?');
    expect(asked.body).not.toContain('24 March');
    const opened = await manager('GET', `/reviews/${review}?why=supervision`);
    expect(wordsOf(opened)).toContain('24 March 2026');
    expect(opened.body).toContain(`/reviews/${review}/move?why=supervision`);
    const moved = form({ seen: '1', day: '25 March 2026', reason: 'Illness' });
    const got = await manager('POST', `/reviews/${review}/move?why=supervision`, moved);
    expect(got.headers.location).toBe(`/reviews/${review}?done=moved&why=supervision`);
    const calendar = await manager('GET', `/reviews/calendar?officer=${officer.personId}`);
    expect(calendar.body).toContain(`/reviews/${review}`);
  });

  it('the calendar of an officer of another team stays empty', async () => {
    const manager = await asOther('reviewing manager', 'South');
    await plannedReview(officer, await newChild());
    const got = await manager('GET', `/reviews/calendar?officer=${officer.personId}`);
    expect(got.body).not.toMatch(/\/reviews\/[0-9a-f-]{36}/);
  });
});

describe('what looks like a name', () => {
  it('is asked about in what a review says of a child, and nothing is written meanwhile', async () => {
    const child = await newChild();
    const review = await plannedReview(officer, child, {});
    const named = 'Promised to Jordan Smith.';
    const tries: [string, Record<string, string>][] = [
      [`/reviews/${review}/move`, { day: '25 March 2026', reason: named, sure: 'yes' }],
      [`/reviews/${review}/call-off`, { reason: named }],
      [`/reviews/${review}/adjourn`, { met: '9 March 2026', day: '25 March 2026', reason: named }],
      [`/children/${child}/monitoring/new`, { track: 'yes', found: named }],
    ];
    for (const [url, typed] of tries) {
      const got = await officer('POST', url, form({ seen: '1', ...typed }));
      expect([url, got.statusCode]).toEqual([url, 422]);
      expect(wordsOf(got)).toContain(`“${named}” looks like a name.`);
    }
    const kept = form({ seen: '1', reason: named, keep: named });
    expect((await officer('POST', `/reviews/${review}/call-off`, kept)).statusCode).toBe(303);
  });
});
