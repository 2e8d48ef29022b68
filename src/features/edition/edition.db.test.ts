import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { itemOf, publishedMeeting, recordedMeeting } from '../../testing/builders.ts';
import { begunEdition, pageFields, sentEdition } from '../../testing/furnish/edition.ts';
import { textOfAnswer } from '../../testing/text-of-answer.ts';

let home: TestApp;
let team: Awaited<ReturnType<TestApp['as']>>;

beforeAll(async () => {
  home = await testApp();
  team = await home.as('participation worker', null);
});
afterAll(() => home.close());

const words = ({ body }: Got): string =>
  body
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');

const begun = async (meeting: string, kind: 'before' | 'after'): Promise<string> =>
  String((await team('POST', '/voice/editions', form({ meeting, kind }))).headers.location).replace(
    /\/write$/,
    '',
  );

/** The fields of the form as the page holds them. */
const fieldsOf = ({ body }: Got): Record<string, string> => {
  const plain = (text: string) =>
    text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  const inputs = [...body.matchAll(/<input[^>]*>/g)].map(([tag]) => [
    /name="([^"]+)"/.exec(tag)?.[1] ?? '',
    plain(/value="([^"]*)"/.exec(tag)?.[1] ?? ''),
  ]);
  const texts = [...body.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([^<]*)</g)].map(
    ([, name = '', text = '']) => [name, plain(text)],
  );
  return Object.fromEntries(
    [...inputs, ...texts].filter(([name = '']) => !name.endsWith('-leave') && name !== 'item'),
  );
};

const lettersAbout = async (part: string): Promise<number> =>
  home.asSystem('voice', async (tx) => {
    const { rows } = await sql<{
      count: number;
    }>`SELECT count(*)::int AS count FROM mail WHERE key LIKE ${`%${part}%`}`.execute(tx);
    return rows[0]?.count ?? 0;
  });

const idOf = (path: string): string => path.split('/').at(-1) ?? '';

describe('a page before a meeting', () => {
  it('is drafted out of the agenda, and of a closed item it says only that there is one', async () => {
    const meeting = await recordedMeeting(home, {
      date: '2026-03-25',
      items: [itemOf({ resolutions: [] }), itemOf({ number: '2', title: 'The secret matter' })],
    });
    await home.asSystem('board', (tx) =>
      sql`UPDATE agenda_item SET exempt_paragraph = 1, exempt_reason = 'It names somebody.' WHERE id = ${meeting.items[1]?.id}`.execute(
        tx,
      ),
    );
    const path = await begun(meeting.id, 'before');
    const page = await team('GET', path);
    expect(words(page)).toContain('Lantern Project Update');
    expect(words(page)).toContain('Who talks about it: Bram Oakes, Permanence Service.');
    expect(words(page)).toContain('One thing is talked about in private, because it is about somebody.');
    expect(words(page)).toContain('Due tomorrow. Reads at age');
    expect(page.body).not.toContain('secret');
    const writing = await team('GET', `${path}/write`);
    expect(writing.body).not.toContain('secret');
    expect((await team('POST', `${path}/add`, form({ item: meeting.items[1]?.id ?? '' }))).statusCode).toBe(
      422,
    );
    expect(await begun(meeting.id, 'before')).toBe(path);
  });

  it('shows what one young person said only while they agree, and never on paper', async () => {
    const { by, path, slug } = await sentEdition(home);
    const shown = async () => words(await home.visitor('GET', `/young/editions/${slug}`));
    const said = { words: 'The hall echoes when we talk.', basis: 'one', who: 'LG 14', how: 'written' };
    const got = await by('POST', `${path}/quote`, form({ ...said, agreedOn: '9 March 2026' }));
    const secret = /\/consent\/([\w-]+)/.exec(got.body)?.[1];
    expect(await shown()).toMatch(/The hall echoes when we talk\. One of us said this/);
    const paper = await home.visitor('GET', `/young/editions/${slug}/page.pdf`);
    expect(await textOfAnswer(paper)).not.toContain('echoes');
    await home.visitor('POST', `/consent/${secret}`, form({}));
    for (const address of [`/young/editions/${slug}`, `/young/editions/${slug}.json`, path])
      expect((await by('GET', address)).body, address).not.toContain('echoes');
  });

  it('is seen by nobody but the team until it is sent', async () => {
    const { id, path } = await begunEdition(home);
    for (const ask of [home.clerk, await home.as('chair'), await home.as('participation worker')])
      expect((await ask('GET', path)).statusCode).toBe(403);
    const seen = await home.inScope((tx) => sql`SELECT 1 FROM edition WHERE id = ${id}`.execute(tx));
    expect(seen.rows).toEqual([]);
  });

  it('says how it reads when it is saved, and nothing is written over unseen', async () => {
    const { path } = await begunEdition(home);
    const hard = pageFields({
      'part-0-what':
        'The interdepartmental sufficiency methodology necessitates comprehensive recommissioning of residential accommodation. IROs agree.',
    });
    const saved = await team('POST', `${path}/autosave`, form(hard));
    const answer = JSON.parse(saved.body) as { revision: number; lines: string[] };
    expect(answer.revision).toBe(2);
    expect(answer.lines[0]).toMatch(/^Reads at age \d+\. Aim at 11 or younger\.$/);
    expect(answer.lines.join(' ')).toContain('“IRO” is not spelt out');
    expect(answer.lines.join(' ')).toContain('is hard to read');

    const clash = await team('POST', `${path}/write`, form(pageFields({ closing: 'Mine alone.' })));
    expect(clash.statusCode).toBe(409);
    expect(words(clash)).toContain('saved this page while you were writing');
    expect(clash.body).toContain('Mine alone.');
    expect((await team('POST', `${path}/autosave`, form(pageFields({ closing: 'Mine.' })))).statusCode).toBe(
      409,
    );
    expect((await team('POST', `${path}/write`, form(pageFields({ revision: '2' })))).statusCode).toBe(303);
  });

  it('leaves an item out and takes it in again, drafted anew; an earlier version comes back', async () => {
    const { path } = await begunEdition(home);
    const first = fieldsOf(await team('GET', `${path}/write`));
    await team('POST', `${path}/write`, form(first));
    await team('POST', `${path}/write`, form({ ...first, 'part-0-leave': 'yes' }));
    const without = await team('GET', `${path}/write`);
    expect(without.body).toContain('Add: Lantern Project Update');
    expect(words(await team('GET', path))).not.toContain('Lantern Project');
    await team('POST', `${path}/add`, form({ item: first['part-0-item'] ?? '' }));
    expect(words(await team('GET', path))).toContain('To receive an update on the Lantern Project.');

    const history = words(await team('GET', `${path}/history`));
    expect(history).toContain('Version 2. Saved on 10 March 2026 at 9am by Participation worker');
    await team('POST', `${path}/versions/2/restore`);
    expect(words(await team('GET', path))).not.toContain('Lantern Project');
    expect(words(await team('GET', `${path}/history`))).toContain('Version 3.');
  });
});

describe('sending a page', () => {
  it('asks about gaps and names, and sends once to those who were chosen', async () => {
    const young = await home.as("young people's representative");
    const { id, path } = await begunEdition(home);
    const asks = await team('GET', `${path}/send`);
    expect(words(asks)).toContain('Gaps are left: [Say here why this matters to us]');
    const refused = await team(
      'POST',
      `${path}/send`,
      form({ revision: '1', to: `person ${young.personId}` }),
    );
    expect(refused.statusCode).toBe(422);
    expect((await home.visitor('GET', '/young/editions')).body).not.toContain('14 April');
    expect(await lettersAbout(id)).toBe(0);

    await team('POST', `${path}/write`, form(pageFields({ closing: 'Ask Tansy. Or 01234 567890.' })));
    const named = await team('GET', `${path}/send`);
    expect(words(named)).toContain('This may tell who a young person is');
    expect(words(named)).toContain('01234 567890');
    await team('POST', `${path}/write`, form(pageFields({ revision: '2' })));

    const send = () => team('POST', `${path}/send`, form({ revision: '3', to: `person ${young.personId}` }));
    const answers = await Promise.all(Array.from({ length: 4 }, send));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303, 303]);
    expect(await lettersAbout(id)).toBe(1);
    const { rows } = await home.database.client.query(
      "SELECT deed FROM audit_entry WHERE subject_id = $1 AND deed = 'edition.sent'",
      [id],
    );
    expect(rows).toHaveLength(1);
    const page = words(await team('GET', path));
    expect(page).toContain('Sent on 10 March 2026.');
    expect(page).not.toContain('corrected');
    expect((await team('POST', `${path}/send`, form({ revision: '2' }))).statusCode).toBe(422);
  });

  it('shows the page to everybody, on paper too, and takes it back', async () => {
    const { path, slug } = await sentEdition(home);
    const page = await home.visitor('GET', `/young/editions/${slug}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('class="govuk-template__body hearth-youth"');
    expect(words(page)).toContain('Why it matters to us: We want to feel at home.');
    expect(page.body.length).toBeLessThan(20_000);
    const pdf = await home.visitor('GET', `/young/editions/${slug}/page.pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.body.startsWith('%PDF')).toBe(true);
    expect((await home.visitor('GET', '/young/editions')).body).toContain(`/young/editions/${slug}`);
    expect(words(await home.visitor('GET', '/young'))).toContain('New: What is coming up');

    await team('POST', `${path}/write`, form(pageFields({ revision: '2', closing: 'See you.' })));
    expect(words(await team('GET', path))).toContain('changed since: send it again to show that');
    expect(words(await home.visitor('GET', `/young/editions/${slug}`))).not.toContain('See you.');
    await team('POST', `${path}/send`, form({ revision: '3' }));
    const corrected = words(await home.visitor('GET', `/young/editions/${slug}`));
    expect(corrected).toContain('We put something right here on 10 March 2026. The Board meets soon.');
    expect(corrected).toContain('See you.');

    await team('POST', `${path}/take-back`);
    expect((await home.visitor('GET', `/young/editions/${slug}`)).statusCode).toBe(404);
    expect((await home.visitor('GET', `/young/editions/${slug}/page.pdf`)).statusCode).toBe(404);
    expect(words(await team('GET', path))).toContain('Taken off: nobody else sees it');
    await team('POST', `${path}/send`, form({ revision: '3' }));
    expect((await home.visitor('GET', `/young/editions/${slug}`)).statusCode).toBe(200);
  });

  it('goes off with an item that was closed to the public, and cannot be sent with it', async () => {
    const meeting = await publishedMeeting(home, { date: '2026-03-24' });
    const path = await begun(meeting.id, 'before');
    const item = meeting.items[0]?.id ?? '';
    await team('POST', `${path}/write`, form(pageFields({ 'part-0-item': item })));
    await team('POST', `${path}/send`, form({ revision: '2' }));
    const link = /\/young\/editions\/[a-z0-9-]+/.exec((await team('GET', path)).body)?.[0] ?? '';
    expect((await home.visitor('GET', link)).statusCode).toBe(200);
    expect((await home.visitor('GET', `/meetings/${meeting.slug}`)).body).toContain(`href="${link}"`);

    await home.asSystem('board', (tx) =>
      sql`UPDATE agenda_item SET exempt_paragraph = 2, exempt_reason = 'It names somebody.' WHERE id = ${item}`.execute(
        tx,
      ),
    );
    await home.clerk('POST', `/clerk/meetings/${meeting.id}/publish`);
    expect((await home.visitor('GET', link)).statusCode).toBe(404);
    const again = await team('POST', `${path}/send`, form({ revision: '2' }));
    expect(again.statusCode).toBe(422);
    expect(words(again)).toContain(
      '“Homes” is not open to everybody. Leave it out before you send the page.',
    );
  });
});

describe('a page after a meeting', () => {
  it('tells what was decided, and says where the notes are not agreed yet', async () => {
    const meeting = await recordedMeeting(home, { date: '2026-03-03' });
    await home.asSystem('board', (tx) =>
      sql`UPDATE meeting SET minutes_state = 'draft' WHERE id = ${meeting.id}`.execute(tx),
    );
    const path = await begun(meeting.id, 'after');
    expect(words(await team('GET', path))).toContain('That the Chair write a letter to the lantern makers.');
    await team('POST', `${path}/write`, form(pageFields({ headline: 'What was decided' })));
    const asks = await team('GET', `${path}/send`);
    const sure = /name="sure"[^>]*value="([^"]+)"/.exec(asks.body)?.[1] ?? '';
    expect(words(asks)).toContain('The notes of the meeting are not agreed yet. The page will say so.');
    await team('POST', `${path}/send`, form({ revision: '2', sure }));
    const link = /\/young\/editions\/[a-z0-9-]+/.exec((await team('GET', path)).body)?.[0] ?? '';
    expect(words(await home.visitor('GET', link))).toContain('The notes of this meeting are not agreed yet.');
  });
});

describe('the team', () => {
  it('is told on Today of what is due, and finds it in the list', async () => {
    const meeting = await recordedMeeting(home, { date: '2026-03-30', body: 'Sub-group' });
    const today = words(await team('GET', '/today'));
    expect(today).toContain(
      'The page for young people before the Sub-group of 30 March 2026: To write. Due in 6 days',
    );
    expect(words(await home.clerk('GET', '/today'))).not.toContain('The page for young people');
    const list = await team('GET', '/voice/editions');
    expect(words(list)).toContain('Before the Sub-group of 30 March 2026');
    const path = await begun(meeting.id, 'before');
    expect((await team('GET', '/voice/editions')).body).toContain(`/voice/editions/${idOf(path)}`);
  });
});
