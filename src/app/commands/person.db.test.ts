import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../platform/database/connection.ts';
import { type EmptyDatabase, emptyDatabase } from '../../testing/database.ts';
import { runHearth } from '../../testing/run-hearth.ts';

let database: EmptyDatabase;
beforeAll(async () => {
  database = await emptyDatabase();
});
afterAll(() => database.drop());

const urlOf = ({ user, host, port, database: name }: Connection): string =>
  `postgres://${user}@${encodeURIComponent(host ?? '')}:${port}/${name}`;

const run = (...words: string[]) =>
  runHearth(['person', ...words], {
    DATABASE_URL: urlOf(database.owner),
    HEARTH_AUTHORITY: 'Exampleshire (EXA)',
    HEARTH_URL: 'https://board.example.org',
  });

const robin = ['--name', 'Robin Ashdown', '--email', 'Robin@Example.org', '--role', 'administrator'];

describe('bin/hearth person', () => {
  it('adds the first administrator with a link to sign in, lists them and ends them', async () => {
    const added = await run('add', ...robin);
    expect(added.code).toBe(0);
    expect(JSON.parse(added.out)).toMatchObject({
      name: 'Robin Ashdown',
      email: 'robin@example.org',
      invitation: expect.stringMatching(/^https:\/\/board\.example\.org\/invitation\/[\w-]{32}$/),
    });
    const listed = await run('list');
    expect(JSON.parse(listed.out).people).toEqual([
      {
        name: 'Robin Ashdown',
        email: 'robin@example.org',
        roles: ['Administrator at every board'],
        signIn: 'Invited, not been here yet',
      },
    ]);
    expect((await run('add', ...robin)).err).toContain('already has this e-mail address');
    expect(JSON.parse((await run('end', '--email', 'ROBIN@example.org')).out)).toEqual({
      ended: 'Robin Ashdown',
    });
    expect(JSON.parse((await run('list')).out).people).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['nothing to do', [], 'Say what to do: add, list or end.'],
    ['something it cannot do', ['remove'], 'Say what to do: add, list or end.'],
    ['two things to do', ['add', 'list'], 'Say what to do: add, list or end.'],
    ['an inherited name', ['constructor'], 'Say what to do: add, list or end.'],
    ['no name', ['add', '--email', 'a@b.uk', '--role', 'clerk'], 'Type a name.'],
    ['no address', ['add', '--name', 'A', '--role', 'clerk'], 'Give --email'],
    ['half an address', ['add', '--name', 'A', '--email', 'a@b', '--role', 'clerk'], 'whole e-mail address'],
    [
      'no role',
      ['add', '--name', 'A', '--email', 'a@b.uk'],
      'There is no role "". Give one of: clerk, chair',
    ],
    ['a role there is not', ['add', '--name', 'A', '--email', 'a@b.uk', '--role', 'king'], 'no role "king"'],
    [
      'a board there is not',
      ['add', '--name', 'A', '--email', 'a@b.uk', '--role', 'clerk', '--board', 'Moon'],
      'There is no board "Moon". There are: none yet.',
    ],
    [
      'a member of every board',
      ['add', '--name', 'A', '--email', 'a@b.uk', '--role', 'member'],
      'Choose the board',
    ],
    [
      'a young people’s representative, who needs a supporter',
      ['add', '--name', 'A', '--email', 'a@b.uk', '--role', "young people's representative"],
      'their supporter is named too',
    ],
    ['the end of nobody', ['end'], 'Give --email'],
    ['the end of a stranger', ['end', '--email', 'x@y.uk'], 'Nobody here has the e-mail address x@y.uk.'],
    ['a word it does not know', ['list', '--all'], 'Unknown option'],
  ])('refuses %s with exit code 2 and plain words', async (_what, words, said) => {
    const { code, out, err } = await run(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err).toContain('Usage: bin/hearth person add');
  });
});
