import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withdrawConsent } from '../features/voice/index.ts';
import { type Role, roles } from '../kernel/roles.ts';
import { type TestApp, testApp } from '../testing/app.ts';
import type { Addresses } from '../testing/furnish/furnishing.ts';
import { furnish } from '../testing/furnish/index.ts';
import { addressOf, isStream, openerOf, routes } from '../testing/furnish/routes.ts';
import { mediaTypeOf, textOfAnswer } from '../testing/text-of-answer.ts';
import type { Route } from '../web/route.ts';

/** Links that show their holder what they wrote, agreed to or got themselves, whoever else may see it. */
const isOwnLink = ({ path }: Route): boolean =>
  /^\/(consent|mine|my-place|carer-says|you-said\/mine|awards\/(invitation|nomination))\/:secret/.test(path);

/** A finalist's own certificate, which the team prints for them alone. */
const isOwnCertificate = ({ path }: Route): boolean =>
  path === '/voice/awards/finalists/:finalist/certificate.pdf';

/** Whatever can be read: by everybody, or by whoever signs in and may. Guests of a room read nothing of this. */
const readable = routes.filter(
  (route) =>
    route.method === 'GET' &&
    route.zone !== 'room' &&
    !isStream(route) &&
    !isOwnLink(route) &&
    !isOwnCertificate(route),
);

type Ask = TestApp['clerk'];

let home: TestApp;
let addresses: Addresses;
let staff: Map<Role, Ask>;

beforeAll(async () => {
  home = await testApp();
  addresses = await furnish(home);
  staff = new Map();
  for (const role of roles) staff.set(role, await home.as(role, null));
});
afterAll(() => home.close());

const rowsOf = async <Row>(query: string): Promise<Row[]> =>
  (await home.database.client.query<{ row: Row }>(`SELECT to_jsonb(q) AS row FROM (${query}) q`)).rows.map(
    ({ row }) => row,
  );

/** What tells of somebody: no id, no day, and long enough to be found by. */
const isWords = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length > 3 &&
  !/^([0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\d)$/.test(value);

/**
 * What stands on a consent, by the table and, of words, the form they came by: each table that leans on a consent, and each
 * that such a table goes with. What several said leans on nobody’s and stays.
 */
const toldOnConsent = async (): Promise<Map<string, Set<string>>> => {
  const tables = await rowsOf<{ name: string }>(
    `WITH leaning AS (
       SELECT conrelid FROM pg_constraint WHERE contype = 'f' AND confrelid = 'consent_standing'::regclass)
     SELECT conrelid::regclass::text AS name FROM leaning
     UNION SELECT confrelid::regclass::text FROM pg_constraint JOIN leaning USING (conrelid)
     WHERE contype = 'f' AND confdeltype = 'c' AND confrelid <> 'consent_standing'::regclass`,
  );
  const told = new Map<string, Set<string>>();
  for (const { name } of tables)
    for (const row of await rowsOf<Record<string, unknown>>(`SELECT * FROM ${name}`)) {
      const { form, ...columns } = row;
      if (row.consent_id === null) continue;
      const kind = form === undefined ? name : `${name}, ${form}`;
      const values = Object.values(columns).filter(isWords);
      if (values.length === 0) continue;
      told.set(kind, new Set([...(told.get(kind) ?? []), ...values]));
    }
  const pictures = await home.database.client.query<{ bytes: Buffer }>(
    `SELECT bytes FROM event_picture JOIN event_picture_shown ON id = picture_id
     UNION ALL SELECT bytes FROM finalist_picture`,
  );
  return told.set(
    'the pictures themselves',
    new Set(pictures.rows.map(({ bytes }) => bytes.toString('latin1'))),
  );
};

const isPublic = (route: Route): boolean => route.can({ kind: 'public' }).ok;

/** Everybody for what is public; else the one who may, or the first of the roles that may. */
const readerOf = (route: Route): Ask => {
  if (isPublic(route)) return home.visitor;
  const role = roles.find(
    (one) => route.can({ kind: 'person', id: '', name: '', holdings: [{ role: one, bodyId: null }] }).ok,
  );
  return openerOf(route, addresses) ?? (role && staff.get(role)) ?? home.clerk;
};

type Read = { address: string; ask: Ask; mediaType: string; text: string; isPublic: boolean };

const readAt = async (address: string, ask: Ask, open: boolean): Promise<Read> => {
  const got = await ask('GET', address);
  const text = got.statusCode === 200 ? await textOfAnswer(got) : '';
  return { address, ask, mediaType: mediaTypeOf(got), text, isPublic: open };
};

/** On their desks the team keeps what was agreed to, words and pictures; what it prints there is for others. */
const isSeenOnDesk = ({ mediaType }: Read): boolean => /^(text\/html|image\/)/.test(mediaType);

/** Certificates, lists and reports on paper: each is made when it is asked for. */
const isPrinted = ({ address }: Read): boolean => /\.(pdf|docx|xlsx)(\?|$)|certificate/.test(address);

/** Which of them young people may be named in, or their words told, by the end of the address. */
const documents = [
  ...['evening.pdf', 'certificates.pdf', 'certificate.pdf', 'certificate'],
  ...['page.pdf', 'draft.pdf', 'draft.docx', 'pack.pdf', 'letter.pdf'],
];

/**
 * All that leaves the team: every address of whatever type that somebody may read, what is public also as data, and what
 * searches for the words find.
 */
const readAll = async (words: readonly string[]): Promise<Read[]> => {
  const reading = readable.map(async (route) => {
    const address = addressOf(route, addresses);
    const open = isPublic(route);
    const found = await readAt(address, readerOf(route), open);
    const data = open ? [await readAt(`${address}.json`, home.visitor, open)] : [];
    return route.zone === 'voice' && isSeenOnDesk(found) ? data : [found, ...data];
  });
  return [...(await Promise.all(reading)).flat(), ...(await searchAll(words))];
};

/** What a search finds; the word that was looked for stands on its page in any case, so it is left out. */
const search = async (word: string): Promise<Read> => {
  const found = await readAt(`/search.json?q=${encodeURIComponent(word)}`, home.visitor, true);
  return { ...found, text: JSON.stringify(JSON.parse(found.text).hits) };
};

/** Whether the service worker keeps an address on the phone. */
const keptOnPhone = async (): Promise<(address: string) => boolean> => {
  const { body } = await home.visitor('GET', '/young-pages-worker.js');
  const mayBeKept = runInNewContext(`${body}; mayBeKept`, { self: { addEventListener: () => {} } });
  const keeps = (address: string): boolean => mayBeKept(new URL(address, 'https://board.example.org'));
  expect(keeps('/offer/saved')).toBe(true);
  return keeps;
};

/** What somebody can search for: not the bytes of pictures. */
const canBeTyped = (word: string): boolean => word.length < 100 && !/\p{Cc}/u.test(word);

const searchAll = (words: readonly string[]): Promise<Read[]> =>
  Promise.all(words.filter(canBeTyped).map(search));

const withdrawAll = async (): Promise<void> => {
  const standing = await rowsOf<{ id: string }>('SELECT id FROM consent_standing');
  await home.asSystem('voice', async (tx, scope) => {
    for (const { id } of standing) await withdrawConsent(tx, scope, id, '2026-03-10');
  });
};

it('whatever stands on a consent is gone from all that can be read, printed or searched when it is taken back', async () => {
  const told = await toldOnConsent();
  const words = [...told.values()].flatMap((values) => [...values]);
  const tells = ({ text }: Read): string[] => words.filter((word) => text.includes(word));
  const all = await readAll(words);
  const telling = all.filter((one) => tells(one).length > 0);
  const toldInPublic = new Set(telling.filter((one) => one.isPublic).flatMap(tells));
  for (const [kind, values] of told)
    expect(
      [...values].filter((value) => toldInPublic.has(value)),
      `public of ${kind}`,
    ).not.toEqual([]);
  expect(all.filter((one) => isPrinted(one) && one.text === '').map(({ address }) => address)).toEqual([]);
  for (const { address, text } of telling.filter(isPrinted))
    expect(text.replaceAll(/\s+/g, ' '), address).toContain('Somebody may have changed their mind since');
  const printed = all.filter(isPrinted).map(({ address }) => address.replace(/^.*\//, ''));
  expect(printed).toEqual(expect.arrayContaining(documents));
  const types = new Set(telling.map(({ mediaType }) => mediaType));
  expect(types).toEqual(new Set(['text/html', 'application/json', 'application/pdf', 'image/png']));
  const keeps = await keptOnPhone();
  expect(telling.filter(({ address }) => keeps(address))).toEqual([]);

  await withdrawAll();
  for (const { address, ask, isPublic: open } of telling)
    expect.soft(tells(await readAt(address, ask, open)), address).toEqual([]);
  for (const word of words.filter(canBeTyped)) expect(tells(await search(word))).toEqual([]);
});
