import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { decisionState, readFinding } from './decision.ts';

describe('how a decision stands', () => {
  it.each([
    [{ doneOn: null, due: '2026-03-10' }, 'open'],
    [{ doneOn: null, due: '2026-03-09' }, 'overdue'],
    [{ doneOn: null, due: null }, 'open'],
    [{ doneOn: '2026-03-20', due: '2026-03-09' }, 'done'],
  ])('%o is %s', (decision, state) => {
    expect(decisionState(decision, '2026-03-10')).toBe(state);
  });
});

describe('what was found of a decision', () => {
  it.each<[Typed, object]>([
    [
      { state: 'done', day: '9 March 2026', found: '' },
      { doneOn: '2026-03-09', found: '' },
    ],
    [
      { state: 'not done', day: '', found: 'No place yet.' },
      { doneOn: null, found: 'No place yet.' },
    ],
  ])('%o', (typed, value) => {
    expect(readFinding(typed, '2026-03-10')).toEqual({ ok: true, value });
  });

  it.each<[Typed, string]>([
    [{}, 'state'],
    [{ state: 'done' }, 'day'],
    [{ state: 'done', day: '11 March 2026' }, 'day'],
    [{ state: 'done', day: 'soon' }, 'day'],
    [{ state: 'not done' }, 'found'],
  ])('%o is asked about', (typed, field) => {
    const read = readFinding(typed, '2026-03-10');
    expect(read.ok ? null : read.reason.field).toBe(field);
  });
});
