import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { createAuthority } from '../../platform/authority/authority.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { recordedMeeting } from '../../testing/builders.ts';
import { heldMeeting } from '../../testing/held-meeting.ts';
import { furnishedRoom } from '../../testing/takeover.ts';
import { changeMeeting } from '../meetings/index.ts';
import { removePast } from './retention.ts';
import { formOf, periodsWith, typedPeriods } from './rules/periods.ts';

const today = '2026-03-10';
const page = '/administration/retention';
const usual = formOf(periodsWith({}));

let home: TestApp;
let administrator: Awaited<ReturnType<TestApp['as']>>;

beforeAll(async () => {
  home = await testApp();
  administrator = await home.as('administrator', null);
});
afterAll(() => home.close());

const rows = async <Row extends Record<string, unknown>>(query: string): Promise<Row[]> =>
  (await home.database.client.query<Row>(query)).rows;

const numberOf = async (query: string): Promise<number> =>
  (await rows<{ number: number }>(`SELECT count(*)::int AS number ${query}`))[0]?.number ?? 0;

const moveTo = (id: string, date: string): Promise<void> =>
  home.inScope((tx, scope) => changeMeeting(tx, scope, id, { date }));

/** A meeting at which a guest called Zed had an idea and a question, and a member made a note. */
const liveMeeting = async (): Promise<string> => {
  const { id, items } = await recordedMeeting(home, { kind: 'takeover', date: '2026-07-15' });
  const code = await furnishedRoom(home, `/board/meetings/${id}`);
  const joined = await home.visitor('POST', '/join', form({ code, firstName: 'Zed' }));
  const cookie = String(joined.headers['set-cookie']).split(';')[0] ?? '';
  const own = { 'sec-fetch-site': 'same-origin' };
  const asZed = (url: string, fields: Record<string, string>): Promise<Got> => {
    const sent = form(fields);
    return home.visitor('POST', url, { ...sent, headers: { ...sent.headers, cookie, ...own } });
  };
  const [wall] = await rows<{ id: string }>(`SELECT id FROM wall WHERE meeting_id = '${id}'`);
  await asZed(`/room/walls/${wall?.id}`, { text: 'More lanterns', key: newId() });
  await asZed('/room/questions', { text: 'Who lights them?', key: newId() });
  const note = form({ text: 'Ask about the lanterns' });
  await (await home.as('member'))('POST', `/board/meetings/${id}/here/notes/${items[0]?.id}`, note);
  return id;
};

const names = (id: string): Promise<number> =>
  numberOf(`FROM (
    SELECT first_name FROM room_guest WHERE meeting_id = '${id}'
    UNION ALL SELECT first_name FROM question_asked WHERE meeting_id = '${id}'
    UNION ALL SELECT first_name FROM idea JOIN wall ON wall.id = wall_id WHERE meeting_id = '${id}'
  ) named WHERE first_name IS NOT NULL`);

const notes = (id: string): Promise<number> =>
  numberOf(`FROM private_note JOIN agenda_item ON agenda_item.id = item_id WHERE meeting_id = '${id}'`);

const runOn = (day: string): Promise<void> =>
  home.asSystem('voice', (tx, scope) => removePast(tx, scope, day));

describe('the nightly run', () => {
  it('takes first names three months after the meeting, on that day not yet, and leaves what was written', async () => {
    const id = await liveMeeting();
    await moveTo(id, '2025-12-10');
    await runOn(today);
    expect([await names(id), await notes(id)]).toEqual([3, 1]);
    await runOn('2026-03-11');
    expect([await names(id), await notes(id)]).toEqual([0, 1]);
    expect(await rows('SELECT token_sha256 FROM room_guest')).toEqual([{ token_sha256: null }]);
    expect(await numberOf(`FROM idea WHERE text = 'More lanterns'`)).toBe(1);
    expect(await numberOf(`FROM question_asked WHERE text = 'Who lights them?'`)).toBe(1);
  });

  it('takes private notes after two years', async () => {
    const id = await liveMeeting();
    await moveTo(id, '2024-03-10');
    await runOn(today);
    expect(await notes(id)).toBe(1);
    await moveTo(id, '2024-03-09');
    await runOn(today);
    expect(await notes(id)).toBe(0);
  });

  it('takes drafts two years after the minutes were agreed, and never what is agreed', async () => {
    const { id, post, items } = await heldMeeting(home, { date: '2023-11-14' });
    for (const [base, text] of ['It was', 'It was lit.'].entries())
      await post(`/items/${items[0]}`, { text, base: String(base), save: newId() });
    const texts = () =>
      rows<{ text: string }>(
        `SELECT v.text FROM minute_version v JOIN minute m USING (authority_id, item_id)
          WHERE m.meeting_id = '${id}' ORDER BY v.version`,
      );
    expect(await texts()).toEqual([{ text: 'It was' }, { text: 'It was lit.' }]);
    await runOn('2099-01-01');
    expect(await texts()).toHaveLength(2);
    await home.database.client.query(
      `INSERT INTO correction (authority_id, id, meeting_id, item_id, part, base, proposed, why, by_name, proposed_on, state, position)
        SELECT authority_id, id, meeting_id, id, 'narrative', 'It was', 'It is', '', 'Fern', '2023-11-20', 'proposed', 1
        FROM agenda_item WHERE id = $1`,
      [items[0]],
    );
    await home.database.client.query(
      `INSERT INTO agreement (authority_id, meeting_id, agreed_on, at_meeting, at_meeting_id, resolution, by_name)
        SELECT authority_id, id, '2024-03-09', 'the next', id, 'That they be agreed.', 'Clerk' FROM meeting WHERE id = $1`,
      [id],
    );
    await runOn('2026-03-09');
    expect(await texts()).toHaveLength(2);
    await runOn(today);
    expect(await texts()).toEqual([{ text: 'It was lit.' }]);
    expect(await numberOf(`FROM correction WHERE meeting_id = '${id}'`)).toBe(0);
  });

  it('notes how much went on which day and who did it, and does nothing more the second time', async () => {
    const id = await liveMeeting();
    await moveTo(id, '2020-01-01');
    const gone = (): Promise<object[]> =>
      rows(`SELECT kind, things FROM disposal WHERE on_day = '2026-04-01' ORDER BY kind`);
    await runOn('2026-04-01');
    expect(await gone()).toEqual([
      { kind: 'private-notes', things: 1 },
      { kind: 'room-names', things: 3 },
    ]);
    const before = await home.contents();
    await runOn('2026-04-01');
    expect(await home.contents()).toEqual(before);
    const traces = await rows(
      `SELECT subject_id FROM audit_entry WHERE deed = 'retention.removed' ORDER BY at, id`,
    );
    expect(traces.slice(-2)).toEqual([{ subject_id: 'room-names' }, { subject_id: 'private-notes' }]);
  });

  it('leaves other councils alone', async () => {
    const id = await liveMeeting();
    await moveTo(id, '2020-01-01');
    const { id: authorityId } = await createAuthority(home.database.connected, {
      name: 'Westmere',
      code: 'WME',
    });
    const there = { authorityId, zone: 'voice', actor: { kind: 'system', name: 'retention' } } as const;
    await withScope(home.database.connected, there, (tx) => removePast(tx, there, today));
    expect([await names(id), await notes(id)]).toEqual([3, 1]);
    await runOn(today);
  });
});

describe('the page', () => {
  it('shows periods, sources, what is past its time, what is kept for good and what has gone', async () => {
    const { body } = await administrator('GET', page);
    expect(body).toContain('First names in the room of a meeting');
    expect(body).toContain('11 March 2026 at 2.40am');
    expect(body).toContain('sections 100C and 100D');
    expect(body).toContain('<th scope="row" class="govuk-table__header">1 April 2026</th>');
    expect(body).toContain('3 first names');
  });

  it('refuses what is no period, names the field and keeps what was typed', async () => {
    const before = await home.contents();
    const got = await administrator(
      'POST',
      page,
      form({ ...usual, 'room-names': '99', 'private-notes': 'about two years' }),
    );
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('give whole months, from 1 to 12');
    expect(got.body).toContain('value="99"');
    expect(got.body).toContain('value="about two years"');
    expect(await home.contents()).toEqual(before);
  });

  it('asks before more goes than goes already, and saves once it was seen', async () => {
    const id = await liveMeeting();
    await moveTo(id, '2025-12-20');
    const sent = { ...usual, 'room-names': '2' };
    const asked = await administrator('POST', page, form(sent));
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toContain('<li>3 first names</li>');
    expect(asked.body).toContain(`value="${typedPeriods(sent)}"`);
    expect(await rows('SELECT kind FROM retention_period')).toEqual([]);
    const other = await administrator(
      'POST',
      page,
      form({ ...usual, 'room-names': '1', seen: typedPeriods(sent) }),
    );
    expect(other.statusCode).toBe(200);
    const saved = await administrator('POST', page, form({ ...sent, seen: typedPeriods(sent) }));
    expect(saved.statusCode).toBe(303);
    expect(await rows('SELECT kind, months FROM retention_period')).toEqual([
      { kind: 'room-names', months: 2 },
    ]);
    const traces = await rows(`SELECT subject_id FROM audit_entry WHERE deed = 'retention.period-changed'`);
    expect(traces).toEqual([{ subject_id: 'room-names' }]);
    await runOn(today);
    expect(await names(id)).toBe(0);
  });

  it('saves longer periods at once', async () => {
    const got = await administrator('POST', page, form({ ...usual, 'room-names': '12' }));
    expect(got.headers.location).toBe(`${page}?saved=yes`);
  });
});
