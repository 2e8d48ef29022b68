import { describe, expect, it } from 'vitest';
import { DatabaseUnavailable, fromOutput, inPlainWords } from './unavailable.ts';

const refused = (code: string) => Object.assign(new Error(`${code}: something, mkdir '/srv/data'`), { code });

describe('what the reader is told when the data folder cannot be used', () => {
  it.each([
    ['EACCES', /may not read and write in \/srv\/data.*HEARTH_DATA/],
    ['EROFS', /may not read and write in \/srv\/data.*HEARTH_DATA/],
    ['ENOSPC', /The disk that holds \/srv\/data is full/],
    ['ENOTDIR', /\/srv\/data is not a folder/],
  ])('%s', (code, words) => {
    const told = inPlainWords(refused(code), '/srv/data');
    expect(told).toBeInstanceOf(DatabaseUnavailable);
    expect(String(told)).toMatch(words);
  });

  it('leaves alone what is in words already, and what it does not know', () => {
    const inWords = new DatabaseUnavailable('The disk is on holiday.');
    const unknown = refused('EWHATEVER');
    expect(inPlainWords(inWords, '/srv/data')).toBe(inWords);
    expect(inPlainWords(unknown, '/srv/data')).toBe(unknown);
  });
});

describe('what the reader is told when a program of PostgreSQL fails', () => {
  it.each([
    [
      'its last complaint, without the time',
      '2026-01-02 03:04:05.678 UTC [12] LOG:  starting\n2026-01-02 03:04:05.690 UTC [12] FATAL:  could not map memory\nchild process exited\n',
      'PostgreSQL could not start in /srv/data: FATAL:  could not map memory',
    ],
    [
      'its last line where nothing looks like a complaint',
      'one\ntwo\n',
      'PostgreSQL could not start in /srv/data: two',
    ],
    ['that it said nothing', '', 'PostgreSQL could not start in /srv/data: it said nothing'],
    [
      'that the disk is full',
      'FATAL:  could not write to file "x": No space left on device',
      'The disk that holds /srv/data is full. Make room, or set HEARTH_DATA to a folder on another disk.',
    ],
  ])('%s', (_, output, words) => {
    expect(fromOutput('start', output, '/srv/data').message).toBe(words);
  });
});
