import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../kernel/scope.ts';
import { withScope } from '../../platform/database/transaction.ts';
import type { MailTables } from '../../platform/mail/tables.ts';
import { form, type TestApp, testApp } from '../../testing/app.ts';
import { itemOf, recordedMeeting } from '../../testing/builders.ts';
import { openAction } from '../actions/index.ts';
import {
  changeItem,
  findMeeting,
  type Meeting,
  type RecordedMeeting,
  setMinutesState,
} from '../meetings/index.ts';
import { agreeMinutes, amendAttendance, amendItem, takeBackAmendment } from './agree.ts';
import { changeDraft, proposeCorrection } from './correct.ts';
import { correctionsOf } from './corrections-queries.ts';
import { decideCorrection } from './decide-correction.ts';
import { agreementOf, amendmentsOf, mattersArisingOf } from './index.ts';
import { writeMatters } from './matters.ts';
import { mattersPaperOf } from './queries.ts';
import { sendDraft } from './send-draft.ts';
import { waitingMinutes } from './waiting.ts';

const today = '2026-03-10';
type Person = Awaited<ReturnType<TestApp['as']>>;

const reread = (home: TestApp, id: string): Promise<RecordedMeeting> =>
  home.inScope(async (tx, scope) => {
    const meeting = await findMeeting(tx, scope, id);
    if (!meeting) throw new Error('The meeting is not there.');
    return meeting;
  });

const draftMeeting = async (home: TestApp, parts: Partial<Meeting> = {}): Promise<RecordedMeeting> => {
  const { id } = await recordedMeeting(home, { date: '2026-01-14', ...parts });
  await home.inScope((tx, scope) => setMinutesState(tx, scope, id, 'draft'));
  return reread(home, id);
};

const notes = itemOf({
  number: '2',
  title: 'Notes of the last meeting and matters arising',
  narrative: '',
  resolutions: ['That the notes be agreed with the addition of Bo Beech as present.'],
});

const firstItem = (meeting: RecordedMeeting) => {
  const [item] = meeting.items;
  if (!item) throw new Error('The meeting has no item.');
  return item;
};

const mailsTo = (home: TestApp, personId: string) =>
  home.inScope((tx) =>
    tx
      .withTables<MailTables>()
      .selectFrom('mail')
      .select(['subject', 'link'])
      .where('to_person', '=', personId)
      .orderBy('subject')
      .execute(),
  );

const actingAs = <Value>(
  home: TestApp,
  person: Person,
  role: 'report author' | 'chair',
  bodyId: string,
  work: (tx: Parameters<Parameters<typeof withScope>[2]>[0], scope: Scope) => Promise<Value>,
): Promise<Value> => {
  const scope: Scope = {
    ...home.scope,
    actor: { kind: 'person', id: person.personId, name: `The ${role}`, holdings: [{ role, bodyId }] },
  };
  return withScope(home.database.connected, scope, (tx) => work(tx, scope)) as Promise<Value>;
};

describe('correcting a draft', () => {
  let home: TestApp;
  let author: Person;
  let meeting: RecordedMeeting;
  beforeAll(async () => {
    home = await testApp();
    author = await home.as('report author');
    meeting = await draftMeeting(home);
  });
  afterAll(() => home.close());

  const propose = (seen: string, text: string) =>
    actingAs(home, author, 'report author', meeting.bodyId, (tx, scope) =>
      proposeCorrection(
        tx,
        scope,
        meeting.id,
        { itemId: firstItem(meeting).id, part: 'narrative', seen, text, why: 'Five came.' },
        today,
      ),
    );
  const decide = (id: string, decision: string, seen: string, text: string, reason = '') =>
    home.inScope((tx, scope) =>
      decideCorrection(tx, scope, meeting.id, id, { decision, reason, seen, text }, today),
    );
  const newest = async () =>
    (await home.inScope((tx, scope) => correctionsOf(tx, scope, meeting.id))).at(-1) ?? null;

  it('sends each reader one mail with one link, however often it is sent', async () => {
    const send = () =>
      home.inScope((tx, scope) =>
        sendDraft(tx, scope, meeting, { readers: [author.personId], closesOn: '2026-03-17' }, today),
      );
    expect((await send()).ok).toBe(true);
    expect((await send()).ok).toBe(true);
    expect(await mailsTo(home, author.personId)).toEqual([
      {
        subject: 'Draft minutes: Corporate Parenting Board, 14 January 2026',
        link: `/board/meetings/${meeting.id}/minutes`,
      },
    ]);
    const none = { readers: [], closesOn: '2026-03-17' };
    const past = { readers: [author.personId], closesOn: '2026-03-09' };
    for (const wrong of [none, past])
      expect((await home.inScope((tx, scope) => sendDraft(tx, scope, meeting, wrong, today))).ok).toBe(false);
  });

  it('leaves the text as it is until the clerk has decided, then puts it in and tells who asked', async () => {
    const { narrative } = firstItem(meeting);
    expect((await propose(narrative, 'The Board was shown five lanterns.')).ok).toBe(true);
    expect(firstItem(await reread(home, meeting.id)).narrative).toBe(narrative);
    const correction = await newest();
    expect(correction).toMatchObject({ by: 'The report author', base: narrative, state: 'proposed' });
    const accepted = await decide(
      correction?.id ?? '',
      'accept',
      narrative,
      'The Board was shown five lanterns.',
    );
    expect(accepted.ok).toBe(true);
    expect(firstItem(await reread(home, meeting.id)).narrative).toBe('The Board was shown five lanterns.');
    expect((await mailsTo(home, author.personId)).map(({ subject }) => subject)).toContain(
      'Your change to the minutes is in',
    );
    expect((await decide(correction?.id ?? '', 'decline', '', '', 'Again.')).ok).toBe(false);
  });

  it('declines with a reason and leaves the text alone', async () => {
    const before = firstItem(await reread(home, meeting.id)).narrative;
    await propose(before, 'Nobody came.');
    const correction = await newest();
    expect((await decide(correction?.id ?? '', 'decline', before, '', ' ')).ok).toBe(false);
    expect((await decide(correction?.id ?? '', 'decline', before, '', 'The list says five.')).ok).toBe(true);
    expect(firstItem(await reread(home, meeting.id)).narrative).toBe(before);
    expect(await newest()).toMatchObject({ state: 'declined', reason: 'The list says five.', used: null });
  });

  it('never overwrites what the writer has not seen, and says what stands', async () => {
    const before = firstItem(await reread(home, meeting.id)).narrative;
    await propose(before, 'The Board was shown six lanterns.');
    const correction = await newest();
    const written = { itemId: firstItem(meeting).id, part: 'narrative' as const };
    const changed = await home.inScope((tx, scope) =>
      changeDraft(tx, scope, meeting.id, { ...written, seen: before, text: 'Changed meanwhile.' }),
    );
    expect(changed.ok).toBe(true);
    const conflict = { ok: false, reason: { kind: 'conflict', standing: 'Changed meanwhile.' } };
    expect(await decide(correction?.id ?? '', 'accept', before, 'Six.')).toEqual(conflict);
    expect(await propose(before, 'Another.')).toEqual(conflict);
    const again = await home.inScope((tx, scope) =>
      changeDraft(tx, scope, meeting.id, { ...written, seen: before, text: 'Another.' }),
    );
    expect(again).toEqual(conflict);
    expect(firstItem(await reread(home, meeting.id)).narrative).toBe('Changed meanwhile.');
    expect((await decide(correction?.id ?? '', 'accept', 'Changed meanwhile.', 'Both, in one.')).ok).toBe(
      true,
    );
    expect(await newest()).toMatchObject({ state: 'accepted', used: 'Both, in one.' });
  });

  it('lets only one of two clerks who save at the same time through', async () => {
    const seen = firstItem(await reread(home, meeting.id)).narrative;
    const save = (text: string) =>
      home.inScope((tx, scope) =>
        changeDraft(tx, scope, meeting.id, { itemId: firstItem(meeting).id, part: 'narrative', seen, text }),
      );
    const saved = await Promise.all([save('The one.'), save('The other.')]);
    expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('changes resolutions one a line', async () => {
    const { resolutions } = firstItem(await reread(home, meeting.id));
    const saved = await home.inScope((tx, scope) =>
      changeDraft(tx, scope, meeting.id, {
        itemId: firstItem(meeting).id,
        part: 'resolutions',
        seen: resolutions.join('\n'),
        text: 'That one.\n\n That two. ',
      }),
    );
    expect(saved.ok).toBe(true);
    expect(firstItem(await reread(home, meeting.id)).resolutions).toEqual(['That one.', 'That two.']);
  });

  it('tells on Today who has a draft to read, and the clerk what waits for a decision', async () => {
    const { narrative } = firstItem(await reread(home, meeting.id));
    await propose(narrative, 'Yet another.');
    const theirs = await actingAs(home, author, 'report author', meeting.bodyId, (tx, scope) =>
      waitingMinutes(tx, scope, today),
    );
    expect(theirs.map(({ verb }) => verb)).toEqual(['Read the draft']);
    const mine = await home.inScope((tx, scope) => waitingMinutes(tx, scope, today));
    expect(mine.map(({ verb }) => verb)).toEqual(['Decide']);
    const over = await actingAs(home, author, 'report author', meeting.bodyId, (tx, scope) =>
      waitingMinutes(tx, scope, '2026-03-18'),
    );
    expect(over).toEqual([]);
  });
});

describe('agreeing', () => {
  let home: TestApp;
  let meeting: RecordedMeeting;
  let later: RecordedMeeting;
  beforeAll(async () => {
    home = await testApp();
    meeting = await draftMeeting(home);
    later = await recordedMeeting(home, { date: '2026-03-04', items: [itemOf(), notes] });
  });
  afterAll(() => home.close());

  it('waits for the clerk on Today once the minutes of a later meeting are a draft too', async () => {
    const verbs = () =>
      home.inScope(async (tx, scope) => (await waitingMinutes(tx, scope, today)).map(({ verb }) => verb));
    expect(await verbs()).toEqual([]);
    await home.inScope((tx, scope) => setMinutesState(tx, scope, later.id, 'draft'));
    expect(await verbs()).toEqual(['Write it down']);
  });

  it('keeps both texts for ever, with the resolution and the meeting that agreed them', async () => {
    const item = firstItem(meeting);
    await home.inScope(async (tx, scope) => {
      const beech = { name: 'Bo Beech', organisation: 'Police', capacity: 'co-opted' } as const;
      expect((await amendAttendance(tx, scope, meeting, { ...beech, name: '' })).ok).toBe(false);
      expect((await amendAttendance(tx, scope, meeting, beech)).ok).toBe(true);
      expect((await amendAttendance(tx, scope, meeting, beech)).ok).toBe(false);
      const text = { itemId: item.id, part: 'narrative' as const };
      expect((await amendItem(tx, scope, meeting, { ...text, agreed: item.narrative })).ok).toBe(false);
      expect((await amendItem(tx, scope, meeting, { ...text, agreed: 'As agreed.' })).ok).toBe(true);
      expect((await amendItem(tx, scope, meeting, { ...text, agreed: 'Twice.' })).ok).toBe(false);
    });
    expect(firstItem(await reread(home, meeting.id)).narrative).toBe(item.narrative);
    await home.inScope(async (tx, scope) => {
      expect((await agreeMinutes(tx, scope, meeting.id, 'nothing', today)).ok).toBe(false);
      const chosen = `${later.id} ${later.items[1]?.id} 0`;
      expect(await agreeMinutes(tx, scope, meeting.id, chosen, today)).toEqual({ ok: true, value: true });
    });
    const agreed = await reread(home, meeting.id);
    expect(agreed.minutesState).toBe('agreed');
    expect(firstItem(agreed).narrative).toBe('As agreed.');
    expect(agreed.attendance.present.map(({ name }) => name)).toContain('Bo Beech');
    await home.inScope(async (tx, scope) => {
      expect(await agreementOf(tx, scope, meeting.id)).toMatchObject({
        atMeeting: 'Corporate Parenting Board, 4 March 2026',
        resolution:
          'item 2, Notes of the last meeting and matters arising: That the notes be agreed with the addition of Bo Beech as present.',
      });
      const amendments = await amendmentsOf(tx, scope, meeting.id);
      expect(amendments.map(({ drafted, agreed: text }) => [drafted, text])).toEqual([
        ['County Councillor Ash Alder', 'County Councillor Ash Alder\nBo Beech'],
        [item.narrative, 'As agreed.'],
      ]);
      const [first] = amendments;
      expect((await takeBackAmendment(tx, scope, agreed, first?.id ?? '')).ok).toBe(false);
      const seen = { itemId: item.id, part: 'narrative' as const, seen: 'As agreed.', text: 'Other.' };
      expect((await changeDraft(tx, scope, meeting.id, seen)).ok).toBe(false);
    });
    const page = await home.clerk('GET', `/board/meetings/${meeting.id}/minutes`);
    expect(page.body).toContain('Agreed with 2 changes at the Corporate Parenting Board, 4 March 2026.');
    expect(page.body).toMatch(/<del>.*lanterns/s);
  });

  it('does not put an amendment over a text that was changed after it was written', async () => {
    const other = await draftMeeting(home, { date: '2026-02-04' });
    const item = firstItem(other);
    const text = { itemId: item.id, part: 'narrative' as const };
    const result = await home.inScope(async (tx, scope) => {
      await amendItem(tx, scope, other, { ...text, agreed: 'As agreed.' });
      await changeDraft(tx, scope, other.id, { ...text, seen: item.narrative, text: 'Changed after.' });
      return agreeMinutes(tx, scope, other.id, `${later.id} ${later.items[1]?.id} 0`, today);
    });
    expect(result.ok).toBe(false);
    expect((await reread(home, other.id)).minutesState).toBe('draft');
  });

  it('takes a change back while nothing is agreed', async () => {
    const other = await draftMeeting(home, { date: '2026-02-11' });
    await home.inScope(async (tx, scope) => {
      await amendItem(tx, scope, other, { itemId: firstItem(other).id, part: 'narrative', agreed: 'New.' });
      const [amendment] = await amendmentsOf(tx, scope, other.id);
      expect((await takeBackAmendment(tx, scope, other, amendment?.id ?? '')).ok).toBe(true);
      expect(await amendmentsOf(tx, scope, other.id)).toEqual([]);
    });
  });
});

describe('matters arising', () => {
  let home: TestApp;
  beforeAll(async () => {
    home = await testApp();
  });
  afterAll(() => home.close());

  it('write themselves, and stand before the meeting as the clerk left them', async () => {
    const last = await recordedMeeting(home, { date: '2026-01-14' });
    const coming = await recordedMeeting(home, { date: '2026-03-18', items: [notes] });
    await home.inScope((tx, scope) =>
      openAction(tx, scope, {
        bodyId: last.bodyId,
        what: 'Write to the dentists',
        ownerId: null,
        ownerName: 'The Chair',
        due: '2026-02-01',
        origin: { kind: 'resolution', id: 'r', label: 'item 1 on 14 January 2026' },
        on: '2026-01-14',
      }),
    );
    const path = `/board/meetings/${coming.id}/matters`;
    const page = await home.clerk('GET', path);
    const line =
      '- Late by 37 days. Action for The Chair: Write to the dentists. From: item 1 on 14 January 2026.';
    expect(page.body).toContain(line);
    const text = `How things stood on 10 March 2026:\n${line}\nMore will be said.`;
    expect((await home.clerk('POST', path, form({ text, seen: '0' }))).statusCode).toBe(303);
    const before = await reread(home, coming.id);
    expect(before.papers.map(({ title, itemId }) => [title, itemId])).toEqual([
      ['Matters arising', coming.items[0]?.id],
    ]);
    const conflict = await home.clerk('POST', path, form({ text: 'Another clerk’s.', seen: '0' }));
    expect(conflict.statusCode).toBe(409);
    expect(conflict.body).toContain('Another clerk’s.');
    expect(conflict.body).toContain('More will be said.');
    await home.inScope(async (tx, scope) => {
      const meeting = await reread(home, coming.id);
      expect((await writeMatters(tx, scope, meeting, { typed: 'Shorter.', seen: 1 })).ok).toBe(true);
      expect((await writeMatters(tx, scope, meeting, { typed: ' ', seen: 2 })).ok).toBe(false);
      expect(await mattersPaperOf(tx, scope, coming.id)).toMatchObject({ words: 'Shorter.', version: 2 });
      expect((await mattersArisingOf(tx, scope, meeting, today)).map(({ what }) => what)).toEqual([
        'Write to the dentists',
      ]);
    });
    expect((await reread(home, coming.id)).papers).toHaveLength(1);
  });
});

describe('who may', () => {
  let home: TestApp;
  let meeting: RecordedMeeting;
  beforeAll(async () => {
    home = await testApp();
    meeting = await draftMeeting(home);
    const [, second] = meeting.items;
    await home.inScope(async (tx, scope) => {
      await changeItem(tx, scope, second?.id ?? '', {
        exempt: { paragraph: 2, reason: 'It tells who somebody is.' },
        narrative: 'What is secret.',
      });
    });
  });
  afterAll(() => home.close());

  it.each([
    ['clerk', true, true, true],
    ['chair', true, true, true],
    ['lead officer', true, true, true],
    ['member', true, true, false],
    ['co-opted', true, true, false],
    ["young people's representative", true, true, false],
    ['report author', true, false, false],
    ['observer', false, false, false],
    ['administrator', false, false, false],
  ] as const)(
    'a %s reads the draft: %s, exempt items: %s, and may change it unasked: %s',
    async (role, reads, exempt, changes) => {
      const who = await home.as(role);
      const path = `/board/meetings/${meeting.id}/minutes`;
      const page = await who('GET', path);
      expect(page.statusCode).toBe(reads ? 200 : 403);
      expect(page.body.includes('What is secret.')).toBe(exempt);
      expect((await who('GET', `${path}.json`)).body.includes('What is secret.')).toBe(exempt);
      const text = await who('GET', `${path}/items/${meeting.items[0]?.id}/narrative`);
      expect(text.statusCode).toBe(changes ? 200 : 403);
      for (const clerks of ['send', 'agree', 'amend', 'add-present'])
        expect((await who('GET', `${path}/${clerks}`)).statusCode).toBe(role === 'clerk' ? 200 : 403);
      const letters = await who('GET', `/boards/${meeting.bodyId}/letters`);
      expect(letters.statusCode).toBe(['clerk', 'chair'].includes(role) ? 200 : 403);
      for (const list of [
        'attendance',
        'questions',
        'recommendations',
        'attendance.csv',
        'recommendations.csv',
      ])
        expect((await who('GET', `/boards/${meeting.bodyId}/${list}`)).statusCode).toBe(exempt ? 200 : 403);
    },
  );

  it('nobody of another board finds any of it', async () => {
    const stranger = await home.as('clerk', 'Another Board');
    for (const path of ['minutes', 'minutes/send', 'questions', 'matters'])
      expect((await stranger('GET', `/board/meetings/${meeting.id}/${path}`)).statusCode).toBe(404);
    for (const path of ['attendance', 'questions', 'recommendations', 'letters'])
      expect((await stranger('GET', `/boards/${meeting.bodyId}/${path}`)).statusCode).toBe(404);
  });

  it('whoever was sent the draft corrects it, and asks instead of changing', async () => {
    const author = await home.as('report author');
    await home.clerk(
      'POST',
      `/board/meetings/${meeting.id}/minutes/send`,
      form({ reader: author.personId, day: '17', month: '3', year: '2026' }),
    );
    const item = firstItem(meeting);
    const path = `/board/meetings/${meeting.id}/minutes/items/${item.id}/narrative`;
    expect((await author('GET', path)).body).toContain('Ask for this change');
    const asked = form({ text: 'Corrected.', seen: item.narrative, why: '' });
    expect((await author('POST', path, asked)).statusCode).toBe(303);
    expect(firstItem(await reread(home, meeting.id)).narrative).toBe(item.narrative);
    const secret = `/board/meetings/${meeting.id}/minutes/items/${meeting.items[1]?.id}/narrative`;
    expect((await author('GET', secret)).statusCode).toBe(404);
    const overtaken = await home.clerk('POST', path, form({ text: 'Mine.', seen: 'Never seen.', why: '' }));
    expect(overtaken.statusCode).toBe(409);
    expect(overtaken.body).toContain('Mine.');
    expect(overtaken.body).toContain(item.narrative);
  });
});
