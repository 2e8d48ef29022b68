import pino from 'pino';
import { render } from 'preact-render-to-string';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../app/create-app.ts';
import { features } from '../../app/features.ts';
import type { Role } from '../../kernel/roles.ts';
import type { Actor, Scope } from '../../kernel/scope.ts';
import { onClient } from '../../platform/database/connect.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { fixedClock, form, type TestApp, testApp } from '../../testing/app.ts';
import { childInCare, officerIn } from '../../testing/casework.ts';
import { raisedBy, resolution } from '../../testing/furnish/challenges.ts';
import { keepRows } from '../../testing/keep-rows.ts';
import { everyone, type Route } from '../../web/route.ts';
import { challengesAbout } from './challenge-queries.ts';
import { ChallengesOfChild } from './pages/challenges-of-child.view.tsx';
import { tables } from './store.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let asItWas: () => Promise<void>;
let officer: Person;
let colleague: Person;
let reviewingManager: Person;
let otherTeam: Person;
let serviceManager: Person;
let teamManager: Person;
let otherManager: Person;
let seniorManager: Person;
let child: string;

beforeAll(async () => {
  home = await testApp();
  const as = (role: Role) => home.as(role, null);
  officer = await as('independent reviewing officer');
  colleague = await as('independent reviewing officer');
  reviewingManager = await as('reviewing manager');
  otherTeam = await as('reviewing manager');
  serviceManager = await as('service manager');
  teamManager = await as('team manager');
  otherManager = await as('team manager');
  seniorManager = await as('senior manager');
  await officerIn(home, officer.personId, 'Central', 'Officer');
  await officerIn(home, colleague.personId, 'Central', 'Colleague');
  await officerIn(home, reviewingManager.personId, 'Central', 'Manager');
  await officerIn(home, otherTeam.personId, 'East', 'Other manager');
  child = await childInCare(home, { reference: 'K-LANTERN', officerId: officer.personId });
  asItWas = await keepRows(home.database.client);
});
beforeEach(() => asItWas());
afterAll(() => home.close());

const toTeamManager = () => ({ ...resolution, level: 'team manager', toName: '', to: teamManager.personId });
const alert = () => ({ ...toTeamManager(), kind: 'alert', category: 'review not recorded', impact: '' });

const raised = (fields: Record<string, string> = toTeamManager()): Promise<string> =>
  raisedBy(officer, child, fields);

const send = (who: Person, id: string, move: string, fields: Record<string, string>) =>
  who('POST', `/challenges/${id}/${move}`, form(fields));

const words = { words: 'It begins on Monday.' };

const asOwner = (text: string, values: unknown[] = []) =>
  onClient(home.database.owner, (client) => client.query(text, values));

/** Lets the last day for an answer pass. */
const late = (id: string) => asOwner(`UPDATE challenge SET reply_due = '2026-03-02' WHERE id = $1`, [id]);

const rowOf = async (id: string) => {
  const { rows } = await asOwner(
    `SELECT kind, level, to_name, reply_due::text, answered_on::text, closed_on::text, outcome, changed, from_id,
       reference, district, team FROM challenge WHERE id = $1`,
    [id],
  );
  return rows[0];
};

const readingsOf = async (person: Person): Promise<string[]> => {
  const { rows } = await asOwner(
    `SELECT deed, subject_id FROM audit_entry WHERE actor_id = $1 AND deed LIKE '%read%' ORDER BY at`,
    [person.personId],
  );
  return rows.map(({ deed, subject_id }) => `${deed} ${subject_id}`);
};

const mailTo = async (person: Person): Promise<string[]> => {
  const { rows } = await asOwner(
    'SELECT subject, paragraphs FROM mail WHERE to_person = $1 ORDER BY queued_at',
    [person.personId],
  );
  return rows.map(({ subject, paragraphs }) => [subject, ...paragraphs].join(' '));
};

describe('the course of a challenge', () => {
  it('is raised with what whoever answers must know, and they are told without the child', async () => {
    const id = await raised();
    expect(await rowOf(id)).toMatchObject({
      reference: 'K-LANTERN',
      district: 'North',
      team: 'North 1',
      to_name: 'Team manager',
      reply_due: '2026-03-17',
      answered_on: null,
    });
    const [letter = ''] = await mailTo(teamManager);
    expect(letter).toContain('A challenge waits for your answer');
    expect(letter).toContain('17 March 2026');
    expect(letter).not.toContain('LANTERN');
  });

  it('is answered, not accepted, answered again and closed with what changed for the child', async () => {
    const id = await raised();
    expect((await send(teamManager, id, 'answer', { words: '' })).statusCode).toBe(422);
    expect((await send(teamManager, id, 'answer', words)).statusCode).toBe(303);
    expect((await rowOf(id)).answered_on).toBe('2026-03-10');
    expect((await mailTo(officer))[0]).toContain('Your challenge was answered');
    const twice = await send(teamManager, id, 'answer', { words: 'Once more.' });
    expect(twice.statusCode).toBe(422);
    expect(twice.body).toContain('It is answered already.');
    expect(twice.body).toContain('Once more.');

    await send(officer, id, 'not-accepted', { words: 'By whom?' });
    expect(await rowOf(id)).toMatchObject({ answered_on: null, reply_due: '2026-03-17' });
    await send(teamManager, id, 'answer', words);
    const missing = await send(officer, id, 'close', { outcome: 'mended', changed: ' ' });
    expect(missing.statusCode).toBe(422);
    expect(missing.body).toContain('Say what changed for the child, or why nothing did.');
    await send(officer, id, 'close', { outcome: 'mended', changed: 'She sees her sister each week.' });
    expect(await rowOf(id)).toMatchObject({ outcome: 'mended', closed_on: '2026-03-10' });

    const page = (await officer('GET', `/challenges/${id}`)).body;
    for (const sentence of [
      'Independent reviewing officer sent it to Team manager (team manager).',
      'Team manager answered.',
      'did not accept the answer and asked Team manager again.',
      'closed it.',
      'It was put right',
      'She sees her sister each week.',
    ])
      expect(page).toContain(sentence);
    await send(officer, id, 'reopen', { words: 'It stopped again.' });
    expect(await rowOf(id)).toMatchObject({ closed_on: null, outcome: null, changed: '', answered_on: null });
  });

  it('is escalated by a person when the day has passed, level by level or over one, and never by itself', async () => {
    const id = await raised();
    expect((await officer('GET', `/challenges/${id}`)).body).not.toContain('Nothing is sent by itself');
    await late(id);
    expect((await officer('GET', `/challenges/${id}`)).body).toContain('Nothing is sent by itself');
    expect((await officer('GET', '/challenges')).body).toContain('Escalate it?');
    expect((await officer('GET', '/today')).body).toContain('Escalate it?');
    expect((await rowOf(id)).level).toBe('team manager');

    const down = { words: 'No answer.', level: 'practice manager', toName: 'Practice manager' };
    expect((await send(officer, id, 'escalate', down)).statusCode).toBe(422);
    const up = { words: 'No answer.', level: 'senior manager', to: seniorManager.personId };
    expect((await send(officer, id, 'escalate', up)).statusCode).toBe(303);
    expect(await rowOf(id)).toMatchObject({ level: 'senior manager', reply_due: '2026-03-17' });
    expect(await mailTo(seniorManager)).toHaveLength(1);
    await send(officer, id, 'escalate', {
      ...up,
      level: 'head of service',
      to: '',
      toName: 'Head of service',
    });
    await late(id);
    const top = (await officer('GET', `/challenges/${id}`)).body;
    expect(top).toContain('Cafcass');
    expect((await send(officer, id, 'answer', words)).statusCode).toBe(303);
    expect((await officer('GET', `/challenges/${id}`)).body).toContain(
      'wrote down the answer of Head of service',
    );
  });

  it('grows from informal to alert to problem resolution', async () => {
    const informal = await raised({ ...toTeamManager(), kind: 'informal', impact: '' });
    const became = await send(officer, informal, 'become', alert());
    const second = /challenges\/([0-9a-f-]{36})/.exec(String(became.headers.location))?.[1] ?? '';
    expect(await rowOf(informal)).toMatchObject({ outcome: 'raised further', closed_on: '2026-03-10' });
    expect(await rowOf(second)).toMatchObject({ kind: 'alert', from_id: informal, reference: 'K-LANTERN' });
    await late(second);
    expect((await officer('GET', `/challenges/${second}`)).body).toContain('You can raise it further.');
    const again = await send(officer, second, 'become', alert());
    expect(again.statusCode).toBe(422);
    expect((await send(officer, second, 'become', toTeamManager())).statusCode).toBe(303);
    expect((await send(officer, second, 'reopen', words)).statusCode).toBe(422);
    expect((await officer('GET', `/challenges/${second}`)).body).toContain('It goes on as:');
  });

  it('writes good practice down, and asks nobody', async () => {
    const id = await raised({ ...toTeamManager(), kind: 'good practice' });
    expect(await rowOf(id)).toMatchObject({ reply_due: null, closed_on: '2026-03-10', outcome: null });
    expect((await send(teamManager, id, 'answer', words)).statusCode).toBe(422);
    expect((await officer('GET', '/challenges?state=good+practice')).body).toContain('K-LANTERN');
  });

  it('keeps what was typed where something is wrong', async () => {
    const got = await officer(
      'POST',
      `/challenges/new/${child}`,
      form({ ...toTeamManager(), category: 'review not recorded', words: 'Lantern work' }),
    );
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('A problem resolution is about the plan.');
    expect(got.body).toContain('Lantern work');
  });

  it('asks about what looks like a name, and keeps it where it is none', async () => {
    const named = { ...toTeamManager(), words: 'It was promised to Jordan Smith in May.' };
    const asked = await officer('POST', `/challenges/new/${child}`, form(named));
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('looks like a name');
    expect(asked.body).toContain('Keep it all the same');
    const id = await raised({ ...named, keep: named.words });
    const answer = { words: 'Ring 01772 123456 about it.' };
    expect((await send(teamManager, id, 'answer', answer)).body).toContain('looks like a telephone number');
    expect((await send(teamManager, id, 'answer', { ...answer, keep: answer.words })).statusCode).toBe(303);
  });

  it('gives each level the days that the service has set', async () => {
    const days = {
      'practice manager': '5',
      'team manager': '2',
      'senior manager': '5',
      'head of service': '9',
    };
    expect((await officer('POST', '/challenges/limits', form(days))).statusCode).toBe(403);
    const wrong = await serviceManager('POST', '/challenges/limits', form({ ...days, 'team manager': '0' }));
    expect(wrong.statusCode).toBe(422);
    expect((await reviewingManager('POST', '/challenges/limits', form(days))).statusCode).toBe(303);
    expect((await serviceManager('GET', '/challenges/limits')).body).toContain('21 working days');
    expect((await rowOf(await raised())).reply_due).toBe('2026-03-12');
  });
});

describe('who may', () => {
  const statuses = async (path: string, people: readonly Person[]): Promise<number[]> =>
    Promise.all(people.map(async (one) => (await one('GET', path)).statusCode));

  it('read it: the officer, their managers, and whoever is asked', async () => {
    const path = `/challenges/${await raised()}`;
    expect(await statuses(path, [officer, reviewingManager, serviceManager, teamManager])).toEqual([
      200, 200, 200, 200,
    ]);
    expect(await statuses(path, [colleague, otherTeam, otherManager, seniorManager])).toEqual([
      404, 404, 404, 404,
    ]);
    const [analyst, clerk] = [await home.as('analyst', null), home.clerk];
    expect((await analyst('GET', path)).statusCode).toBe(403);
    expect((await clerk('GET', path)).statusCode).toBe(403);
    expect((await home.visitor('GET', path)).statusCode).toBe(303);
    // The role at one board opens nothing.
    expect((await (await home.as('service manager'))('GET', path)).statusCode).toBe(403);
  });

  it('read it when the child has gone to another officer: both', async () => {
    const path = `/challenges/${await raised()}`;
    await asOwner('UPDATE child SET officer_id = $1 WHERE id = $2', [colleague.personId, child]);
    expect(await statuses(path, [officer, colleague])).toEqual([200, 200]);
  });

  it('take its steps: managers answer what is with them now, and nothing else', async () => {
    const id = await raised();
    const others = ['not-accepted', 'escalate', 'become', 'close', 'withdraw', 'reopen'];
    for (const move of others) expect((await send(teamManager, id, move, words)).statusCode).toBe(403);
    const up = { words: 'No answer.', level: 'senior manager', to: seniorManager.personId };
    await send(officer, id, 'escalate', up);
    // Whoever was asked before goes on reading it.
    expect((await teamManager('GET', `/challenges/${id}`)).statusCode).toBe(200);
    expect((await send(teamManager, id, 'answer', words)).statusCode).toBe(403);
    expect((await send(otherManager, id, 'answer', words)).statusCode).toBe(404);
    expect((await send(seniorManager, id, 'answer', words)).statusCode).toBe(303);
    expect((await send(colleague, id, 'close', words)).statusCode).toBe(404);
  });

  it('raise one: only about children of their own caseload', async () => {
    for (const one of [colleague, otherTeam])
      expect((await one('POST', `/challenges/new/${child}`, form(toTeamManager()))).statusCode).toBe(404);
    expect((await teamManager('GET', `/challenges/new/${child}`)).statusCode).toBe(403);
    expect((await officer('GET', '/challenges/new?reference=K-LANTERN')).headers.location).toBe(
      `/challenges/new/${child}`,
    );
    const unknown = await colleague('GET', '/challenges/new?reference=K-LANTERN');
    expect(unknown.statusCode).toBe(422);
  });

  it('see it in a list: managers what was raised with them', async () => {
    await raised();
    const mine = (await teamManager('GET', '/challenges')).body;
    expect(mine).toContain('Waits for you');
    expect(mine).toContain('K-LANTERN');
    expect((await teamManager('GET', '/today')).body).toContain('A challenge waits for your answer');
    for (const other of [otherManager, seniorManager, colleague])
      expect((await other('GET', '/challenges?whose=all&state=all')).body).not.toContain('K-LANTERN');
    for (const other of [otherManager, colleague])
      expect((await other('GET', '/today')).body).not.toContain('challenge waits');
  });
});

describe('the challenges about a child', () => {
  const shownTo = (person: Person, role: Role): Promise<string> => {
    const actor: Actor = {
      kind: 'person',
      id: person.personId,
      name: '',
      holdings: [{ role, bodyId: null }],
    };
    const scope: Scope = { authorityId: home.authority.id, zone: 'casework', actor };
    return withScope(home.database.connected, scope, async (tx) =>
      render(
        ChallengesOfChild({
          child: { id: child },
          challenges: await challengesAbout(tx, scope, child),
          today: '2026-03-10',
        }),
      ),
    );
  };

  it('stand together on the child’s page, with how they stand and the way to raise another', async () => {
    expect(await shownTo(officer, 'independent reviewing officer')).toContain('None yet.');
    const id = await raised();
    const shown = await shownTo(officer, 'independent reviewing officer');
    expect(shown).toContain(`/challenges/${id}`);
    expect(shown).toContain('Answer due by 17 March 2026');
    expect(shown).toContain(`/challenges/new/${child}`);
    expect(await shownTo(otherManager, 'team manager')).toContain('None yet.');
  });
});

describe('every reading', () => {
  it('is written down, of a list each that it names', async () => {
    const id = await raised();
    await teamManager('GET', '/challenges');
    await teamManager('GET', `/challenges/${id}`);
    await teamManager('GET', `/challenges/${id}/answer`);
    expect(await readingsOf(teamManager)).toEqual([
      'challenges.read mine',
      `challenge.read ${id}`,
      `challenge.read ${id}`,
      `challenge.read ${id}`,
    ]);
    await officer('GET', `/challenges/new/${child}`);
    expect(await readingsOf(officer)).toEqual([`child.read, own case ${child}`]);
    await serviceManager('GET', `/challenges/new/${child}`);
    expect(await readingsOf(serviceManager)).toEqual([`child.read, raising a challenge ${child}`]);
  });

  it('shows nothing where it cannot be written down', async () => {
    const id = await raised();
    await asOwner('REVOKE INSERT ON audit_entry FROM hearth_web');
    try {
      for (const path of [`/challenges/${id}`, '/challenges', `/challenges/new/${child}`]) {
        const got = await officer('GET', path);
        expect(got.statusCode).toBe(500);
        expect(got.body).not.toContain('K-LANTERN');
      }
    } finally {
      await asOwner('GRANT INSERT ON audit_entry TO hearth_web');
    }
  });
});

describe('with the application’s own check taken out', () => {
  const open = (route: Route): Route =>
    route.zone === 'public' ? route : ({ ...route, can: everyone, at: 'any board' } as Route);

  it('managers read challenges and no child, the analyst and the board neither', async () => {
    await raised();
    const rowsOf = (person: { personId: string }, role: Role, bodyId: string | null) => {
      const actor: Actor = { kind: 'person', id: person.personId, name: '', holdings: [{ role, bodyId }] };
      const scope: Scope = { authorityId: home.authority.id, zone: 'casework', actor };
      return withScope(home.database.connected, scope, async (tx) => ({
        children: (await tables(tx).selectFrom('child').selectAll().execute()).length,
        challenges: (await tables(tx).selectFrom('challenge').selectAll().execute()).length,
      }));
    };
    expect(await rowsOf(officer, 'independent reviewing officer', null)).toEqual({
      children: 1,
      challenges: 1,
    });
    expect(await rowsOf(teamManager, 'team manager', null)).toEqual({ children: 0, challenges: 1 });
    for (const role of ['analyst', 'clerk', 'chair', 'administrator'] as const)
      expect(await rowsOf(otherManager, role, null)).toEqual({ children: 0, challenges: 0 });
    expect(await rowsOf(officer, 'service manager', 'a board')).toEqual({ children: 0, challenges: 0 });
  });

  it('no page shows a manager a child, or an analyst a reference', async () => {
    const id = await raised();
    const app = await createApp({
      connected: home.database.connected,
      authorityId: home.authority.id,
      clock: fixedClock,
      features: features.map((feature) => ({ ...feature, routes: feature.routes.map(open) })),
      live: home.live,
      apart: home.apart,
      access: home.access,
      siteUrl: null,
      proxies: [],
      logger: pino({ level: 'silent' }),
    });
    const bodies = async (person: Person, urls: readonly string[]): Promise<string> => {
      const cookie = await home.cookieOf(person.personId);
      const got = await Promise.all(
        urls.map((url) => app.inject({ url, headers: { host: 'board.example.org', cookie } })),
      );
      return got.map(({ body }) => body).join('\n');
    };
    const ofChild = [`/challenges/new/${child}`, '/challenges/new?reference=K-LANTERN'];
    const all = [
      ...ofChild,
      `/challenges/${id}`,
      `/challenges/${id}/close`,
      '/challenges?whose=all&state=all',
      '/challenges/week?from=2026-03-10',
      '/challenges/year',
      '/challenges/themes',
      '/challenges/themes.csv',
      '/counts?of=challenges',
    ];
    expect(await bodies(teamManager, ofChild)).not.toContain('About K-LANTERN');
    for (const person of [await home.as('analyst', null), await home.as('chair')]) {
      // The address that was asked for is no news to whoever asked.
      const got = await bodies(
        person,
        all.filter((url) => !url.includes('reference=')),
      );
      expect(got).not.toContain('K-LANTERN');
      expect(got).not.toContain(id);
    }
    await app.close();
  });
});

describe('reports', () => {
  it('count the week, the year and the months without naming anybody', async () => {
    const id = await raised();
    await raised(alert());
    await send(teamManager, id, 'answer', words);
    await send(officer, id, 'close', { outcome: 'mended', changed: 'She sees her sister.' });
    const week = (await officer('GET', '/challenges/week?from=2026-03-10')).body;
    expect(week).toContain('2 formal challenges were raised (1 management alert and 1 problem resolution)');
    expect(week).toContain('1 was answered');
    expect(week).toContain('Where problem resolutions were resolved');
    expect((await officer('GET', '/challenges/year')).body).toContain('rose from none to 2');
    await asOwner(`UPDATE challenge SET raised_on = '2026-02-03'`);
    const csv = (await officer('GET', '/challenges/themes.csv')).body;
    expect(csv).toContain('2026-02,All formal challenges,2');
    expect((await officer('GET', '/challenges/themes')).body).toContain(
      'Too early to tell: 1 of the 8 months',
    );
    for (const page of [week, csv]) expect(page).not.toContain('LANTERN');
    for (const path of ['/challenges/week', '/challenges/themes'])
      expect((await teamManager('GET', path)).statusCode).toBe(403);
  });

  it('give the analyst counts of a quarter that is over, and no small one', async () => {
    await asOwner(
      `INSERT INTO challenge (authority_id, id, reference, district, team, kind, category, impact, words, level, to_name,
         raised_on, raised_by, changed)
       SELECT $1, gen_random_uuid(), 'K-' || n, CASE WHEN n <= 3 THEN 'Small' WHEN n <= 20 THEN 'North' ELSE 'East' END,
         'Team', 'alert', 'review not recorded', '', 'x', 'team manager', 'x', '2025-11-03', 'x', ''
       FROM generate_series(1, 60) AS n`,
      [home.authority.id],
    );
    const analyst = await home.as('analyst', null);
    const got = await analyst('GET', '/counts.json?of=challenges');
    const { wholes, tables: shown } = got.json();
    expect(wholes).toMatchObject([{ value: 60 }, { value: 0 }]);
    const districts = shown.find(({ title }: { title: string }) => title === 'Challenges by district').parts;
    expect(districts.find(({ name }: { name: string }) => name === 'Small').value).toBeNull();
    expect(districts.filter(({ value }: { value: number | null }) => value !== null)).toHaveLength(1);
    const page = await analyst('GET', '/counts?of=challenges');
    for (const { body } of [got, page]) expect(body).not.toMatch(/K-\d/);
    for (const path of ['/challenges', '/challenges/week', '/challenges/themes', '/challenges/themes.csv'])
      expect((await analyst('GET', path)).statusCode).toBe(403);
    // The quarter that is running is not counted yet.
    expect((await analyst('GET', '/counts.json?of=challenges&quarter=2026-01-01')).json().from).toBe(
      '2025-10-01',
    );
  });
});
