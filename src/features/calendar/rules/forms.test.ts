import { describe, expect, it } from 'vitest';
import { askedWords, emptyEntryForm, readEntryForm } from './entry-form.ts';
import { readLink, readMinutes } from './form-words.ts';
import { moveFormOf, readMoveForm } from './move-form.ts';
import { readSetting, settingFormOf, usualSetting } from './setting.ts';
import { emptyVisitForm, readVisitForm } from './visit-form.ts';
import { doubts, readYear, type YearRow } from './year-form.ts';

const today = '2026-03-10';
const errorsOf = (read: { ok: boolean; reason?: unknown }) => ('reason' in read ? read.reason : {});

describe('words in a form', () => {
  it.each([
    [readMinutes('20'), 20],
    [readMinutes(''), null],
    [readLink(' https://meet.example/a?b=c '), 'https://meet.example/a?b=c'],
    [readLink(''), null],
  ])('%o is read as %s', (read, expected) => {
    expect(read).toEqual({ ok: true, value: expected });
  });

  it.each([
    [readMinutes('-3'), 'whole number'],
    [readMinutes('half an hour'), 'whole number'],
    [readLink('javascript:alert(1)'), 'begins with https://'],
    [readLink('http://meet.example'), 'begins with https://'],
    [readLink('https://a b'), 'no spaces'],
  ])('%o is refused', (read, words) => {
    expect(read.ok ? '' : read.reason).toContain(words);
  });
});

describe('a meeting that moves', () => {
  const form = {
    ...moveFormOf({ date: '2026-07-26', time: '13:30', venue: null }),
    decidedBy: 'the Board',
    why: 'Heat',
  };
  it('takes date, time, place and the decision', () => {
    expect(readMoveForm(form, today)).toEqual({
      ok: true,
      value: { to: { date: '2026-07-26', time: '13:30', venue: null }, decidedBy: 'the Board', why: 'Heat' },
    });
  });
  it.each([
    [{ why: ' ' }, ['why']],
    [{ decidedBy: '' }, ['decidedBy']],
    [{ date: '' }, ['date']],
    [{ date: '2026-03-09' }, ['date']],
    [{ time: 'late', why: '' }, ['time', 'why']],
  ])('asks again for %o', (parts, fields) => {
    expect(Object.keys(errorsOf(readMoveForm({ ...form, ...parts }, today)) as object)).toEqual(fields);
  });
});

describe('something for the plan', () => {
  it.each([
    [{ title: '' }, ['title']],
    [{ minutes: 'x' }, ['minutes']],
    [{ presenterId: 'stranger' }, ['presenterId']],
    [{}, []],
  ])('with %o asks again for %o', (parts, fields) => {
    const read = readEntryForm({ ...emptyEntryForm, title: 'Homes', ...parts }, ['ann']);
    expect(Object.keys(errorsOf(read) as object)).toEqual(fields);
  });
  it('lets a chosen person stand before a typed name', () => {
    const read = readEntryForm({ ...emptyEntryForm, title: 'Homes', presenterId: 'ann', presenter: 'Bo' }, [
      'ann',
    ]);
    expect(read.ok && read.value).toMatchObject({ presenterId: 'ann', presenter: null });
  });
  it.each([
    ['board', 'resolution of 10 March 2026', 'Asked by the Board: resolution of 10 March 2026'],
    ['young people', '', 'Asked by young people'],
    ['member', 'Councillor Ash', 'Asked by a member: Councillor Ash'],
    ['standing item', '', 'Standing item'],
  ] as const)('asked by %s', (asker, by, words) => {
    expect(askedWords(asker, by)).toBe(words);
  });
});

describe('a visit', () => {
  const known = { people: ['ann'], meetings: ['m1'], today };
  it.each([
    [{ place: '' }, ['place']],
    [{ visitors: ['stranger'] }, ['visitors']],
    [{ madeOn: '2026-03-11' }, ['madeOn']],
    [{ learnt: 'Much' }, ['madeOn']],
    [{ toldAt: 'm1' }, ['learnt']],
    [{ toldAt: 'm2', madeOn: '2026-03-01', learnt: 'Much' }, ['toldAt']],
    [{ plannedOn: 'x', madeOn: 'y' }, ['plannedOn', 'madeOn']],
    [{ visitors: ['ann'], plannedOn: '2026-04-01' }, []],
    [{ madeOn: '2026-03-01', learnt: 'Much', toldAt: 'm1' }, []],
  ])('with %o asks again for %o', (parts, fields) => {
    const read = readVisitForm({ ...emptyVisitForm, place: 'Oak House', ...parts }, known);
    expect(Object.keys(errorsOf(read) as object)).toEqual(fields);
  });
});

describe('a year that is accepted', () => {
  const row = (parts: Partial<YearRow> = {}): YearRow => ({
    keep: 'yes',
    date: '2026-05-13',
    time: '6pm',
    venue: '',
    kind: 'ordinary',
    moved: '',
    ...parts,
  });
  it('leaves out what the clerk leaves out, even where it is wrong', () => {
    const read = readYear([row(), row({ keep: '', date: 'x' })], today);
    expect(read.ok && read.value).toEqual([
      { date: '2026-05-13', time: '18:00', venue: null, kind: 'ordinary' },
    ]);
  });
  it('names each row that is wrong', () => {
    const read = readYear(
      [row(), row(), row({ date: '', time: 'x', kind: 'y' }), row({ date: '2026-01-01' })],
      today,
    );
    expect(read.ok ? [] : [...read.reason].map(([place, errors]) => [place, Object.keys(errors)])).toEqual([
      [1, ['date']],
      [2, ['date', 'time', 'kind']],
      [3, ['date']],
    ]);
  });
  it('doubts days off and days on which the board meets already', () => {
    const read = readYear([row({ date: '2026-04-03' }), row()], today);
    expect(
      read.ok && doubts(read.value, { avoid: { periods: [], august: true }, existing: ['2026-05-13'] }),
    ).toEqual([
      'Friday 3 April 2026: Good Friday.',
      'Wednesday 13 May 2026: the board meets on this day already.',
    ]);
  });
});

describe('how a board usually meets', () => {
  it('comes back from its form as it was, and keeps only the days that differ', () => {
    const own = { ...usualSetting, measures: { agenda: 3 }, venue: 'Room 1' };
    expect(readSetting(settingFormOf(own))).toEqual({ ok: true, value: own });
    expect(readSetting(settingFormOf(usualSetting))).toEqual({ ok: true, value: usualSetting });
  });
  it.each([
    [{ weekday: '6' }, ['weekday']],
    [{ week: '5' }, ['week']],
    [{ time: 'late' }, ['time']],
    [{ remindBefore: '-1' }, ['remindBefore']],
    [
      { measures: { ...settingFormOf(usualSetting).measures, agenda: 'x', items: '999' } },
      ['items', 'agenda'],
    ],
  ])('asks again for %o', (parts, fields) => {
    expect(
      Object.keys(errorsOf(readSetting({ ...settingFormOf(usualSetting), ...parts })) as object),
    ).toEqual(fields);
  });
});
