import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { onClient } from '../../platform/database/connect.ts';
import { withScope } from '../../platform/database/transaction.ts';
import type { MailTables } from '../../platform/mail/tables.ts';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { itemOf, recordedMeeting } from '../../testing/builders.ts';
import { seatAt } from '../../testing/seats.ts';
import { openPdf } from '../../typesetting/opened-pdf.ts';
import type { RecordedMeeting } from '../meetings/index.ts';
import { answerQuestion, askQuestion, circulateAnswers, remindOfAnswers } from './questions.ts';
import { findQuestion } from './questions-queries.ts';

const today = '2026-03-10';
type Person = Awaited<ReturnType<TestApp['as']>>;

const subjectsTo = async (home: TestApp, personId: string): Promise<string[]> =>
  (
    await home.inScope((tx) =>
      tx
        .withTables<MailTables>()
        .selectFrom('mail')
        .select('subject')
        .where('to_person', '=', personId)
        .orderBy('queued_at')
        .execute(),
    )
  ).map(({ subject }) => subject);

describe('questions', () => {
  let home: TestApp;
  let meeting: RecordedMeeting;
  let asked: Person;
  let member: Person;
  beforeAll(async () => {
    home = await testApp();
    meeting = await recordedMeeting(home, { date: '2026-03-04' });
    asked = await home.as('report author');
    member = await home.as('member');
  });
  afterAll(() => home.close());

  const ask = (parts: { askedToId?: string | null; due?: string | null } = {}) =>
    home.inScope((tx, scope) =>
      askQuestion(
        tx,
        scope,
        meeting,
        {
          question: 'How many wait for a dentist?',
          askedBy: 'Voices in Care',
          askedToId: asked.personId,
          askedTo: 'The dental lead',
          due: '2026-03-20',
          indicator: null,
          ...parts,
        },
        today,
      ),
    );

  it('are answered by whoever was asked, then go round once', async () => {
    const id = await ask();
    expect(await subjectsTo(home, asked.personId)).toEqual([
      'A question to you from the Corporate Parenting Board',
    ]);
    const path = `/boards/${meeting.bodyId}/questions/${id}`;
    expect((await asked('GET', path)).body).toContain('Save the answer');
    expect((await member('GET', path)).body).not.toContain('Save the answer');
    expect((await member('POST', path, form({ answer: 'Forty.' }))).statusCode).toBe(403);
    expect((await asked('POST', path, form({ answer: ' ' }))).statusCode).toBe(422);
    expect((await asked('POST', path, form({ answer: 'Forty.' }))).statusCode).toBe(303);
    const circulate = () => home.clerk('POST', `/board/meetings/${meeting.id}/questions/circulate`);
    expect((await circulate()).statusCode).toBe(303);
    expect((await circulate()).statusCode).toBe(422);
    expect(await subjectsTo(home, member.personId)).toEqual([
      'Answers to questions: Corporate Parenting Board',
    ]);
    expect((await member('GET', `/board/meetings/${meeting.id}/questions`)).body).toContain('Forty.');
    const again = await home.inScope((tx, scope) => answerQuestion(tx, scope, id, 'Fifty.', today));
    expect(again.ok).toBe(false);
    expect((await home.inScope((tx, scope) => findQuestion(tx, scope, id)))?.circulatedOn).toBe(today);
  });

  it('are hidden from observers, and from whoever else was not asked', async () => {
    const id = await ask({ due: null });
    const path = `/boards/${meeting.bodyId}/questions/${id}`;
    const observer = await home.as('observer');
    const author = await home.as('report author');
    expect((await observer('GET', path)).statusCode).toBe(404);
    expect((await author('GET', path)).statusCode).toBe(404);
    expect((await asked('GET', path)).statusCode).toBe(200);
  });

  it('remind whoever was asked, or the clerks for somebody outside, and nobody twice', async () => {
    const clerk = await home.as('clerk');
    const outside = { askedToId: null, due: '2026-05-20' };
    await ask({ due: '2026-05-20' });
    await ask(outside);
    const remind = (day: string) =>
      withScope(home.database.connected, { ...home.scope, actor: { kind: 'system', name: 'jobs' } }, (tx) =>
        remindOfAnswers(tx, home.scope, day),
      );
    for (const day of ['2026-05-12', '2026-05-13', '2026-05-13', '2026-05-21', '2026-05-21'])
      await remind(day);
    const reminders = async (who: Person) =>
      (await subjectsTo(home, who.personId)).filter((one) => one.includes('your answer'));
    const expected = [
      'Due in 7 days: your answer to "How many wait for a dentist?"',
      'Late by 1 day: your answer to "How many wait for a dentist?"',
    ];
    expect((await reminders(asked)).slice(-2)).toEqual(expected);
    expect((await reminders(clerk)).slice(-2)).toEqual(expected);
  });

  it('that are not answered are not circulated', async () => {
    const other = await recordedMeeting(home, { date: '2026-02-04' });
    const none = await home.inScope((tx, scope) => circulateAnswers(tx, scope, other, today));
    expect(none.ok).toBe(false);
  });

  it('lose nothing typed when something is missing', async () => {
    const path = `/board/meetings/${meeting.id}/questions/new`;
    const again = await member('POST', path, form({ question: 'Kept words?', askedBy: 'Zed', owner: '' }));
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('Kept words?');
    expect(again.body).toContain('Choose somebody from the list');
  });

  it('show what does not agree in an answer to whoever writes it and to the clerk, and change no word', async () => {
    const own = await home.as('report author');
    const path = `/boards/${meeting.bodyId}/questions/${await ask({ askedToId: own.personId })}`;
    const answer = 'There was an increase of 222% from 767 to 1,705.';
    await own('POST', path, form({ answer }));
    for (const writer of [own, home.clerk]) {
      const page = (await writer('GET', path)).body;
      expect(page).toContain('Figures in the answer');
      expect(page).toContain('It should be 122%');
    }
    const read = (await member('GET', path)).body;
    expect(read).toContain(answer);
    expect(read).not.toContain('It should be');
  });
});

const letterPath = (got: Got): string => String(got.headers.location);

describe('letters', () => {
  let home: TestApp;
  let meeting: RecordedMeeting;
  let path: string;
  beforeAll(async () => {
    home = await testApp();
    meeting = await recordedMeeting(home, { date: '2026-03-04' });
    await home.as('chair');
    const page = await home.clerk('GET', `/board/meetings/${meeting.id}/minutes`);
    const resolution = /name="resolution" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const drafted = await home.clerk('POST', `/board/meetings/${meeting.id}/letters`, form({ resolution }));
    path = letterPath(drafted);
  });
  afterAll(() => home.close());

  const text = {
    addressee: 'The lantern makers',
    address: '1 Light Street\nHarrowby',
    subject: 'Thank you for the lanterns',
    words: 'They shine.\nWe thank you.',
    signed: 'The chair',
  };

  it('are drafted from the resolution that asks for one', async () => {
    const page = await home.clerk('GET', path);
    expect(page.body).toContain('the lantern makers');
    expect(page.body).toContain('At its meeting on 4 March 2026 the Corporate Parenting Board resolved that');
    const nothing = await home.clerk(
      'POST',
      `/board/meetings/${meeting.id}/letters`,
      form({ resolution: newId() }),
    );
    expect(nothing.statusCode).toBe(404);
  });

  it('are saved over the version that was seen, and over no other', async () => {
    expect((await home.clerk('POST', path, form({ ...text, seen: '1' }))).statusCode).toBe(303);
    const late = await home.clerk('POST', path, form({ ...text, words: 'Late words.', seen: '1' }));
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('Late words.');
    expect(late.body).toContain('They shine.');
  });

  it('come as Word and as an accessible PDF in the house template', async () => {
    const word = await home.clerk('GET', `${path}/letter.docx`);
    const { value } = await mammoth.extractRawText({ buffer: word.rawPayload });
    for (const part of [
      'Eastmere County Council',
      'The lantern makers',
      '1 Light Street',
      'They shine.',
      'The chair',
    ])
      expect(value).toContain(part);
    const pdf = await home.clerk('GET', `${path}/letter.pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    const words = (await openPdf(pdf.rawPayload)).pageTexts.join(' ');
    for (const part of [
      'Eastmere County Council',
      'Thank you for the lanterns',
      'They shine.',
      'Yours sincerely',
    ])
      expect(words).toContain(part);
  });

  it('are sent by a person: nothing goes out, and what was sent stays', async () => {
    const sent = await home.clerk('POST', `${path}/sent`, form({ seen: '2' }));
    expect(sent.statusCode).toBe(303);
    const page = await home.clerk('GET', path);
    expect(page.body).toContain('Sent on 10 March 2026 by Clerk to The lantern makers.');
    expect((await home.clerk('POST', path, form({ ...text, seen: '2' }))).statusCode).toBe(422);
    const mails = await home.inScope((tx) =>
      tx.withTables<MailTables>().selectFrom('mail').select('id').execute(),
    );
    expect(mails).toEqual([]);
  });
});

describe('attendance over time', () => {
  let home: TestApp;
  let bodyId: string;
  let away: string;
  beforeAll(async () => {
    home = await testApp();
    const present = (...names: string[]) => ({
      present: names.map((name) => ({ name, organisation: null, capacity: 'member' as const })),
      apologies: [],
      substitutions: [],
      remote: [],
      observers: [],
    });
    const held: [string, string[]][] = [
      ['2025-09-10', ['Ash Alder', 'Bo Beech', 'Zedd']],
      ['2025-11-12', ['Ash Alder']],
      ['2026-01-14', ['Ash Alder', 'Zedd']],
    ];
    for (const [date, names] of held)
      bodyId = (await recordedMeeting(home, { date, attendance: present(...names), items: [itemOf()] }))
        .bodyId;
    const cancelled = await recordedMeeting(home, { date: '2026-02-11', attendance: present('Ash Alder') });
    await seatAt(home, bodyId, 'Ash Alder');
    away = await seatAt(home, bodyId, 'Bo Beech');
    await seatAt(home, bodyId, 'Zedd', { young: true });
    await onClient(home.database.owner, (client) =>
      client.query(
        `INSERT INTO arrangement (authority_id, meeting_id, cancelled_at, cancelled_by, cancelled_reason)
         VALUES ($1, $2, now(), 'the clerk', 'snow')`,
        [home.authority.id, cancelled.id],
      ),
    );
  });
  afterAll(() => home.close());

  it('counts who came, leaves out what was cancelled, and never a young person', async () => {
    const page = await home.clerk('GET', `/boards/${bodyId}/attendance`);
    expect(page.body).toContain('2 people over 3 meetings.');
    const data = (await home.clerk('GET', `/boards/${bodyId}/attendance.json`)).json();
    expect(data.people.map(({ name, counts }: { name: string; counts: unknown }) => [name, counts])).toEqual([
      ['Ash Alder', { came: 3, remote: 0, 'substitute sent': 0, apologies: 0, absent: 0 }],
      ['Bo Beech', { came: 1, remote: 0, 'substitute sent': 0, apologies: 0, absent: 2 }],
    ]);
    const table = await home.clerk('GET', `/boards/${bodyId}/attendance.csv`);
    for (const { body } of [page, table, await home.clerk('GET', `/boards/${bodyId}/attendance.json`)])
      expect(body).not.toContain('Zedd');
    expect(page.body).not.toContain('11 February 2026');
  });

  it('offers the chair’s letter after so many meetings in a row as the board’s rule says', async () => {
    const page = await home.clerk('GET', `/boards/${bodyId}/attendance`);
    expect(page.body).toContain('has missed the last 2 meetings');
    const drafted = await home.clerk('POST', `/boards/${bodyId}/attendance/letters`, form({ person: away }));
    const letter = await home.clerk('GET', letterPath(drafted));
    expect(letter.body).toContain(
      'We missed you at the meetings of the Corporate Parenting Board on 12 November 2025',
    );
    expect((await home.clerk('GET', `/boards/${bodyId}/attendance`)).body).toContain('not sent yet');
    const rule = (inARow: string) =>
      home.clerk('POST', `/boards/${bodyId}/attendance/rule`, form({ inARow }));
    expect((await rule('none')).statusCode).toBe(422);
    expect((await rule('3')).statusCode).toBe(303);
    const after = await home.clerk('GET', `/boards/${bodyId}/attendance`);
    expect(after.body).toContain('Nobody has missed 3 meetings in a row');
    const refused = await home.clerk('POST', `/boards/${bodyId}/attendance/letters`, form({ person: away }));
    expect(refused.statusCode).toBe(404);
    const member = await home.as('member');
    expect((await member('GET', `/boards/${bodyId}/attendance`)).body).not.toContain('Away without a word');
  });
});
