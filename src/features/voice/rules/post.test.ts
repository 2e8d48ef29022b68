import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { readPost } from './post.ts';
import { readSettings } from './read-settings.ts';

describe('what somebody writes into an open form', () => {
  const typed: Typed = { words: ' Could we have bikes? ', firstName: ' Ash ', mayShow: 'yes', website: '' };

  it('is read without the space around it', () => {
    expect(readPost(typed)).toEqual({
      ok: true,
      value: { words: 'Could we have bikes?', firstName: 'Ash', mayShow: true, fromRobot: false },
    });
  });

  it('needs no name and no agreement', () => {
    expect(readPost({ words: 'Bikes' })).toEqual({
      ok: true,
      value: { words: 'Bikes', firstName: '', mayShow: false, fromRobot: false },
    });
  });

  it('is from a program where the field is filled in that nobody sees', () => {
    expect(readPost({ ...typed, website: 'https://example.org' })).toMatchObject({
      value: { fromRobot: true },
    });
  });

  it.each<[string, Typed, string]>([
    ['nothing', { words: '  ' }, 'words'],
    ['too much', { words: 'a'.repeat(2001) }, 'words'],
    ['a long name', { firstName: 'a'.repeat(41) }, 'firstName'],
    ['an address for a name', { firstName: 'ash@example.org' }, 'firstName'],
    ['a number for a name', { firstName: '07700 900123' }, 'firstName'],
  ])('with %s is refused at its field', (_, fields, field) => {
    expect(readPost({ ...typed, ...fields })).toMatchObject({ ok: false, reason: { field } });
  });
});

describe('when messages are read and who is told of danger', () => {
  const typed: Typed = {
    team: 'The participation team',
    phone: '01234 567890',
    readWhen: 'on weekdays',
    post: 'Safeguarding officer',
    email: 'safe@example.gov.uk',
  };

  it.each<[string, Typed, string | null]>([
    ['whole', {}, null],
    ['without a telephone', { phone: '' }, null],
    ['without a team', { team: '' }, 'team'],
    ['without hours', { readWhen: ' ' }, 'readWhen'],
    ['without a post', { post: '' }, 'post'],
    ['with words for a telephone', { phone: 'call us' }, 'phone'],
    ['with half an address', { email: 'safe@example' }, 'email'],
    ['with too long a name', { team: 'a'.repeat(201) }, 'team'],
  ])('%s', (_, fields, field) => {
    const read = readSettings({ ...typed, ...fields });
    expect(read.ok ? null : read.reason.field).toBe(field);
  });
});
