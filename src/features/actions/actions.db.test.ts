import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import { giveRole } from '../../platform/access/people.ts';
import { withScope } from '../../platform/database/transaction.ts';
import type { MailTables } from '../../platform/mail/tables.ts';
import { form, type TestApp, testApp, upload } from '../../testing/app.ts';
import { ensureBody } from '../board/index.ts';
import { answerRecommendation, closeAction, markSent, reopenAction } from './close.ts';
import { handOver, noteProgress, setDue } from './commands.ts';
import { addEvidence } from './evidence.ts';
import {
  actionsFrom,
  mattersArising,
  type NewAction,
  openAction,
  openActionsOf,
  openRecommendation,
  recommendationsOf,
} from './index.ts';
import { evidenceOf, findAction } from './queries.ts';
import { sendReminders } from './remind.ts';
import { sentenceOf } from './rules/history.ts';
import { waitingActions } from './waiting.ts';

const today = '2026-03-10';
const origin = { kind: 'resolution', id: 'r1', label: 'item 3 on 4 February 2026' };

type Person = Awaited<ReturnType<TestApp['as']>>;

const boardOf = (home: TestApp, name = 'Corporate Parenting Board'): Promise<string> =>
  home.inScope(async (tx, scope) => (await ensureBody(tx, scope, name)).id);

const opened = (home: TestApp, parts: Partial<NewAction> = {}): Promise<string> =>
  home.inScope(async (tx, scope) => {
    const bodyId = parts.bodyId ?? (await ensureBody(tx, scope, 'Corporate Parenting Board')).id;
    const owed = {
      bodyId,
      what: 'Write to the dentists',
      ownerId: null,
      ownerName: 'The dental lead',
      due: '2026-03-17',
      origin,
      on: '2026-02-04',
    };
    return openAction(tx, scope, { ...owed, ...parts });
  });

const action = (home: TestApp, id: string) =>
  home.inScope(async (tx, scope) => {
    const found = await findAction(tx, scope, id);
    if (!found) throw new Error('The action is not there.');
    return found;
  });

const mails = async (home: TestApp, to?: string) => {
  const found = await home.inScope((tx) =>
    tx
      .withTables<MailTables>()
      .selectFrom('mail')
      .select(['to_person as to', 'subject', 'paragraphs', 'link'])
      .$if(to !== undefined, (query) => query.where('to_person', '=', to ?? ''))
      .orderBy('queued_at')
      .orderBy('subject')
      .execute(),
  );
  return found.map((mail) => ({ ...mail, paragraphs: mail.paragraphs as unknown as string[] }));
};

const asSystem = (home: TestApp, work: (scope: Scope) => Parameters<typeof withScope>[2]) => {
  const scope: Scope = { ...home.scope, actor: { kind: 'system', name: 'jobs' } };
  return withScope(home.database.connected, scope, work(scope));
};

const remindOn = (home: TestApp, day: string) =>
  asSystem(home, (scope) => (tx) => sendReminders(tx, scope, day));

describe('the life of an action', () => {
  let home: TestApp;
  beforeAll(async () => {
    home = await testApp();
  });
  afterAll(() => home.close());

  it('reads as sentences from the beginning to its end, and further', async () => {
    const id = await opened(home);
    await home.inScope(async (tx, scope) => {
      await noteProgress(tx, scope, id, 'Letter drafted.', today);
      await setDue(tx, scope, id, { due: '2026-04-01', why: 'They are away.' }, today);
      await handOver(tx, scope, id, { ownerId: null, ownerName: 'The nurse', note: 'Over to you.' }, today);
      const text = { kind: 'text', title: 'Nine answered', words: 'Nine answered.' } as const;
      await addEvidence(tx, scope, id, text, null, today);
      expect(await closeAction(tx, scope, id, '', today)).toEqual({ ok: true, value: true });
      await reopenAction(tx, scope, id, 'Three did not.', today);
    });
    const whole = await action(home, id);
    expect(whole.entries.map((entry) => sentenceOf(entry, whole.kind))).toEqual([
      'The dental lead took this on; Clerk wrote it down.',
      'Clerk wrote a note.',
      'Clerk changed the due date from 17 March 2026 to 1 April 2026.',
      'Clerk handed this over from The dental lead to The nurse.',
      'Clerk added evidence: Nine answered.',
      'Clerk closed this with evidence.',
      'Clerk opened this again.',
    ]);
    expect(whole).toMatchObject({ ownerName: 'The nurse', due: '2026-04-01', closedOn: null });
  });

  it('is closed with evidence or a reason, and not otherwise; what is closed is left alone', async () => {
    const id = await opened(home);
    await home.inScope(async (tx, scope) => {
      expect((await closeAction(tx, scope, id, ' ', today)).ok).toBe(false);
      expect((await closeAction(tx, scope, id, 'The practice has closed.', today)).ok).toBe(true);
      expect((await closeAction(tx, scope, id, 'Again.', today)).ok).toBe(false);
      expect((await noteProgress(tx, scope, id, 'Late word.', today)).ok).toBe(false);
      expect((await setDue(tx, scope, id, { due: null, why: '' }, today)).ok).toBe(false);
      const to = { ownerId: null, ownerName: 'Somebody', note: '' };
      expect((await handOver(tx, scope, id, to, today)).ok).toBe(false);
      expect(await evidenceOf(tx, scope, id)).toEqual([]);
    });
    expect((await action(home, id)).closedOn).toBe(today);
  });

  it('is found by what it came from, and by its board while it is open', async () => {
    const bodyId = await boardOf(home, 'Homes Panel');
    const open = await opened(home, { bodyId, origin: { ...origin, id: 'r7' } });
    const closed = await opened(home, { bodyId, origin: { ...origin, id: 'r7' } });
    await home.inScope(async (tx, scope) => {
      await closeAction(tx, scope, closed, 'Done otherwise.', today);
      expect((await openActionsOf(tx, scope, bodyId)).map(({ id }) => id)).toEqual([open]);
      const from = await actionsFrom(tx, scope, 'resolution', ['r7', 'r8']);
      expect(from.map(({ id }) => id).sort()).toEqual([open, closed].sort());
      expect(await actionsFrom(tx, scope, 'resolution', [])).toEqual([]);
      expect(await actionsFrom(tx, scope, 'item', ['r7'])).toEqual([]);
    });
  });

  it('has an owner even where nobody was named at the table', async () => {
    expect((await action(home, await opened(home, { ownerName: ' ' }))).ownerName).toBe('Nobody named yet');
  });

  it('brings what is open, and what was closed since the last meeting, before the next one', async () => {
    const bodyId = await boardOf(home, 'Learning Panel');
    await opened(home, { bodyId, what: 'Open and late', due: '2026-03-01' });
    await opened(home, { bodyId, what: 'A promise', kind: 'promise', due: null });
    const lately = await opened(home, { bodyId, what: 'Closed lately' });
    const before = await opened(home, { bodyId, what: 'Closed long ago' });
    await home.inScope(async (tx, scope) => {
      await noteProgress(tx, scope, lately, 'Nearly there.', '2026-02-20');
      await closeAction(tx, scope, lately, 'Done at the school.', '2026-02-25');
      await closeAction(tx, scope, before, 'Done.', '2026-01-10');
      const since = await mattersArising(tx, scope, bodyId, { since: '2026-02-04', today });
      expect(since.map(({ what, kind }) => [what, kind])).toEqual([
        ['Open and late', 'action'],
        ['A promise', 'promise'],
        ['Closed lately', 'action'],
      ]);
      expect(since[2]).toMatchObject({
        origin: 'item 3 on 4 February 2026',
        last: { by: 'Clerk', words: 'Done at the school.' },
      });
      expect(await mattersArising(tx, scope, bodyId, { since: null, today })).toHaveLength(4);
    });
  });
});

describe('a recommendation', () => {
  let home: TestApp;
  beforeAll(async () => {
    home = await testApp();
  });
  afterAll(() => home.close());

  it('goes out, comes back with reasons, and can be asked again', async () => {
    const bodyId = await boardOf(home);
    const id = await home.inScope((tx, scope) =>
      openRecommendation(tx, scope, {
        bodyId,
        what: 'Free swimming for care leavers',
        ownerId: null,
        ownerName: 'Cabinet Member for Children',
        due: '2026-03-01',
        origin,
        on: '2026-02-04',
        addressee: 'Cabinet Member',
      }),
    );
    await home.inScope(async (tx, scope) => {
      expect((await closeAction(tx, scope, id, '', today)).ok).toBe(false);
      expect((await markSent(tx, scope, id, '2026-02-06')).ok).toBe(true);
      const answeredOn = '2026-03-09';
      const refused = { answer: 'refused', reasons: '', answeredOn } as const;
      expect((await answerRecommendation(tx, scope, id, refused)).ok).toBe(false);
      const amended = { answer: 'amended', reasons: 'From April, at three pools.', answeredOn } as const;
      expect((await answerRecommendation(tx, scope, id, amended)).ok).toBe(true);
      expect((await recommendationsOf(tx, scope, bodyId))[0]).toMatchObject({
        closedOn: answeredOn,
        recommendation: {
          addressee: 'Cabinet Member',
          sentOn: '2026-02-06',
          answer: 'amended',
          reasons: 'From April, at three pools.',
          answeredOn,
        },
      });
      await reopenAction(tx, scope, id, 'The pools closed.', today);
      expect((await findAction(tx, scope, id))?.recommendation).toMatchObject({ answer: null, reasons: '' });
    });
  });
});

describe('mail', () => {
  let home: TestApp;
  let owner: Person;
  beforeAll(async () => {
    home = await testApp();
    owner = await home.as('report author');
  });
  afterAll(() => home.close());

  it('tells an owner of what they were given, and nobody of what they took on themselves', async () => {
    const id = await opened(home, { ownerId: owner.personId, ownerName: 'Report author' });
    const told = (await mails(home)).filter(({ link }) => link === `/actions/${id}`);
    expect(told).toEqual([
      {
        to: owner.personId,
        subject: 'Yours to do: Write to the dentists',
        paragraphs: [
          'Write to the dentists',
          'It is due on 17 March 2026.',
          'It came from item 3 on 4 February 2026.',
        ],
        link: `/actions/${id}`,
      },
    ]);
    const clerkId = home.scope.actor.kind === 'person' ? home.scope.actor.id : '';
    await opened(home, { ownerId: clerkId, ownerName: 'Clerk' });
    expect(await mails(home, clerkId)).toEqual([]);
  });

  it('tells both when an action changes hands, once', async () => {
    const other = await home.as('member');
    const id = await opened(home, { ownerId: owner.personId, ownerName: 'Report author' });
    await home.inScope((tx, scope) =>
      handOver(
        tx,
        scope,
        id,
        { ownerId: other.personId, ownerName: 'Member', note: 'You know them best.' },
        today,
      ),
    );
    const told = (await mails(home)).filter(
      ({ link, subject }) => link === `/actions/${id}` && !subject.startsWith('Yours to do'),
    );
    expect(told.map(({ to }) => to).sort()).toEqual([owner.personId, other.personId].sort());
    expect(told[0]?.paragraphs).toContain('You know them best.');
  });

  it('reminds an owner a week and a day before, a day and a week after, then weekly, however often it is asked', async () => {
    const { personId } = await home.as('member');
    await opened(home, { ownerId: personId, ownerName: 'Member', due: '2026-05-05' });
    for (let day = '2026-04-20'; day < '2026-06-01'; day = plusDays(day, 1)) {
      await remindOn(home, day);
      await remindOn(home, day);
    }
    const reminders = (await mails(home, personId)).filter(({ subject }) => !/^Your/.test(subject));
    expect(reminders.map(({ subject }) => subject)).toEqual([
      'Due in 7 days: Write to the dentists',
      'Due tomorrow: Write to the dentists',
      'Late by 1 day: Write to the dentists',
      'Late by 7 days: Write to the dentists',
      'Late by 14 days: Write to the dentists',
      'Late by 21 days: Write to the dentists',
    ]);
  });

  it('sends everybody one digest on Monday, the late ones first, and none without anything owed', async () => {
    const { personId } = await home.as('member');
    const idle = await home.as('member');
    await opened(home, { ownerId: personId, ownerName: 'Member', what: 'In time', due: '2027-05-05' });
    await opened(home, { ownerId: personId, ownerName: 'Member', what: 'Late one', due: '2027-01-01' });
    await opened(home, { ownerId: personId, ownerName: 'Member', what: 'No date', due: null });
    for (const day of ['2027-01-10', '2027-01-11', '2027-01-11', '2027-01-12']) await remindOn(home, day);
    const digests = (await mails(home, personId)).filter(({ subject }) => subject.startsWith('Your actions'));
    expect(digests).toHaveLength(1);
    expect(digests[0]).toMatchObject({ subject: 'Your actions this week: 1 late', link: '/actions' });
    expect(digests[0]?.paragraphs.map((line) => line.split(': ')[1]?.split(' – ')[0])).toEqual([
      'Late one',
      'In time',
      'No date',
    ]);
    expect(await mails(home, idle.personId)).toEqual([]);
  });

  it('reminds the clerk of the board of what somebody outside owes', async () => {
    const bodyId = await boardOf(home, 'Chasing Panel');
    const clerk = await home.as('clerk', 'Chasing Panel');
    const elsewhere = await home.as('clerk', 'Another Board');
    await opened(home, { bodyId, ownerName: 'District councils', due: '2028-03-01', what: 'Find homes' });
    await remindOn(home, '2028-03-02');
    const [reminder] = (await mails(home, clerk.personId)).filter(({ subject }) =>
      subject.startsWith('Late by 1 day'),
    );
    expect(reminder?.paragraphs.join(' ')).toContain('District councils has no account here.');
    expect(
      (await mails(home, elsewhere.personId)).some(({ subject }) => subject.includes('Find homes')),
    ).toBe(false);
  });

  it('starts anew when the date or the owner changes', async () => {
    const first = await home.as('member');
    const second = await home.as('member');
    const id = await opened(home, {
      ownerId: first.personId,
      ownerName: 'Member',
      due: '2029-03-08',
      on: '2029-02-01',
    });
    await remindOn(home, '2029-03-01');
    await home.inScope(async (tx, scope) => {
      await handOver(
        tx,
        scope,
        id,
        { ownerId: second.personId, ownerName: 'Member 2', note: '' },
        '2029-03-02',
      );
    });
    await remindOn(home, '2029-03-02');
    await remindOn(home, '2029-03-07');
    const reminders = async (person: Person) =>
      (await mails(home, person.personId)).filter(({ subject }) => subject.startsWith('Due')).length;
    expect(await reminders(first)).toBe(1);
    expect(await reminders(second)).toBe(1);
  });
});

describe('the pages', () => {
  let home: TestApp;
  let bodyId: string;
  let owner: Person;
  let id: string;
  beforeAll(async () => {
    home = await testApp();
    bodyId = await boardOf(home);
    owner = await home.as('report author');
    id = await opened(home, {
      bodyId,
      ownerId: owner.personId,
      ownerName: 'Report author',
      due: '2026-03-01',
    });
  });
  afterAll(() => home.close());

  it.each([
    ['clerk', true, true],
    ['chair', true, true],
    ['lead officer', true, true],
    ['member', true, false],
    ['co-opted', true, false],
    ["young people's representative", true, false],
    ['report author', false, false],
    ['observer', false, false],
    ['administrator', false, false],
  ] as const)('let a %s read an action of another: %s, and write: %s', async (role, reads, writes) => {
    const who = await home.as(role);
    const page = await who('GET', `/actions/${id}`);
    expect(page.statusCode).toBe(reads ? 200 : 404);
    expect(page.body.includes('Save the note')).toBe(writes);
    expect((await who('GET', '/actions?whose=boards')).body.includes('Write to the dentists')).toBe(reads);
    expect((await who('GET', '/actions.csv?whose=boards')).body.includes('Write to the dentists')).toBe(
      reads,
    );
    expect((await who('POST', `/actions/${id}/notes`, form({ words: 'A word.' }))).statusCode).toBe(
      writes ? 303 : reads ? 403 : 404,
    );
    expect((await who('GET', `/actions/${id}/due`)).statusCode).toBe(writes ? 200 : reads ? 403 : 404);
    expect((await who('GET', `/boards/${bodyId}/actions/new`)).statusCode).toBe(writes ? 200 : 403);
  });

  it('show nothing of another board, to anybody but the owner', async () => {
    const chair = await home.as('chair', 'Another Board');
    expect((await chair('GET', `/actions/${id}`)).statusCode).toBe(404);
    expect((await chair('GET', '/actions?whose=boards')).body).not.toContain('Write to the dentists');
    expect((await chair('GET', `/boards/${bodyId}/actions/new`)).statusCode).toBe(404);
    const theirs = await opened(home, {
      bodyId,
      ownerId: chair.personId,
      ownerName: 'Chair',
      what: 'Visit a home',
    });
    expect((await chair('GET', `/actions/${theirs}`)).statusCode).toBe(200);
    expect((await chair('POST', `/actions/${theirs}/notes`, form({ words: 'Went.' }))).statusCode).toBe(303);
    expect((await chair('GET', '/actions')).body).toContain('Visit a home');
  });

  it('let the owner write, hand over and close, but not set the date', async () => {
    const mine = await opened(home, { bodyId, ownerId: owner.personId, ownerName: 'Report author' });
    expect((await owner('GET', `/actions/${mine}`)).body).toContain('Save the note');
    expect((await owner('GET', `/actions/${mine}/due`)).statusCode).toBe(403);
    const empty = await owner('POST', `/actions/${mine}/close`, await upload([], { words: '', reason: '' }));
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('Add evidence that it was done');
    const closed = await owner(
      'POST',
      `/actions/${mine}/close`,
      await upload([{ name: 'letter.html', bytes: Buffer.from('<script>alert(1)</script>') }], { words: '' }),
    );
    expect(closed.statusCode).toBe(303);
    expect((await action(home, mine)).closedOn).toBe(today);
  });

  it('keep a file as it came and only ever let it be saved', async () => {
    const mine = await opened(home, { bodyId, ownerId: owner.personId, ownerName: 'Report author' });
    const bytes = Buffer.from('<script>alert(1)</script>');
    await owner('POST', `/actions/${mine}/evidence`, await upload([{ name: '../letter.html', bytes }]));
    const [evidence] = await home.inScope((tx, scope) => evidenceOf(tx, scope, mine));
    const file = await owner('GET', `/actions/${mine}/evidence/${evidence?.id}`);
    expect(file.rawPayload).toEqual(bytes);
    expect(file.headers['content-type']).toBe('application/octet-stream');
    expect(file.headers['x-content-type-options']).toBe('nosniff');
    const observer = await home.as('observer');
    expect((await observer('GET', `/actions/${mine}/evidence/${evidence?.id}`)).statusCode).toBe(404);
  });

  it.each([
    ['notes', { words: ' ' }, 'Write how it is going.'],
    ['hand-over', { owner: '', ownerName: '', note: 'Kept words' }, 'Choose somebody from the list, or'],
    ['due', { day: '31', month: '2', year: '2026', why: 'Kept words' }, 'There is no date 31 2 2026.'],
    ['close', { reason: ' ', words: '', title: 'Kept words' }, 'Add evidence that it was done'],
    ['evidence', { link: 'javascript:alert(1)', title: 'Kept words' }, 'Give the whole web address'],
  ] as const)('say what is wrong with %s, and lose nothing', async (path, fields, message) => {
    const again = await home.clerk('POST', `/actions/${id}/${path}`, form(fields));
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain(message);
    if ('title' in fields || 'note' in fields || 'why' in fields) expect(again.body).toContain('Kept words');
  });

  it('take down what was agreed outside a meeting', async () => {
    const asked = {
      kind: 'recommendation',
      what: 'Open the pool',
      owner: '',
      ownerName: 'Full Council',
      addressee: '',
      origin: 'Visit to the pool',
      day: '1',
      month: '5',
      year: '2026',
    };
    const path = `/boards/${bodyId}/actions/new`;
    const wrong = await home.clerk('POST', path, form(asked));
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Say to whom it is recommended.');
    const done = await home.clerk('POST', path, form({ ...asked, addressee: 'Full Council' }));
    expect(done.statusCode).toBe(303);
    const page = await home.clerk('GET', String(done.headers.location));
    expect(page.body).toContain('Recommendation');
    expect(page.body).toContain('Visit to the pool');
    const unknown = await home.clerk('GET', `/actions/${id}/answer`);
    expect(unknown.statusCode).toBe(404);
  });

  it('tell on Today what waits for the owner, and what the clerk has to chase', async () => {
    const outside = await opened(home, { bodyId, ownerName: 'District councils', due: '2026-03-02' });
    const waits = (who: Scope['actor']) =>
      withScope(home.database.connected, { ...home.scope, actor: who }, (tx) =>
        waitingActions(tx, { ...home.scope, actor: who }, today),
      );
    const mine = await waits({
      kind: 'person',
      id: owner.personId,
      name: 'Report author',
      holdings: [{ role: 'report author', bodyId }],
    });
    expect(mine.map(({ since, text, verb }) => [since, text, verb])).toContainEqual([
      '2026-03-01',
      'Write to the dentists – late by 9 days',
      'Say how it is going',
    ]);
    const chased = (await waits(home.scope.actor)).filter(({ href }) => href === `/actions/${outside}`);
    expect(chased).toEqual([
      {
        since: '2026-03-02',
        text: 'District councils: Write to the dentists – late by 8 days',
        href: `/actions/${outside}`,
        verb: 'Chase it',
      },
    ]);
  });

  it('keeps one council’s actions from another', async () => {
    const other = await home.inScope(async (tx) => {
      const scope: Scope = { ...home.scope, authorityId: '00000000-0000-4000-8000-000000000000' };
      return findAction(tx, scope, id);
    });
    expect(other).toBeNull();
  });
});

it('lets a person own what they answer for at two boards', async () => {
  const home = await testApp();
  try {
    const member = await home.as('member');
    const second = await boardOf(home, 'Homes Panel');
    await home.inScope((tx, scope) =>
      giveRole(tx, scope, {
        personId: member.personId,
        role: 'observer',
        bodyId: second,
        from: '2020-01-01',
        to: null,
      }),
    );
    await opened(home, { ownerId: member.personId, ownerName: 'Member', what: 'At the first' });
    await opened(home, {
      bodyId: second,
      ownerId: member.personId,
      ownerName: 'Member',
      what: 'At the second',
    });
    await opened(home, { bodyId: second, what: 'Of somebody else there' });
    const mine = await member('GET', '/actions');
    expect(mine.body).toContain('2 actions');
    const boards = await member('GET', '/actions?whose=boards&state=');
    expect(boards.body).not.toContain('Of somebody else there');
    expect((await member('GET', `/actions?board=${second}`)).body).toContain('At the second');
    expect((await member('GET', '/actions?state=nonsense&sort=nonsense')).statusCode).toBe(200);
  } finally {
    await home.close();
  }
});
