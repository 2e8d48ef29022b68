import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { readAsk, readAskWords } from './ask-form.ts';
import { readNationalAsk } from './national-ask.ts';
import { readAnswer, readGiven, readSaid } from './step-form.ts';

const today = '2026-03-10';

const fieldOf = (read: { ok: boolean; reason?: { field: string } }): string | null =>
  read.ok ? null : (read.reason?.field ?? '');

describe('taking up an ask', () => {
  const typed: Typed = {
    title: 'Bus passes',
    theme: 'money',
    bodyId: 'b',
    askedOn: '3 February 2026',
    cameFrom: 'The forum',
    ourWords: 'Free buses.',
  };

  it.each<[string, Typed, string | null]>([
    ['all of it', {}, null],
    ['no title', { title: ' ' }, 'title'],
    ['a long title', { title: 'x'.repeat(121) }, 'title'],
    ['no theme', { theme: '' }, 'theme'],
    ['a theme that is none', { theme: 'toString' }, 'theme'],
    ['no board', { bodyId: '' }, 'bodyId'],
    ['a day to come', { askedOn: '11 March 2026' }, 'askedOn'],
    ['no source', { cameFrom: '' }, 'cameFrom'],
    ['no words', { ourWords: '' }, 'ourWords'],
  ])('of a group with %s', (_, changed, field) => {
    expect(fieldOf(readAsk({ ...typed, ...changed }, 'group', today))).toBe(field);
  });

  it('of an open form keeps their own words and their day', () => {
    expect(readAsk(typed, 'post', '2026-01-05')).toMatchObject({
      ok: true,
      value: { askedOn: '2026-01-05', cameFrom: '', ourWords: '' },
    });
  });

  it('can be left without words of ours later', () => {
    expect(readAskWords({ ...typed, ourWords: '' })).toMatchObject({ ok: true, value: { ourWords: '' } });
  });
});

describe('an answer', () => {
  it.each<[Typed, string | null]>([
    [{ kind: 'did', words: 'Done.', byPost: 'Chair' }, null],
    [{ kind: 'said', words: 'Done.', byPost: 'Chair' }, 'kind'],
    [{ kind: 'answer', words: '', byPost: 'Chair' }, 'words'],
    [{ kind: 'answer', words: 'Yes.', byPost: '' }, 'byPost'],
  ])('%j', (typed, field) => {
    expect(fieldOf(readAnswer(typed))).toBe(field);
  });
});

describe('what young people say', () => {
  const said: Typed = { verdict: 'partly', byPost: 'The forum', day: '9 March 2026' };

  it.each<[Typed, string | null]>([
    [{}, null],
    [{ verdict: 'closed' }, 'verdict'],
    [{ byPost: '' }, 'byPost'],
    [{ day: '' }, 'day'],
    [{ day: '11 March 2026' }, 'day'],
  ])('with %j', (changed, field) => {
    expect(fieldOf(readSaid({ ...said, ...changed }, today))).toBe(field);
  });
});

describe('giving an ask', () => {
  const given: Typed = { personId: 'p', post: 'Chair', due: '10 March 2026' };

  it.each<[Typed, string | null]>([
    [{}, null],
    [{ personId: '' }, 'personId'],
    [{ post: '' }, 'post'],
    [{ due: '9 March 2026' }, 'due'],
  ])('with %j', (changed, field) => {
    expect(fieldOf(readGiven({ ...given, ...changed }, today))).toBe(field);
  });
});

describe('a national ask', () => {
  const asked: Typed = { words: 'No bin bags.', source: 'A rally', saidOn: '20 January 2026' };

  it.each<[Typed, string | null]>([
    [{}, null],
    [{ link: 'https://www.example.org/asks' }, null],
    [{ link: 'javascript:alert(1)' }, 'link'],
    [{ answer: 'Suitcases.' }, 'answerPost'],
    [{ answer: 'Suitcases.', answerPost: 'Lead officer' }, null],
    [{ saidOn: '20 January 2027' }, 'saidOn'],
  ])('with %j', (changed, field) => {
    expect(fieldOf(readNationalAsk({ ...asked, ...changed }, today))).toBe(field);
  });
});
