import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { onClient } from '../../platform/database/connect.ts';
import { form, type Got, type TestApp, testApp } from '../../testing/app.ts';
import { newAction } from '../../testing/furnish/actions.ts';
import { askOfGroup, publicSurvey } from '../../testing/furnish/asks.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

let home: TestApp;
let worker: Person;
let chair: Person;

beforeAll(async () => {
  home = await testApp();
  worker = await home.as('participation worker', null);
  chair = await home.as('chair');
});
afterAll(() => home.close());

const words = ({ body }: Got): string => body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

const rows = <Row>(query: string, values: unknown[] = []): Promise<Row[]> =>
  onClient(home.database.owner, async (client) => (await client.query(query, values)).rows);

const linkIn = (got: Got, before: string): string =>
  new RegExp(`${before}([\\w-]{20,100})`).exec(got.body)?.[1] ?? '';

/** Somebody asks, the team shows it and takes it up. Answers where it is, and the two secrets. */
const asked = async (
  said: string,
  firstName = 'Robin',
): Promise<{ id: string; mine: string; consent: string }> => {
  const sent = await home.visitor(
    'POST',
    '/you-said/new',
    form({ words: said, firstName, mayShow: 'yes', key: newId() }),
  );
  expect(sent.statusCode).toBe(200);
  const [post] = await rows<{ id: string }>('SELECT id FROM voice_post WHERE words = $1', [said]);
  await worker('POST', `/voice/posts/${post?.id}/show`, form({ words: said, firstName }));
  const [board] = await rows<{ id: string }>("SELECT id FROM body WHERE name = 'Corporate Parenting Board'");
  const taken = await worker(
    'POST',
    '/voice/asks/new',
    form({ post: post?.id ?? '', title: 'Bikes', theme: 'fun', bodyId: board?.id ?? '' }),
  );
  const id = /\/voice\/asks\/([0-9a-f-]{36})/.exec(String(taken.headers.location))?.[1] ?? '';
  return { id, mine: linkIn(sent, '/you-said/mine/'), consent: linkIn(sent, '/consent/') };
};

describe('an ask', () => {
  it('goes from the open form to its answer, and is closed by whoever asked', async () => {
    const { id, mine } = await asked('We want bikes at the home by the lake.');
    const fields = { personId: chair.personId, post: 'Chair of the Board', due: '1 April 2026' };
    expect((await worker('POST', `/voice/asks/${id}/give`, form(fields))).statusCode).toBe(303);
    const letters = await rows<{ subject: string }>('SELECT subject FROM mail WHERE to_person = $1', [
      chair.personId,
    ]);
    expect(letters).toEqual([{ subject: 'Young people ask you: Bikes' }]);
    expect(words(await chair('GET', '/today'))).toContain('Young people ask: Bikes – answer by 1 April 2026');
    const answer = { kind: 'answer', words: 'Four bikes come in May.', byPost: 'Chair of the Board' };
    expect((await chair('POST', `/asks/${id}/answer`, form(answer))).statusCode).toBe(303);
    const open = words(await home.visitor('GET', `/you-said/${id}`));
    expect(open).toContain('Answered, still open. Chair of the Board answers.');
    expect(open).toContain('Four bikes come in May.');
    await home.visitor('POST', `/you-said/mine/${mine}`, form({ verdict: 'done' }));
    expect(words(await home.visitor('GET', `/you-said/${id}`))).toContain('Young people say it is done.');
    await home.visitor('POST', `/you-said/mine/${mine}`, form({ verdict: 'not yet' }));
    expect(words(await home.visitor('GET', `/you-said/${id}`))).toContain('Answered, still open.');
  });

  it('is gone from every page when whoever asked takes their words back, until the team says it in its own', async () => {
    const { id, consent } = await asked('We want a trampoline behind the kitchen.', 'Sparrow');
    await worker('POST', `/voice/asks/${id}/ties`, form({ tie: 'indicator:dental_check' }));
    expect(words(await home.visitor('GET', '/you-said'))).toContain('trampoline');
    await home.visitor('POST', `/consent/${consent}`, form({}));
    for (const address of ['/you-said', `/you-said/${id}`, '/you-said.json', `/asks/${id}`])
      expect((await home.clerk('GET', address)).body, address).not.toMatch(/trampoline|Sparrow/);
    expect((await home.visitor('GET', `/you-said/${id}`)).statusCode).toBe(404);
    expect(words(await worker('GET', '/today'))).toContain('nobody can see this ask any more');
    const ours = { title: 'Things to play with', theme: 'fun', ourWords: 'More to do outside.' };
    await worker('POST', `/voice/asks/${id}/words`, form(ours));
    const shown = words(await home.visitor('GET', `/you-said/${id}`));
    expect(shown).toContain('More to do outside.');
    expect(shown).not.toMatch(/trampoline|Sparrow/);
  });

  it('shows what one young person said of it only while they agree, and what several said until it is taken out', async () => {
    const id = await askOfGroup(home, 'Swings');
    const page = async () => words(await home.visitor('GET', `/you-said/${id}`));
    const hear = (more: Record<string, string>) =>
      worker(
        'POST',
        `/voice/asks/${id}/said`,
        form({ verdict: 'partly', byPost: 'The forum', day: '9 March 2026', ...more }),
      );
    const one = { words: 'Mine still squeaks.', basis: 'one', who: 'LG 14', how: 'spoken' };
    expect(words(await hear({ words: one.words }))).toContain('Choose who said it.');
    const got = await hear({ ...one, agreedOn: '9 March 2026' });
    const secret = /\/consent\/([\w-]+)/.exec(got.body)?.[1];
    await hear({ words: 'We like them.', basis: 'several' });
    expect(await page()).toMatch(
      /Mine still squeaks\. One of us said this.*We like them\. Several of us said/,
    );
    expect((await home.visitor('GET', `/you-said/${id}.json`)).body + (await page())).not.toContain('LG 14');
    expect(words(await worker('GET', '/voice/quotes'))).toContain(
      'Said by LG 14, who agreed by word of mouth on 9 March 2026.',
    );
    await home.visitor('POST', `/consent/${secret}`, form({}));
    expect(await page()).not.toContain('squeaks');
    expect(await page()).toContain('The forum said on 9 March 2026: partly done.');
    const [several] = await rows<{ id: string }>("SELECT id FROM voice_quote WHERE words = 'We like them.'");
    await worker('POST', `/voice/quotes/${several?.id}/take-out`, form({}));
    expect(await page()).not.toContain('We like them.');
  });

  it('is taken up once, however many try at once', async () => {
    await home.visitor('POST', '/you-said/new', form({ words: 'More hens.', mayShow: 'yes', key: newId() }));
    const [post] = await rows<{ id: string }>("SELECT id FROM voice_post WHERE words = 'More hens.'");
    await worker('POST', `/voice/posts/${post?.id}/show`, form({ words: 'More hens.', firstName: '' }));
    const [board] = await rows<{ id: string }>('SELECT id FROM body LIMIT 1');
    const fields = { post: post?.id ?? '', title: 'Hens', theme: 'fun', bodyId: board?.id ?? '' };
    const got = await Promise.all(
      Array.from({ length: 4 }, () => worker('POST', '/voice/asks/new', form(fields))),
    );
    expect(got.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422, 422, 422]);
  });

  it('counts each form of support once, and tells no small number', async () => {
    const id = await askOfGroup(home, 'Free buses');
    const press = (key: string) => home.visitor('POST', `/you-said/${id}/support`, form({ key }));
    const again = newId();
    await Promise.all([press(again), press(again), press(newId()), press(newId())]);
    await home.visitor('POST', `/you-said/${id}/support`, form({ key: newId(), website: 'a program' }));
    expect(words(await home.visitor('GET', `/you-said/${id}`))).toContain('Others said so too.');
    await Promise.all([press(newId()), press(newId())]);
    expect(words(await home.visitor('GET', `/you-said/${id}`))).toContain('5 more of us said this matters.');
  });

  it('is tied to an action by whoever answers it, whom the team asks by letter and on Today', async () => {
    const id = await askOfGroup(home, 'A later bus');
    const suggest = () => worker('POST', `/voice/asks/${id}/suggest`, form({ words: 'The buses of May' }));
    expect(words(await suggest())).toContain('Give it to a corporate parent first.');
    const fields = { personId: chair.personId, post: 'Chair of the Board', due: '1 April 2026' };
    await worker('POST', `/voice/asks/${id}/give`, form(fields));
    expect((await suggest()).statusCode).toBe(303);
    await suggest();
    const letters = await rows<{ link: string }>(
      "SELECT link FROM mail WHERE subject LIKE 'Is there an action%'",
    );
    expect(letters).toEqual([{ link: `/asks/${id}/ties` }]);
    const waits = async () => words(await chair('GET', '/today')).includes('A later bus: is there an action');
    expect(await waits()).toBe(true);
    expect(words(await chair('GET', `/asks/${id}/ties`))).toContain('to be tied: The buses of May');
    await chair('POST', `/asks/${id}/no-action`, form({}));
    expect(await waits()).toBe(false);
    await suggest();
    expect(await waits()).toBe(true);
    const action = await newAction(home);
    const tie = `value="action:${action}"`;
    expect((await chair('GET', `/asks/${id}/ties`)).body).toContain(tie);
    expect((await worker('GET', `/voice/asks/${id}/ties`)).body).not.toContain(tie);
    await chair('POST', `/asks/${id}/ties`, form({ tie: `action:${action}` }));
    expect(await waits()).toBe(false);
  });

  it('is not answered by whoever only looks at the board', async () => {
    const id = await askOfGroup(home, 'Seats on the bus');
    const observer = await home.as('observer');
    const answer = form({ kind: 'answer', words: 'Yes.', byPost: 'Observer' });
    expect((await observer('POST', `/asks/${id}/answer`, answer)).statusCode).toBe(403);
  });
});

describe('a survey', () => {
  it('takes one answer of each form, ties nobody to it, and shows protected results when it is closed', async () => {
    const id = await publicSurvey(home, { title: 'Your room' });
    const answer = (key: string, more: Record<string, string> = {}) =>
      home.visitor('POST', '/surveys/your-room', form({ key, q0: '1', q2: '5', ...more }));
    const key = newId();
    expect((await answer(key)).statusCode).toBe(200);
    await answer(key);
    for (let more = 0; more < 11; more += 1) await answer(newId());
    for (let more = 0; more < 3; more += 1) await answer(newId(), { q0: '2', q3: `A lock, please ${more}` });
    const kept = await rows<Record<string, unknown>>('SELECT * FROM survey_answer WHERE survey_id = $1', [
      id,
    ]);
    expect(kept.length).toBe(15);
    expect(Object.keys(kept[0] ?? {})).toEqual(['authority_id', 'survey_id', 'key_sha256', 'choices']);
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${key}|lock`));
    const posts = await rows<{ form: string }>("SELECT form FROM voice_post WHERE words LIKE 'A lock%'");
    expect(posts.map((one) => one.form)).toEqual(['A survey', 'A survey', 'A survey']);
    await rows("UPDATE survey SET closes_on = '2026-03-09' WHERE id = $1", [id]);
    expect(words(await home.visitor('GET', '/surveys/your-room/results'))).toContain(
      'The team reads the answers',
    );
    await worker('POST', `/voice/surveys/${id}/results`, form({}));
    const data = (await home.visitor('GET', '/surveys/your-room/results.json')).json();
    expect(data.results.questions[0].parts).toEqual([
      { name: 'Yes', value: null },
      { name: 'No', value: null },
    ]);
    expect((await answer(newId())).headers.location).toBe('/surveys/your-room/results');
  });

  it('keeps its questions once somebody has answered', async () => {
    const id = await publicSurvey(home, { title: 'Your school' });
    await home.visitor('POST', '/surveys/your-school', form({ key: newId(), q0: '1' }));
    const changed = await worker(
      'POST',
      `/voice/surveys/${id}/change`,
      form({
        title: 'Your school',
        opensOn: '1 March 2026',
        closesOn: '31 March 2026',
        'question-0-text': 'Something else?',
        'question-0-kind': 'scale',
      }),
    );
    expect(changed.statusCode).toBe(422);
    expect(words(changed)).toContain('the questions stay');
  });
});
