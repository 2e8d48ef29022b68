import { describe, expect, it } from 'vitest';
import {
  type Content,
  type Fields,
  labelOf,
  readFields,
  typedOf,
  valuesOf,
  wordFieldsOf,
  wordsOf,
} from './fields.ts';

const fields = {
  day: { is: 'day', label: 'Day', missing: 'Give the day.' },
  next: { is: 'day', label: 'Next day', ahead: true },
  grade: { is: 'choice', of: { good: 'Good', poor: 'Poor' }, label: 'Grade' },
  themes: { is: 'many', of: { voice: 'Voice', plan: 'Plan' }, label: 'Themes' },
  officer: { is: 'pick', from: 'officers', label: 'Officer' },
  children: { is: 'number', from: 0, to: 20, label: 'Children' },
  post: { is: 'line', label: 'Post' },
  found: { is: 'words', label: 'Found' },
} as const satisfies Fields;

const now = { today: '2026-03-10', picks: { officers: { o1: 'Officer, North' } } };
const typed = { 'day-day': '9', 'day-month': '3', 'day-year': '2026' };
const empty = {
  day: '2026-03-09',
  next: null,
  grade: '',
  themes: [],
  officer: '',
  children: null,
  post: '',
  found: '',
};

describe('a form', () => {
  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['nothing but what must be', {}, {}],
    [
      'a day to come where that may be',
      { 'next-day': '1', 'next-month': '4', 'next-year': '2026' },
      { next: '2026-04-01' },
    ],
    ['a choice', { grade: 'poor' }, { grade: 'poor' }],
    ['what is no choice', { grade: 'fair' }, { grade: '' }],
    [
      'several',
      { 'themes-plan': 'yes', 'themes-voice': 'yes', 'themes-x': 'yes' },
      { themes: ['voice', 'plan'] },
    ],
    ['a pick', { officer: 'o1' }, { officer: 'o1' }],
    ['what cannot be picked', { officer: 'o2' }, { officer: '' }],
    ['a number', { children: ' 12 ' }, { children: 12 }],
    ['words', { post: ' Officer ', found: 'one\r\ntwo ' }, { post: 'Officer', found: 'one\ntwo' }],
  ])('with %s is read', (_what, more, expected) => {
    expect(readFields(fields, { ...typed, ...more }, now)).toEqual({
      ok: true,
      value: { ...empty, ...expected },
    });
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['no day', { 'day-day': '', 'day-month': '', 'day-year': '' }, 'day', 'Give the day.'],
    ['a day to come', { 'day-day': '11' }, 'day', 'This day is still to come. Give a day up to today.'],
    ['too large a number', { children: '21' }, 'children', 'Give a whole number from 0 to 20.'],
    ['no whole number', { children: '1.5' }, 'children', 'Give a whole number from 0 to 20.'],
    ['too long a line', { post: 'x'.repeat(121) }, 'post', 'Use 120 letters at most.'],
  ])('with %s says where it is mended', (_what, more, field, text) => {
    expect(readFields(fields, { ...typed, ...more }, now)).toEqual({ ok: false, reason: { text, field } });
  });

  it('shows what it was read to', () => {
    const read = readFields(fields, { ...typed, grade: 'good', 'themes-plan': 'yes', children: '0' }, now);
    const again = read.ok ? typedOf(fields, read.value) : {};
    expect(again).toMatchObject({ 'day-day': '9', grade: 'good', 'themes-plan': 'yes', 'themes-voice': '' });
    expect(readFields(fields, again, now)).toEqual(read);
  });
});

it('values are told in words, and what is missing is empty', () => {
  const content: Content = { day: '2026-03-09', themes: ['plan', 'voice'], officer: 'o1', children: 0 };
  expect(Object.entries(fields).map(([name, field]) => wordsOf(field, content[name], now.picks))).toEqual([
    '9 March 2026',
    '',
    '',
    'Plan, Voice',
    'Officer, North',
    '0',
    '',
    '',
  ]);
  expect(valuesOf(fields, content)).toEqual({ ...empty, ...content });
});

it('the label of an input is its field’s, and only words are asked about', () => {
  expect(['grade', 'day-month', 'themes-plan'].map((input) => labelOf(fields, input))).toEqual([
    'Grade',
    'Day',
    'Themes',
  ]);
  expect(wordFieldsOf(fields)).toEqual(['post', 'found']);
});
