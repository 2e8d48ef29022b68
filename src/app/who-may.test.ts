import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHearth } from '../testing/run-hearth.ts';

const run = (...words: string[]) => runHearth(['routes', ...words]);

describe('bin/hearth routes', () => {
  it('says the same as docs/who-may.md; if not, make that anew with --format markdown', async () => {
    const written = await readFile(join(import.meta.dirname, '../../docs/who-may.md'), 'utf8');
    expect(await run('--format', 'markdown')).toEqual({ code: 0, out: written, err: '' });
  });

  it('lists in JSON who may, also in roles of every board', async () => {
    const listed = JSON.parse((await run()).out);
    expect(listed).toContainEqual({ method: 'GET', path: '/', who: 'everyone', where: 'public page' });
    expect(listed).toContainEqual({
      method: 'GET',
      path: '/administration/audit',
      who: 'administrator of every board',
      where: 'what is of their own boards',
    });
  });

  it('knows no other format', async () => {
    expect((await run('--format', 'xml')).code).toBe(2);
  });
});
