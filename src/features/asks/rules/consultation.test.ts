import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import {
  type Method,
  methodCounts,
  readConsultation,
  shownMethod,
  typedConsultation,
} from './consultation.ts';

const today = '2026-03-10';

/** Two ways of asking the same, which found opposite things: interviews, and forms that workers filled in. */
const typed: Typed = {
  title: 'Plans for us',
  asked: 'Do you know your plan, and is it yours?',
  fromOn: '5 January 2026',
  toOn: '30 January 2026',
  'method-0-way': 'face to face',
  'method-0-helped': 'Nobody',
  'method-0-tookPart': '25',
  'method-0-found': 'Most do not know what is in it.',
  'method-0-several': 'yes',
  'method-0-counts': 'I know my plan: 7\nI do not: 18',
  'method-1-way': 'with a worker',
  'method-1-helped': 'Their social worker',
  'method-1-tookPart': '163',
  'method-1-found': 'Nearly all know it well.',
  'method-1-several': 'yes',
  'method-1-counts': 'I know my plan: 150\nI do not: 13',
};

const methodsIn = (form: Typed): Method[] => {
  const read = readConsultation(form, today);
  if (!read.ok) throw new Error(read.reason.text);
  return read.value.methods;
};

describe('a consultation', () => {
  it('keeps 25 interviews and 163 forms apart, each with its own numbers', () => {
    const methods = methodsIn(typed);
    expect(methods.map(({ way, helped, tookPart }) => [way, helped, tookPart])).toEqual([
      ['face to face', 'Nobody', 25],
      ['with a worker', 'Their social worker', 163],
    ]);
    // Together they would say that 157 of 188 know their plan, which of those who were asked in person 18 of 25 do not.
    const told = JSON.stringify(methods.map((method) => shownMethod(method, methodCounts(method))));
    expect(told).not.toMatch(/\b(188|157|31)\b/);
  });

  it('comes back into its form as it was', () => {
    const read = readConsultation(typed, today);
    if (!read.ok) throw new Error(read.reason.text);
    const { fromOn: _, toOn: __, ...same } = typed;
    expect(typedConsultation(read.value)).toEqual({ ...same, outcome: '' });
  });

  it.each<[string, Typed, string]>([
    ['no way of asking', { 'method-0-way': '', 'method-1-way': '' }, 'method-0-way'],
    ['nobody who took part', { 'method-0-tookPart': '0' }, 'method-0-tookPart'],
    ['one who took part and would be known', { 'method-0-tookPart': '1' }, 'method-0-tookPart'],
    ['words that nobody says several said', { 'method-1-several': '' }, 'method-1-several'],
    ['no word of who helped', { 'method-1-helped': '' }, 'method-1-helped'],
    ['more answers than people', { 'method-0-counts': 'Yes: 26' }, 'method-0-counts'],
    ['a number that is none', { 'method-0-counts': 'Yes, many' }, 'method-0-counts'],
    ['an end before its beginning', { toOn: '1 January 2026' }, 'toOn'],
    ['a day to come', { toOn: '1 April 2026' }, 'toOn'],
  ])('with %s says so at its field', (_, changed, field) => {
    expect(readConsultation({ ...typed, ...changed }, today)).toMatchObject({ ok: false, reason: { field } });
  });

  it('hides what its counts hide', () => {
    const [method] = methodsIn(typed);
    if (!method) throw new Error('There is a method.');
    expect(shownMethod(method, null)).toMatchObject({
      tookPart: null,
      counts: [
        { name: 'I know my plan', value: null },
        { name: 'I do not', value: null },
      ],
    });
  });
});
