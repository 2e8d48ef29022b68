import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onClient } from '../../platform/database/connect.ts';
import { type EmptyDatabase, emptyDatabase } from '../../testing/database.ts';
import { runHearth } from '../../testing/run-hearth.ts';

let database: EmptyDatabase;
let environment: Record<string, string>;

const run = (...words: string[]) => runHearth(['audit', ...words], environment);

beforeAll(async () => {
  database = await emptyDatabase();
  const { user, host, port, database: name } = database.owner;
  environment = { DATABASE_URL: `postgres://${user}@${encodeURIComponent(host ?? '')}:${port}/${name}` };
});
afterAll(() => database.drop());

describe('bin/hearth audit', () => {
  it('prints the head, and finds the log whole by it until somebody changes an entry', async () => {
    const head = await run('head');
    expect(head).toMatchObject({ code: 0, out: expect.stringMatching(/^1:[0-9a-f]{64}\n$/) });
    expect(await run('head', '--format', 'json')).toMatchObject({
      out: expect.stringMatching(/^\{"position":1,"hash":"[0-9a-f]{64}"\}\n$/),
    });
    expect(await run('verify')).toMatchObject({
      code: 0,
      out: 'whole: 1 entry sealed, 0 waiting, as far as can be told without --head\n',
    });
    expect(await run('verify', '--head', head.out.trim())).toMatchObject({
      code: 0,
      out: 'whole: 1 entry sealed, 0 waiting\n',
    });

    await onClient(database.owner, (client) =>
      client.query("SET session_replication_role = replica; UPDATE audit_entry SET deed = 'nothing'"),
    );
    const found = await run('verify', '--head', head.out.trim());
    expect(found.code).toBe(0);
    expect(found.out).toMatch(
      /^tampered: 1 found; 1 entry sealed, 0 waiting\n {2}changed \(position 1, entry /,
    );
    const json = await run('verify', '--head', head.out.trim(), '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ whole: false, found: [{ kind: 'changed', position: 1 }] });
  });

  it.each([
    [['verify', '--head', 'abc'], /"abc" is no head/],
    [['count'], /Say head or verify/],
    [[], /Say head or verify/],
    [['verify', '--format', 'xml'], /no format "xml"/],
  ])('says what is wrong with %j', async (words, reason) => {
    expect(await run(...words)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(reason) });
  });
});
