import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { onClient } from '../../platform/database/connect.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { form, type TestApp, testApp } from '../../testing/app.ts';
import { keepRows } from '../../testing/keep-rows.ts';
import { withdrawConsent } from './consents.ts';
import { type Taken, takePost } from './posts.ts';
import { findPost, shownOf } from './queries.ts';
import type { Post } from './rules/post.ts';

type Person = Awaited<ReturnType<TestApp['as']>>;

const today = '2026-03-10';
const at = new Date(`${today}T09:00:00Z`);

let home: TestApp;
let asItWas: () => Promise<void>;
let team: Person;

beforeAll(async () => {
  home = await testApp();
  team = await home.as('participation worker', null);
  asItWas = await keepRows(home.database.client);
});
beforeEach(() => asItWas());
afterAll(() => home.close());

const rows = async (text: string): Promise<Record<string, unknown>[]> =>
  (await onClient(home.database.owner, (client) => client.query(text))).rows;

const usual: Post = { words: 'Could we have bikes?', firstName: 'Ash', mayShow: true, fromRobot: false };

const take = (post: Partial<Post> = {}, key: string = newId(), more = '') =>
  home.asSystem('voice', (tx, scope) =>
    takePost(tx, scope, { form: 'An ask', aboutId: null, key, at, today, more }, { ...usual, ...post }),
  );

const taken = async (post: Partial<Post> = {}): Promise<Taken> => {
  const answer = await take(post);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

const shown = () => home.asSystem('public', (tx, scope) => shownOf(tx, scope, 'An ask'));

const show = (id: string, fields: Record<string, string> = {}) =>
  team('POST', `/voice/posts/${id}/show`, form({ words: usual.words, firstName: 'Ash', ...fields }));

const setLead = () =>
  team(
    'POST',
    '/voice/settings',
    form({
      team: 'The participation team',
      phone: '',
      readWhen: 'on weekdays',
      post: 'Safeguarding officer',
      email: 'safe@exampleshire.example',
    }),
  );

describe('what somebody sends', () => {
  it('is found on the second page where the first is full', async () => {
    await taken({ words: 'The very first.' });
    await rows(
      `INSERT INTO voice_post SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
         'key', gen_random_uuid(), 'words', 'More of it', 'came_at', p.came_at - interval '1 day'))).*
       FROM voice_post p, generate_series(1, 200) n WHERE p.words = 'The very first.'`,
    );
    const first = (await team('GET', '/voice/posts')).body;
    expect(first).toContain('201 messages; 200 stand on a page');
    expect(first).not.toContain('The very first.');
    expect(first).toContain('href="/voice/posts?state=waiting&amp;page=2"');
    expect((await team('GET', '/voice/posts?state=waiting&page=2')).body).toContain('The very first.');
  });

  it('is counted among the worrying however many there are, and those stand first', async () => {
    await taken({ words: 'Last but not least.' });
    await rows(
      `INSERT INTO voice_post SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
         'key', gen_random_uuid(), 'words', 'Help me', 'worries', '["harm"]'::jsonb))).*
       FROM voice_post p, generate_series(1, 201) n WHERE p.words = 'Last but not least.'`,
    );
    expect((await team('GET', '/voice')).body).toContain('202 messages to read, 201 of them worrying');
    const today = (await team('GET', '/today')).body;
    expect(today).toContain('201 messages may tell of danger');
    expect(today).toContain('1 message from young people to read');
    expect((await team('GET', '/voice/posts')).body).not.toContain('Last but not least.');
    expect((await team('GET', '/voice/posts?page=2')).body).toContain('Last but not least.');
  });

  it('waits, seen by the team alone, until the team shows it in the words it leaves', async () => {
    const { id } = await taken();
    expect((await team('GET', '/voice/posts')).body).toContain('Could we have bikes?');
    expect(await shown()).toEqual([]);
    expect((await show(id, { words: 'Could we have bikes, please?' })).statusCode).toBe(303);
    expect(await shown()).toMatchObject([{ words: 'Could we have bikes, please?', firstName: 'Ash' }]);
  });

  it('waits for the team on Today, and for nobody else', async () => {
    await taken();
    expect((await team('GET', '/today')).body).toContain('1 message from young people to read');
    expect((await home.clerk('GET', '/today')).body).not.toContain('from young people to read');
  });

  it('sent twice with one key has come once', async () => {
    const key = newId();
    const both = await Promise.all([take({}, key), take({}, key)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await rows('SELECT FROM voice_post')).toHaveLength(1);
    expect(await rows('SELECT FROM consent')).toHaveLength(1);
  });

  it('is not shown where they do not agree, and the form keeps what was typed', async () => {
    const { id } = await taken({ mayShow: false });
    const got = await show(id, { words: 'Bikes!' });
    expect(got.statusCode).toBe(422);
    expect(got.body).toContain('does not agree that others see it');
    expect(await shown()).toEqual([]);
  });

  it('is shown no more when the team marks it as read', async () => {
    const { id } = await taken();
    await show(id);
    await team('POST', `/voice/posts/${id}/settle`, form({ state: 'read' }));
    expect(await shown()).toEqual([]);
  });

  it('is refused in words while five hundred wait', async () => {
    await home.asSystem('voice', async (tx, scope) => {
      for (let count = 0; count < 500; count += 1)
        await takePost(
          tx,
          scope,
          { form: 'An ask', aboutId: null, key: newId(), at, today },
          { ...usual, mayShow: false },
        );
    });
    const answer = await take();
    expect(answer.ok ? '' : answer.reason).toContain('more messages than we can read now');
  });
});

describe('words of danger', () => {
  const letters = () => rows('SELECT to_address, subject, paragraphs::text AS words, link FROM mail');

  it('are told to the named lead at once, without the words, and whoever wrote is told so', async () => {
    await setLead();
    const { id, alerted, worried } = await taken({ words: 'I want to die' });
    expect([alerted, worried]).toEqual(['Safeguarding officer', true]);
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to_address: 'safe@exampleshire.example', link: `/voice/posts/${id}` });
    expect(JSON.stringify(letter)).not.toContain('want to die');
    expect((await team('GET', '/voice/posts')).body).toContain('Worrying: harm to themselves');
  });

  it('are found in what came beside the words too', async () => {
    const answer = await take({}, newId(), 'my carer hits me');
    expect(answer.ok && answer.value.worried).toBe(true);
  });

  it('are said to have reached nobody where nobody is named', async () => {
    expect(await taken({ words: 'I want to die' })).toMatchObject({ alerted: null, worried: true });
    expect(await letters()).toEqual([]);
  });
});

describe('a consent', () => {
  const linkOf = async () => {
    const { id, secret } = await taken();
    await show(id);
    return { id, link: `/consent/${secret}` };
  };

  it('is taken back by its link, and what it allowed is gone at once', async () => {
    const { id, link } = await linkOf();
    expect((await home.visitor('GET', link)).body).toContain('Could we have bikes?');
    expect((await home.visitor('POST', link, form({}))).statusCode).toBe(303);
    expect(await shown()).toEqual([]);
    expect((await home.visitor('GET', link)).body).toContain('You took this back on 10 March 2026');
    expect((await show(id)).statusCode).toBe(422);
  });

  it('is written down once when it is taken back twice', async () => {
    const { link } = await linkOf();
    await home.visitor('POST', link, form({}));
    await home.visitor('POST', link, form({}));
    expect(await rows("SELECT FROM audit_entry WHERE deed = 'consent.withdrawn'")).toHaveLength(1);
  });

  it('is known by no other secret', async () => {
    await linkOf();
    expect((await home.visitor('GET', `/consent/${'a'.repeat(43)}`)).statusCode).toBe(404);
  });

  it('that ended can carry nothing public: the database refuses', async () => {
    const { id } = await taken();
    await home.asSystem('voice', async (tx, scope) => {
      const post = await findPost(tx, scope, id);
      await withdrawConsent(tx, scope, post?.consentId ?? '', today);
    });
    const write = `INSERT INTO voice_shown SELECT authority_id, id, form, about_id, words, first_name, '2026-03-10', consent_id FROM voice_post`;
    await expect(rows(write)).rejects.toThrow(/foreign key/);
  });
});

it.each(['service manager', 'clerk', 'administrator', 'team manager'] as const)(
  'a %s reads nothing of it, with the application’s own check taken out too',
  async (role) => {
    await taken();
    const { personId } = await home.as(role, null);
    const actor = { kind: 'person' as const, id: personId, name: role, holdings: [{ role, bodyId: null }] };
    const scope = { authorityId: home.authority.id, zone: 'voice' as const, actor };
    const found = await withScope(home.database.connected, scope, async (tx) =>
      tx.withTables<{ voice_post: { id: string } }>().selectFrom('voice_post').select('id').execute(),
    );
    expect(found).toEqual([]);
  },
);

it('the team reaches no child of the reviewing service', async () => {
  const actor = {
    kind: 'person' as const,
    id: team.personId,
    name: 'Participation worker',
    holdings: [{ role: 'participation worker' as const, bodyId: null }],
  };
  const open = async (zone: 'casework' | 'voice'): Promise<string> =>
    withScope(home.database.connected, { authorityId: home.authority.id, zone, actor }, async (tx) => {
      const { rows: set } = await sql<{
        zones: string;
      }>`SELECT current_setting('hearth.zones') AS zones`.execute(tx);
      return set[0]?.zones ?? '';
    });
  expect(await open('casework')).toBe('public,room,board');
  expect(await open('voice')).toBe('public,room,board,voice');
});
