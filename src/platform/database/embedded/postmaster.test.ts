import { describe, expect, it } from 'vitest';
import { readLockFile } from './postmaster.ts';

const lines = (...words: string[]) => `${words.join('\n')}\n`;

describe('the lock file of a server', () => {
  it.each([
    [
      'one that serves on a Unix socket',
      lines(
        '4711',
        '/srv/data/postgres',
        '1764000000',
        '5432',
        '/tmp/hearth-abc123',
        '',
        '  196738  3',
        'ready   ',
      ),
      { pid: 4711, cluster: '/srv/data/postgres', host: '/tmp/hearth-abc123', port: 5432, ready: true },
    ],
    [
      'one that listens on an address',
      lines('4711', 'C:/data/postgres', '1764000000', '50123', '', '127.0.0.1', '', 'ready   '),
      { pid: 4711, cluster: 'C:/data/postgres', host: '127.0.0.1', port: 50_123, ready: true },
    ],
    [
      'one that is on its way down',
      lines(
        '4711',
        '/srv/data/postgres',
        '1764000000',
        '5432',
        '/tmp/hearth-abc123',
        '',
        '  196738  3',
        'stopping',
      ),
      { pid: 4711, cluster: '/srv/data/postgres', host: '/tmp/hearth-abc123', port: 5432, ready: false },
    ],
    [
      'one that has only begun to write',
      '4711\n',
      { pid: 4711, cluster: '', host: '', port: 0, ready: false },
    ],
    ['an empty file', '', null],
  ])('of %s', (_, text, server) => {
    expect(readLockFile(text)).toEqual(server);
  });
});
