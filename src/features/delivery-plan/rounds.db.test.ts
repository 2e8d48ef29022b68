import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plusDays } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { type Post, smtpPost } from '../../platform/mail/post.ts';
import { sendMail } from '../../platform/mail/send-mail.ts';
import { fixedClock, form, type TestApp, testApp } from '../../testing/app.ts';
import { recordedMeeting } from '../../testing/builders.ts';
import { type MailServer, mailServer } from '../../testing/mail-server.ts';
import {
  addressOf,
  begunRound,
  type PlannedHouse,
  plannedHouse,
  secretsIn,
} from '../../testing/update-rounds.ts';
import { changePart, noChange } from './change-part.ts';
import { briefingPaper, silentRoundsOf } from './index.ts';
import { updateMail } from './jobs/update-mail.job.ts';
import { keepLead } from './keep-lead.ts';
import { changesOf, findPart, listLeads } from './queries.ts';
import { contentOfRound } from './round-parts.ts';
import { findRound, type Round } from './round-queries.ts';
import { waitingInRounds } from './round-waiting.ts';

const today = '2026-03-10';
const names = ['Ash Alder', 'Bo Birch', 'Cy Cedar'] as const;

let home: TestApp;
let house: PlannedHouse;
let round: Round;
let manager: Awaited<ReturnType<TestApp['as']>>;
beforeEach(async () => {
  home = await testApp();
  house = await plannedHouse(
    home,
    Object.fromEntries(names.map((name, at) => [name, { ref: `${at + 1}a` }])),
  );
  round = await begunRound(home, house.plan);
  manager = await home.as('project manager');
});
afterEach(() => home.close());

const partOf = (name: string): string => house.parts[name] ?? '';
const roundAt = () => `/plans/${house.plan.id}/rounds/${round.id}`;

const asJob = <Value>(
  work: (tx: Parameters<Parameters<typeof withScope>[2]>[0], scope: Scope) => Promise<Value>,
) => {
  const scope: Scope = { ...home.scope, actor: { kind: 'system', name: 'update-rounds' } };
  return withScope(home.database.connected, scope, (tx) => work(tx, scope));
};

/** What the job of a morning does on a day. */
const morningOf = (day: string): Promise<void> =>
  asJob((tx, scope) => updateMail.run(tx, scope, () => fixedClock().add({ hours: 24 * daysFrom(day) })));

const daysFrom = (day: string): number => {
  let count = 0;
  for (let at = today; at < day; at = plusDays(at, 1)) count += 1;
  return count;
};

type Letter = { to: string; subject: string; words: string };

const letters = async (): Promise<Letter[]> => {
  const asked = `SELECT coalesce(nullif(to_address, ''), p.name) AS to, subject, paragraphs ->> 0 AS words
    FROM mail LEFT JOIN person p ON p.id = to_person ORDER BY queued_at, 1`;
  return (await home.database.client.query<Letter>(asked)).rows;
};

const receivers = async (): Promise<string[]> => (await letters()).map(({ to }) => to);

const linkTo = async (name: string): Promise<string> =>
  `/update/${(await secretsIn(home)).get(addressOf(name))}`;

const update = { words: 'It opened on Monday.', rating: 'green', seen: '1', reason: '' };

const answerBy = async (name: string, fields: Record<string, string> = update) =>
  home.visitor('POST', `${await linkTo(name)}/parts/${partOf(name)}`, form(fields));

const noChangeBy = async (name: string, reason = '') =>
  home.visitor('POST', `${await linkTo(name)}/parts/${partOf(name)}/no-change`, form({ reason }));

const answers = () =>
  home.inScope(async (tx, scope) => {
    const now = await findRound(tx, scope, round.id);
    const { asked } = await contentOfRound(tx, scope, now ?? round);
    return new Map(asked.map(({ leads, answer }) => [leads[0]?.name, answer]));
  });

const standing = (name: string) =>
  home.inScope((tx, scope) => findPart(tx, scope, partOf(name), 'deliverable'));

const lock = () => manager('POST', `${roundAt()}/lock`);

describe('asking', () => {
  it('writes one letter to each lead on the day, and none twice', async () => {
    await morningOf(today);
    await morningOf(today);
    await morningOf('2026-03-11');
    expect(await receivers()).toEqual(names.map(addressOf));
    expect((await letters())[0]).toMatchObject({
      subject: 'Your update for Delivery plan',
      words: 'Delivery plan: your update is wanted by 17 March 2026. 1 action waits for your answer.',
    });
  });

  it('is one letter over all plans, also where somebody is asked by hand on the same day', async () => {
    const other = await plannedHouse(home, { 'Ash Alder': {} }, { name: 'Service plan' });
    const second = await begunRound(home, other.plan);
    await morningOf(today);
    await manager('POST', `/plans/${other.plan.id}/rounds/${second.id}/ask`);
    expect((await receivers()).filter((to) => to === addressOf('Ash Alder'))).toHaveLength(1);
    const page = await home.visitor('GET', await linkTo('Ash Alder'));
    expect(page.body).toContain('Delivery plan');
    expect(page.body).toContain('Service plan');
  });

  it('can be done before its day by whoever keeps the plan, and says how many letters went', async () => {
    const asked = await manager('POST', `${roundAt()}/ask`);
    expect(asked.headers.location).toBe(`${roundAt()}?done=sent-3`);
    const again = await manager('POST', `${roundAt()}/ask`);
    expect((await manager('GET', again.headers.location ?? '')).body).toContain('Nobody was written to');
  });

  it('reminds on the working day before those who did not answer, and tells what is late the day after', async () => {
    const chair = await home.as('chair');
    await home.as('lead officer');
    await home.as('chair', 'Another Board');
    await morningOf(today);
    await answerBy('Ash Alder');
    await morningOf('2026-03-16');
    expect((await receivers()).slice(3)).toEqual([addressOf('Bo Birch'), addressOf('Cy Cedar')]);
    await noChangeBy('Bo Birch');
    await morningOf('2026-03-18');
    await morningOf('2026-03-19');
    expect((await letters()).slice(5)).toEqual([
      {
        to: 'Chair',
        subject: 'Updates that are late',
        words: expect.stringContaining('1 action has no answer, from 1 lead.'),
      },
      {
        to: 'Lead officer',
        subject: 'Updates that are late',
        words: expect.stringContaining('31 March 2026'),
      },
      expect.objectContaining({ to: addressOf('Cy Cedar'), subject: 'Late: your update for Delivery plan' }),
    ]);
    expect((await chair('GET', roundAt())).body).toContain('Cy Cedar');
  });

  it('tells nobody of anything late where all is answered', async () => {
    await home.as('chair');
    await morningOf(today);
    for (const name of names) await noChangeBy(name);
    await morningOf('2026-03-16');
    await morningOf('2026-03-18');
    expect(await letters()).toHaveLength(3);
  });

  it('does nothing on a weekend or a bank holiday', async () => {
    await asJob((tx, scope) => updateMail.run(tx, scope, () => fixedClock().subtract({ hours: 48 })));
    expect(await letters()).toEqual([]);
  });

  it('goes through a real mail server, with a way to stop it, and without what an action says', async () => {
    const server: MailServer = await mailServer();
    const post: Post = smtpPost(server.url, 'Board <board@eastmere.example>');
    try {
      await morningOf(today);
      const send = () =>
        sendMail(home.database.connected, home.scope, () => Temporal.Now.instant().add({ minutes: 1 }), {
          post,
          site: 'https://board.eastmere.example',
        });
      await send();
      expect(server.got.map(({ to }) => to)).toEqual(names.map((name) => [addressOf(name)]));
      const message = server.got[0]?.message ?? '';
      expect(message).toMatch(
        /^List-Unsubscribe:\s+<https:\/\/board.eastmere.example\/update\/[\w-]{43}\/stop>$/m,
      );
      expect(message).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
      const action = await standing('Ash Alder');
      for (const { message: sent } of server.got) {
        expect(sent).not.toContain(action?.fields.activity);
        expect(sent).not.toContain('As Ash Alder said');
      }
      const secret = /update\/([\w-]{43})$/m.exec(message)?.[1] ?? '';
      expect((await home.visitor('GET', `/update/${secret}`)).statusCode).toBe(200);
      // What opened the door is in the database no more.
      const kept = JSON.stringify(await home.database.client.query('SELECT * FROM mail, update_link'));
      expect(kept).not.toContain(secret);

      const oneClick = {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'List-Unsubscribe=One-Click',
      };
      expect((await home.visitor('POST', `/update/${secret}/stop`, oneClick)).statusCode).toBe(200);
      await morningOf('2026-03-16');
      await send();
      expect(server.got.slice(3).map(({ to }) => to)).toEqual([
        [addressOf('Bo Birch')],
        [addressOf('Cy Cedar')],
      ]);
    } finally {
      post.close();
      await server.stop();
    }
  });
});

describe('the meeting of a round', () => {
  const newAt = () => `/plans/${house.plan.id}/rounds/new`;

  const begin = (fields: Record<string, string>) =>
    home.clerk('POST', newAt(), form({ day: '', month: '', year: '', ...fields }));

  it('is chosen among those of the board that take place, or typed', async () => {
    await lock();
    expect((await home.clerk('GET', newAt())).body).toContain('stands in the calendar, so its day is typed');
    await recordedMeeting(home, { date: '2026-04-28', venue: 'The Harbour Room' });
    await recordedMeeting(home, { date: '2026-04-29', body: 'Another Board' });
    const { body } = await home.clerk('GET', newAt());
    expect(body).toContain('Tuesday 28 April 2026 at 6pm, The Harbour Room');
    expect(body).not.toContain('29 April 2026');
    expect((await begin({})).body).toContain('Choose the meeting, or give another day.');
    expect((await begin({ meeting: '2026-04-29' })).statusCode).toBe(422);
    const begun = await begin({ meeting: '2026-04-28' });
    expect((await home.clerk('GET', begun.headers.location ?? '')).body).toContain('Round for 28 April 2026');
  });

  it('can be another day, and the round says where the calendar has no meeting on it', async () => {
    await lock();
    await recordedMeeting(home, { date: '2026-04-28' });
    const typed = { day: '5', month: '5', year: '2026' };
    const begun = await begin({ meeting: 'another day', ...typed });
    const off = 'No meeting of the board stands in the calendar on 5 May 2026.';
    const at = begun.headers.location ?? '';
    expect((await home.clerk('GET', at)).body.replace(/\s+/g, ' ')).toContain(off);
    await recordedMeeting(home, { date: '2026-05-05' });
    expect((await home.clerk('GET', at)).body.replace(/\s+/g, ' ')).not.toContain(off);
  });
});

describe('the link of a lead', () => {
  beforeEach(() => morningOf(today));

  it('opens their own actions and nothing of others', async () => {
    const { body, statusCode, headers } = await home.visitor('GET', await linkTo('Ash Alder'));
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body).toContain('The Alder action');
    expect(body).not.toContain('Bo Birch');
    const other = await home.visitor('GET', `${await linkTo('Ash Alder')}/parts/${partOf('Bo Birch')}`);
    expect(other.statusCode).toBe(404);
    const sent = await home.visitor(
      'POST',
      `${await linkTo('Ash Alder')}/parts/${partOf('Bo Birch')}`,
      form(update),
    );
    expect(sent.statusCode).toBe(404);
    expect((await answers()).get('Bo Birch')).toBeNull();
  });

  it('does not show what is closed, was taken out, or is another plan’s', async () => {
    const other = await plannedHouse(
      home,
      { 'Ash Alder': { activity: 'Of another plan' } },
      { name: 'Other' },
    );
    expect(other.plan.id).not.toBe(house.plan.id);
    await home.inScope(async (tx, scope) => {
      const at = { id: partOf('Ash Alder'), kind: 'deliverable' as const, seen: 1 };
      await changePart(tx, scope, at, { ...noChange, set: { rating: 'blue' } }, today);
    });
    const { body } = await home.visitor('GET', await linkTo('Ash Alder'));
    expect(body).not.toContain('The Alder action');
    expect(body).not.toContain('Of another plan');
  });

  it('takes an update: it stands in the history under the lead’s name, and in the log under their id', async () => {
    const before = (await home.database.client.query('SELECT count(*) FROM audit_entry')).rows[0].count;
    const sent = await answerBy('Ash Alder', {
      ...update,
      rating: 'amber',
      reason: 'The builder is late.',
      link: 'www.example.org/photo',
      asks: 'yes',
      decision: 'May we change the builder?',
    });
    expect(sent.statusCode).toBe(303);
    const part = await standing('Ash Alder');
    expect(part).toMatchObject({
      fields: { rating: 'amber', ratingReason: 'The builder is late.' },
      lastWord: { words: 'It opened on Monday.', by: 'Ash Alder', date: today },
      evidence: 1,
    });
    expect((await answers()).get('Ash Alder')).toMatchObject({
      by: 'Ash Alder',
      decision: 'May we change the builder?',
      judged: 'not yet',
    });
    const log = await home.database.client.query(
      `SELECT DISTINCT actor_kind, actor_id FROM audit_entry WHERE deed IN ('update.given', 'plan part.changed')`,
    );
    expect(log.rows).toEqual([{ actor_kind: 'system', actor_id: `lead ${house.leads['Ash Alder']}` }]);
    expect(Number(before)).toBeGreaterThan(0);
  });

  it('may change an answer until the round is locked, and says nothing twice', async () => {
    await answerBy('Ash Alder');
    const page = await home.visitor('GET', `${await linkTo('Ash Alder')}/parts/${partOf('Ash Alder')}`);
    expect(page.body).toContain('It opened on Monday.');
    await answerBy('Ash Alder', { ...update, seen: '2', rating: 'amber', reason: 'Rain.' });
    const changes = await home.inScope((tx, scope) =>
      changesOf(tx, scope, { id: partOf('Ash Alder'), kind: 'deliverable' }),
    );
    expect(changes.flatMap(({ said }) => said.map(({ words }) => words))).toEqual([
      'As Ash Alder said.',
      'It opened on Monday.',
    ]);
    expect((await answers()).get('Ash Alder')).toMatchObject({ number: 2, rating: 'amber' });
  });

  it.each([
    ['says nothing', { ...update, words: ' ' }, 'Say in a line how it is going'],
    ['is blue without evidence', { ...update, rating: 'blue' }, 'Blue closes this'],
    ['names no web address', { ...update, link: 'javascript:alert(1)' }, 'Give the whole web address'],
    ['asks the board for nothing', { ...update, asks: 'yes' }, 'what the board is to decide'],
  ])('does not take what %s, and keeps what was typed', async (_, fields, words) => {
    const got = await answerBy('Ash Alder', { ...fields, reason: 'A letter' });
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain(words);
    expect(got.body).toContain('A letter');
    expect((await answers()).get('Ash Alder')).toBeNull();
    expect((await standing('Ash Alder'))?.version).toBe(1);
  });

  it('asks why where the facts suggest another rating', async () => {
    await home.inScope((tx, scope) =>
      changePart(
        tx,
        scope,
        { id: partOf('Ash Alder'), kind: 'deliverable', seen: 1 },
        { ...noChange, set: { timescale: '01/01/2026' } },
        today,
      ),
    );
    const got = await answerBy('Ash Alder', { ...update, seen: '2' });
    expect(got.body).toContain('What is known suggests red: It was due on 1 January 2026');
    expect((await answerBy('Ash Alder', { ...update, seen: '2', reason: 'We moved it.' })).statusCode).toBe(
      303,
    );
  });

  it('overwrites nothing that somebody else changed meanwhile: they see it and choose', async () => {
    await home.inScope((tx, scope) =>
      changePart(
        tx,
        scope,
        { id: partOf('Ash Alder'), kind: 'deliverable', seen: 1 },
        { ...noChange, set: { rating: 'red', ratingReason: 'Flood.' } },
        today,
      ),
    );
    const typed = { ...update, rating: 'amber', reason: 'Rain.' };
    const got = await answerBy('Ash Alder', typed);
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('Somebody else rated this red meanwhile, because “Flood.”');
    expect((await standing('Ash Alder'))?.fields.rating).toBe('red');
    const seen = /name="seen" value="(\d+)"/.exec(got.body)?.[1] ?? '';
    expect((await answerBy('Ash Alder', { ...typed, seen })).statusCode).toBe(303);
    expect((await standing('Ash Alder'))?.fields.rating).toBe('amber');
  });

  it('is closed to who invents one, and once its round is locked, in the same words', async () => {
    const link = await linkTo('Ash Alder');
    const invented = await home.visitor('GET', `/update/${'a'.repeat(43)}`);
    expect(invented.statusCode).toBe(404);
    expect((await lock()).statusCode).toBe(303);
    const locked = await home.visitor('GET', link);
    const part = partOf('Ash Alder');
    expect([locked.statusCode, locked.body]).toEqual([404, invented.body]);
    expect((await home.visitor('POST', `${link}/parts/${part}`, form(update))).statusCode).toBe(404);
    expect((await home.visitor('POST', `${link}/parts/${part}/no-change`)).statusCode).toBe(404);
    expect((await standing('Ash Alder'))?.version).toBe(1);
  });

  it('works beside older ones, and again where its round is opened again', async () => {
    const first = await linkTo('Ash Alder');
    await morningOf('2026-03-16');
    const second = await linkTo('Ash Alder');
    expect(second).not.toBe(first);
    await lock();
    await manager('POST', `${roundAt()}/unlock`, form({ reason: 'One was forgotten.' }));
    for (const link of [first, second]) expect((await home.visitor('GET', link)).statusCode).toBe(200);
  });

  it('stops trying for who tries too many', async () => {
    const tries = Array.from({ length: 201 }, (_, at) => `/update/${String(at).padStart(43, 'x')}`);
    const codes = new Set<number>();
    for (const url of tries)
      codes.add((await home.visitor('GET', url, { remoteAddress: '203.0.113.9' })).statusCode);
    expect([...codes]).toEqual([404, 429]);
    expect((await home.visitor('GET', await linkTo('Ash Alder'))).statusCode).toBe(200);
  });

  it('stops the mail by a button, also when the round is locked; it can be turned on again', async () => {
    const link = await linkTo('Ash Alder');
    await lock();
    const page = await home.visitor('GET', `${link}/stop`);
    expect(page.body).toContain('Stop these mails');
    const isMailed = async () =>
      home.inScope(
        async (tx, scope) => (await listLeads(tx, scope)).find(({ name }) => name === 'Ash Alder')?.mailed,
      );
    expect(await isMailed()).toBe(true);
    await home.visitor('POST', `${link}/stop`);
    expect(await isMailed()).toBe(false);
    expect((await manager('GET', `/plans/${house.plan.id}/leads`)).body).toContain(
      'Wants no mail: ask by hand',
    );
    const leadAt = `/plans/${house.plan.id}/leads/${house.leads['Ash Alder']}`;
    await manager('POST', leadAt, form({ name: 'Ash Alder', email: addressOf('Ash Alder'), mailed: 'yes' }));
    expect(await isMailed()).toBe(true);
    expect((await home.visitor('POST', `/update/${'a'.repeat(43)}/stop`)).statusCode).toBe(404);
  });
});

describe('“no change”', () => {
  const anotherRound = async (meetingDay: string): Promise<void> => {
    await lock();
    round = await begunRound(home, house.plan, { meetingDay });
    await home.database.client.query('DELETE FROM mail');
    await home.database.client.query('UPDATE update_link SET made_on = made_on - 1');
    await manager('POST', `${roundAt()}/ask`);
  };

  it('is one tap, and asks why the third time in a row', async () => {
    await morningOf(today);
    expect((await noChangeBy('Ash Alder')).statusCode).toBe(303);
    expect((await standing('Ash Alder'))?.version).toBe(1);
    await anotherRound('2026-05-12');
    expect((await noChangeBy('Ash Alder')).statusCode).toBe(303);
    await anotherRound('2026-06-23');
    const page = await home.visitor('GET', await linkTo('Ash Alder'));
    expect(page.body).toContain(`/parts/${partOf('Ash Alder')}/no-change"`);
    const third = await noChangeBy('Ash Alder');
    expect(third.statusCode).toBe(422);
    expect(third.body).toContain('“no change” for the third time in a row. Say why.');
    expect((await noChangeBy('Ash Alder', 'We wait for the lease.')).statusCode).toBe(303);
    expect((await answers()).get('Ash Alder')).toMatchObject({
      noChange: true,
      reason: 'We wait for the lease.',
    });
    await lock();
    const silent = await home.inScope((tx, scope) => silentRoundsOf(tx, scope, house.plan.id));
    expect([...silent]).toEqual(
      expect.arrayContaining([
        [partOf('Bo Birch'), 3],
        [partOf('Cy Cedar'), 3],
      ]),
    );
    expect(silent.has(partOf('Ash Alder'))).toBe(false);
  });
});

describe('whoever keeps the plan', () => {
  beforeEach(() => morningOf(today));

  it('assures an answer, or sends it back: its lead is told with the next mail and mends it', async () => {
    await answerBy('Ash Alder');
    await answerBy('Bo Birch');
    await manager('POST', `${roundAt()}/parts/${partOf('Ash Alder')}/assure`);
    const noNote = await manager(
      'POST',
      `${roundAt()}/parts/${partOf('Bo Birch')}/return`,
      form({ note: ' ' }),
    );
    expect(noNote.statusCode).toBe(422);
    await manager('POST', `${roundAt()}/parts/${partOf('Bo Birch')}/return`, form({ note: 'Which Monday?' }));
    expect([...(await answers()).values()].map((answer) => answer?.judged)).toEqual([
      'assured',
      'returned',
      undefined,
    ]);
    await morningOf('2026-03-11');
    await morningOf('2026-03-12');
    expect((await letters()).slice(3).map(({ to, words }) => [to, words])).toEqual([
      [addressOf('Bo Birch'), expect.stringContaining('1 answer came back to you with a note.')],
    ]);
    expect((await home.visitor('GET', await linkTo('Bo Birch'))).body).toContain('Which Monday?');
    await answerBy('Bo Birch', { ...update, seen: '2', words: 'On Monday 2 March.' });
    expect((await answers()).get('Bo Birch')).toMatchObject({
      judged: 'not yet',
      words: 'On Monday 2 March.',
      number: 2,
    });
  });

  it('writes down what somebody said on the telephone', async () => {
    const at = `${roundAt()}/parts/${partOf('Cy Cedar')}`;
    expect((await manager('GET', at)).body).toContain('The Cedar action');
    expect((await manager('POST', at, form(update))).headers.location).toBe(`${roundAt()}?done=answer`);
    expect((await answers()).get('Cy Cedar')).toMatchObject({ by: 'Project manager', words: update.words });
  });

  it('finds under Today how many answers are to be looked at', async () => {
    const waiting = () => home.inScope((tx, scope) => waitingInRounds(tx, scope));
    expect(await waiting()).toEqual([]);
    await answerBy('Ash Alder');
    await noChangeBy('Bo Birch');
    expect(await waiting()).toEqual([
      {
        since: today,
        text: 'Delivery plan: 2 answers are to be looked at',
        href: roundAt(),
        verb: 'Look at them',
      },
    ]);
  });

  it('sees who cannot be written to', async () => {
    await home.inScope((tx, scope) =>
      keepLead(tx, scope, {
        id: house.leads['Cy Cedar'] ?? '',
        name: 'Cy Cedar',
        service: 'Police',
        email: null,
        personId: null,
        mailed: true,
      }),
    );
    expect((await manager('GET', roundAt())).body).toContain('no e-mail address: ask by hand');
  });

  it('has one open round a plan, and opens a locked one again with a reason', async () => {
    const again = await manager(
      'POST',
      `/plans/${house.plan.id}/rounds/new`,
      form({ day: '12', month: '5', year: '2026' }),
    );
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('The round for the meeting of 31 March 2026 is still open.');
    await lock();
    expect((await lock()).statusCode).toBe(422);
    expect((await manager('POST', `${roundAt()}/parts/${partOf('Bo Birch')}/assure`)).statusCode).toBe(422);
    expect((await manager('POST', `${roundAt()}/unlock`, form({ reason: '' }))).statusCode).toBe(422);
    expect((await manager('POST', `${roundAt()}/unlock`, form({ reason: 'Too early.' }))).statusCode).toBe(
      303,
    );
    await lock();
    await manager(
      'POST',
      `/plans/${house.plan.id}/rounds/new`,
      form({ day: '12', month: '5', year: '2026' }),
    );
    const late = await manager('POST', `${roundAt()}/unlock`, form({ reason: 'Too late.' }));
    expect(late.body).toContain('A later round has begun.');
  });

  it('chooses the weeks of the next round', async () => {
    await lock();
    await manager('POST', `/plans/${house.plan.id}/rounds/weeks`, form({ ask: '5', back: '3', brief: '2' }));
    round = await begunRound(home, house.plan, { meetingDay: '2026-05-12' });
    expect(round.days).toEqual({ ask: '2026-04-07', back: '2026-04-21', brief: '2026-04-28' });
  });

  it.each(['member', 'chair', 'observer', 'report author'] as const)('is not a %s', async (role) => {
    const other = await home.as(role);
    for (const path of ['/ask', '/lock', `/parts/${partOf('Ash Alder')}/assure`])
      expect((await other('POST', `${roundAt()}${path}`)).statusCode).toBe(403);
  });
});

describe('a lead with an account', () => {
  it('finds what waits under Today, and answers signed in', async () => {
    const person = await home.as('observer');
    await home.inScope((tx, scope) =>
      keepLead(tx, scope, {
        id: house.leads['Ash Alder'] ?? '',
        name: 'Ash Alder',
        service: 'Housing',
        email: null,
        personId: person.personId,
        mailed: true,
      }),
    );
    await morningOf(today);
    const waiting = () =>
      home.inScope((tx, scope) =>
        waitingInRounds(tx, {
          ...scope,
          actor: { kind: 'person', id: person.personId, name: 'Ash', holdings: [] },
        }),
      );
    expect(await waiting()).toEqual([
      {
        since: today,
        text: 'Delivery plan: 1 action waits for your update, wanted by 17 March 2026',
        href: '/updates',
        verb: 'Answer',
      },
    ]);
    expect((await person('GET', '/updates')).body).toContain('The Alder action');
    expect((await person('GET', '/updates')).body).not.toContain('Bo Birch');
    expect((await person('POST', `/updates/parts/${partOf('Bo Birch')}`, form(update))).statusCode).toBe(404);
    expect((await person('POST', `/updates/parts/${partOf('Ash Alder')}`, form(update))).statusCode).toBe(
      303,
    );
    expect(await waiting()).toEqual([]);
    expect((await answers()).get('Ash Alder')).toMatchObject({ by: 'Observer' });
  });
});

describe('the briefing', () => {
  it('of a locked round stays as it was then, and names services only as a paper', async () => {
    await morningOf(today);
    await answerBy('Ash Alder', { ...update, rating: 'red', reason: 'The builder is bankrupt.' });
    const read = async () =>
      JSON.stringify((await home.inScope((tx, scope) => briefingPaper(tx, scope, round.id)))?.blocks);
    expect(await read()).toBe(undefined);
    await lock();
    const locked = await read();
    expect(locked).toContain('The builder is bankrupt.');
    expect(locked).toContain('Birch service');
    expect(locked).not.toContain('Bo Birch');
    await home.inScope((tx, scope) =>
      changePart(
        tx,
        scope,
        { id: partOf('Ash Alder'), kind: 'deliverable', seen: 2 },
        { ...noChange, set: { rating: 'green', ratingReason: 'Mended.' } },
        today,
      ),
    );
    expect(await read()).toBe(locked);
    const page = await manager('GET', `${roundAt()}/briefing`);
    expect(page.body).toContain('Bo Birch (Birch service)');
  });
});
