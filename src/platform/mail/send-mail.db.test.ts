import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { type FreshDatabase, freshDatabase } from '../../testing/database.ts';
import { type MailServer, mailServer, type Refusing } from '../../testing/mail-server.ts';
import { createAuthority } from '../authority/authority.ts';
import { onClient } from '../database/connect.ts';
import { withScope } from '../database/transaction.ts';
import { listMail } from './outbox.ts';
import { type Post, smtpPost } from './post.ts';
import { type Mail, queueMail } from './queue-mail.ts';
import { sendMail } from './send-mail.ts';
import { tryMailAgain } from './store.ts';

let database: FreshDatabase;
let scope: Scope;
let server: MailServer;
let post: Post;
let refusing: (address: string) => Refusing | null;
let minutesOn: number;

const clock: Clock = () => Temporal.Now.instant().add({ minutes: minutesOn });
const now = (): Date => new Date(clock().epochMilliseconds);

beforeAll(async () => {
  server = await mailServer({ refuse: (address) => refusing(address) });
  post = smtpPost(server.url, 'Eastmere Board <board@eastmere.example>');
});
afterAll(async () => {
  post.close();
  await server.stop();
});

beforeEach(async () => {
  database = await freshDatabase();
  const { id } = await createAuthority(database.connected, { name: 'Eastmere', code: null });
  scope = { authorityId: id, zone: 'board', actor: { kind: 'system', name: 'test' } };
  refusing = () => null;
  minutesOn = 1;
  server.got.length = 0;
});
afterEach(() => database.drop());

const letter = {
  key: 'one',
  subject: 'Papers are out',
  paragraphs: ['Dear Ash', 'They are – at last – out.'],
};

const queue = (mail: Mail): Promise<void> =>
  withScope(database.connected, scope, (tx) => queueMail(tx, scope, mail));

const send = (by: Post = post): Promise<void> =>
  sendMail(database.connected, scope, clock, { post: by, site: 'https://board.eastmere.example' });

const outbox = () => withScope(database.connected, scope, (tx) => listMail(tx, scope, { page: 1 }));

const addPerson = async (
  email: string | null,
  { young = false, supporterId = null }: { young?: boolean; supporterId?: string | null } = {},
): Promise<string> => {
  const id = newId();
  await onClient(database.owner, (client) =>
    client.query(
      'INSERT INTO person (authority_id, id, name, email, young, supporter_id) VALUES ($1, $2, $3, $4, $5, $6)',
      [scope.authorityId, id, 'Ash', email, young, supporterId],
    ),
  );
  return id;
};

const receivers = (): string[][] => server.got.map(({ to }) => to);

describe('a letter', () => {
  it('goes to the address that its reader has when it goes, and says the same in text and HTML', async () => {
    const to = await addPerson('old@example.org');
    await queue({ ...letter, to, link: '/meetings/may' });
    await onClient(database.owner, (client) => client.query("UPDATE person SET email = 'ash@example.org'"));
    await send();
    expect(receivers()).toEqual([['ash@example.org']]);
    const { message } = server.got[0] ?? { message: '' };
    expect(message).toMatch(/^From: Eastmere Board <board@eastmere.example>$/m);
    expect(message).toMatch(/^Subject: Papers are out$/m);
    expect(message).toMatch(/^Message-ID: <[0-9a-f-]{36}@eastmere.example>$/m);
    expect(message).toContain('They are – at last – out.\n\nhttps://board.eastmere.example/meetings/may');
    expect(message).toContain('<a href="https://board.eastmere.example/meetings/may">');
  });

  it('goes to somebody who is no person here yet', async () => {
    await queue({ ...letter, toAddress: 'new@example.org' });
    await send();
    expect(receivers()).toEqual([['new@example.org']]);
  });

  it('can be stopped by its reader, and by a mail program with one click', async () => {
    await queue({ ...letter, toAddress: 'new@example.org', stop: '/update/a/stop' });
    await queue({ ...letter, key: 'two', toAddress: 'other@example.org' });
    await send();
    const [one, other] = server.got.map(({ message }) => message);
    expect(one).toMatch(/^List-Unsubscribe: <https:\/\/board.eastmere.example\/update\/a\/stop>$/m);
    expect(one).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(one).toContain('If you do not want such mail any more');
    expect(other).not.toMatch(/unsubscribe|do not want/i);
  });

  it('goes once, however often it is asked for and by however many processes it is sent', async () => {
    const to = await addPerson('ash@example.org');
    for (let time = 0; time < 3; time += 1) await queue({ ...letter, to, subject: `Time ${time}` });
    for (const key of ['two', 'three', 'four', 'five']) await queue({ ...letter, to, key });
    await Promise.all([send(), send(), send()]);
    await send();
    expect(server.got).toHaveLength(5);
    expect(server.got.filter(({ message }) => /^Subject: Time 0$/m.test(message))).toHaveLength(1);
  });

  it('does not go when what it tells of did not happen', async () => {
    const undone = withScope(database.connected, scope, async (tx) => {
      await queueMail(tx, scope, { ...letter, toAddress: 'new@example.org' });
      throw new Error('and then it failed');
    });
    await expect(undone).rejects.toThrow();
    await send();
    expect(server.got).toEqual([]);
  });

  it('of one council is not sent for another', async () => {
    await queue({ ...letter, toAddress: 'new@example.org' });
    const other = await createAuthority(database.connected, { name: 'Westmere', code: null });
    await sendMail(database.connected, { ...scope, authorityId: other.id }, clock, {
      post,
      site: 'http://x',
    });
    expect(server.got).toEqual([]);
  });
});

describe('a letter to a young person', () => {
  it('goes to the supporter too, and the young person sees that', async () => {
    const supporterId = await addPerson('supporter@example.org');
    const to = await addPerson('young@example.org', { young: true, supporterId });
    await queue({ ...letter, to });
    await send();
    expect(receivers()).toEqual([['young@example.org', 'supporter@example.org']]);
    expect(server.got[0]?.message).toMatch(/^Cc: supporter@example.org$/m);
  });

  it('goes to the supporter where the young person has no address', async () => {
    const supporterId = await addPerson('supporter@example.org');
    await queue({ ...letter, to: await addPerson(null, { young: true, supporterId }) });
    await send();
    expect(receivers()).toEqual([['supporter@example.org']]);
  });

  it.each(['alone', 'secret'])('goes to nobody else when it is marked %s', async (mark) => {
    const supporterId = await addPerson('supporter@example.org');
    await queue({
      ...letter,
      to: await addPerson('y@example.org', { young: true, supporterId }),
      [mark]: true,
    });
    await send();
    expect(receivers()).toEqual([['y@example.org']]);
  });

  it('is not copied for an adult who happens to have a supporter', async () => {
    const supporterId = await addPerson('supporter@example.org');
    await queue({ ...letter, to: await addPerson('adult@example.org', { supporterId }) });
    await send();
    expect(receivers()).toEqual([['adult@example.org']]);
  });
});

describe('a mail server that refuses', () => {
  it('an address for ever has the letter given up, with the reason, until somebody asks again', async () => {
    refusing = (address) =>
      address === 'gone@example.org' ? { code: 550, words: 'at Foo.js:12 no such user' } : null;
    await queue({ ...letter, toAddress: 'gone@example.org' });
    await queue({ ...letter, key: 'two', toAddress: 'here@example.org' });
    await send();
    expect(receivers()).toEqual([['here@example.org']]);
    const [failed] = (await outbox()).mails.filter(({ state }) => state === 'given up');
    expect(failed).toMatchObject({ failure: 'The mail server refused the address (550).', attempts: 1 });
    minutesOn = 600;
    await send();
    expect(server.got).toHaveLength(1);

    refusing = () => null;
    const again = await withScope(database.connected, scope, (tx) =>
      tryMailAgain(tx, scope, failed?.id ?? '', now()),
    );
    expect(again).toBe(true);
    await send();
    expect(receivers()).toEqual([['here@example.org'], ['gone@example.org']]);
  });

  it('for now is asked again later, and later still', async () => {
    refusing = () => ({ code: 451, words: 'try later' });
    await queue({ ...letter, toAddress: 'new@example.org' });
    await send();
    await send();
    expect((await outbox()).mails[0]).toMatchObject({
      state: 'waiting',
      attempts: 1,
      failure: expect.stringContaining('451'),
    });
    minutesOn += 2;
    await send();
    minutesOn += 4;
    await send();
    expect((await outbox()).mails[0]).toMatchObject({ attempts: 2 });
    refusing = () => null;
    minutesOn += 2;
    await send();
    expect((await outbox()).mails[0]).toMatchObject({ state: 'sent', attempts: 3, failure: null });
  });

  it('everybody is asked once, not for every letter', async () => {
    const nobody = smtpPost('smtp://127.0.0.1:1', 'board@eastmere.example');
    for (const key of ['one', 'two', 'three']) await queue({ ...letter, key, toAddress: 'new@example.org' });
    await send(nobody);
    nobody.close();
    expect((await outbox()).mails.map(({ failure }) => failure).filter(Boolean)).toEqual([
      'The mail server did not answer.',
    ]);
  });

  it('a wrong password is told without the password', async () => {
    const strict = await mailServer({ user: 'board' });
    const wrong = smtpPost(strict.url.replace('//', '//board:hunter2@'), 'board@eastmere.example');
    await queue({ ...letter, toAddress: 'new@example.org' });
    await send(wrong);
    wrong.close();
    expect((await outbox()).mails[0]?.failure).toBe(
      'The mail server did not accept the user and password in SMTP_URL.',
    );
    const right = smtpPost(strict.url.replace('//', '//board:secret@'), 'board@eastmere.example');
    minutesOn += 2;
    await send(right);
    right.close();
    expect(strict.got).toHaveLength(1);
    await strict.stop();
  });

  it('is not even asked for a person without an address', async () => {
    await queue({ ...letter, to: await addPerson(null) });
    await send();
    expect((await outbox()).mails[0]).toMatchObject({
      state: 'given up',
      failure: 'This person has no e-mail address.',
    });
  });

  it('for a week makes the letter pointless, and it is given up', async () => {
    await queue({ ...letter, toAddress: 'new@example.org' });
    minutesOn = 7 * 24 * 60 + 2;
    await send();
    expect(server.got).toEqual([]);
    expect((await outbox()).mails[0]?.state).toBe('given up');
  });
});

describe('what a letter said', () => {
  const words = async (): Promise<string[]> => {
    const { rows } = await onClient(database.owner, (client) =>
      client.query<{ said: string }>('SELECT paragraphs || jsonb_build_array(link, stop) AS said FROM mail'),
    );
    return rows.map(({ said }) => JSON.stringify(said));
  };

  it('is wiped as soon as it has gone where it lets its reader in', async () => {
    await queue({ ...letter, toAddress: 'new@example.org', link: '/sign-in/abc', stop: '/s', secret: true });
    await send();
    expect(server.got[0]?.message).toContain('/sign-in/abc');
    expect(await words()).toEqual(['[null,null]']);
  });

  it('is forgotten after three months, but not that it went', async () => {
    await queue({ ...letter, toAddress: 'new@example.org' });
    await send();
    minutesOn = 91 * 24 * 60;
    await send();
    expect(await words()).toEqual(['[null,null]']);
    await queue({ ...letter, toAddress: 'new@example.org' });
    await send();
    expect(server.got).toHaveLength(1);
  });
});
