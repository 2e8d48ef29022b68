import { describe, expect, it } from 'vitest';
import { type Deliverable, emptyDeliverable, emptyObjective, type Measure } from '../deliverable.ts';
import { type Choices, entryFormOf, readEntryForm, referencesOf } from './entry-form.ts';
import { plainFigure } from './measure-form.ts';
import { objectiveFormOf, readObjectiveForm } from './objective-form.ts';
import type { Typed } from './typed.ts';

const other = (id: string, ref: string) => ({ id, fields: { ...emptyDeliverable, ref } });

const choices: Choices = {
  objectives: ['o1'],
  leads: ['l1', 'l2'],
  indicators: ['ni66'],
  waitsFor: referencesOf([other('d1', '1a'), other('d2', '2'), other('d3', '2'), other('d4', '')]),
  risks: referencesOf([other('r1', 'R1')]),
};

const measure: Measure = {
  name: 'Reviews in time',
  cohort: 'all children',
  indicator: 'ni66',
  area: 'East',
  better: 'up',
  baseline: 90,
  target: 95.5,
  targetWords: '',
  current: null,
  currentWords: 'about right',
  currentOn: '2026-01-31',
};

const entry: Deliverable = {
  ...emptyDeliverable,
  objective: 'o1',
  ref: '7b',
  references: ['4.7.5', '2.1'],
  activity: 'Open the hub\nand keep it open',
  position: 'A lease, signed',
  services: ['Housing, East', 'Health'],
  leads: ['l2'],
  timescale: 'Q4 2026',
  stages: [
    { name: 'Lease', when: 'Jan 2026', done: true },
    { name: 'Open', when: '', done: false },
  ],
  measures: [measure],
  waitsFor: ['d1'],
  risks: ['r1'],
  likelihood: 3,
  impact: 5,
  inYoungWords: 'A place for us.',
};

const every = Object.keys(entry).filter(
  (field) => !['rating', 'ratingReason', 'sameAs'].includes(field),
) as (keyof Deliverable)[];

describe('an entry', () => {
  it('comes back as it was typed', () => {
    const { rating: _, ratingReason: __, sameAs: ___, ...written } = entry;
    expect(readEntryForm(entryFormOf(entry, choices), every, choices)).toEqual({ ok: true, fields: written });
  });

  it('keeps the fields that its form does not show', () => {
    expect(readEntryForm({ activity: 'Only this' }, ['activity'], choices)).toEqual({
      ok: true,
      fields: { activity: 'Only this' },
    });
  });

  it.each<[Typed, string, string]>([
    [{ activity: ' ' }, 'Write what it is.', 'activity'],
    [{ waitsFor: '1a, 9' }, 'There is no “9”. Give the reference of an entry.', 'waitsFor'],
    [{ waitsFor: '2' }, 'There are several “2”. Give them different references first.', 'waitsFor'],
    [{ risks: '1a' }, 'There is no “1a”. Give the reference of an entry.', 'risks'],
    [{ likelihood: '6' }, 'Give a whole number from 1 to 5.', 'likelihood'],
    [{ 'stage-3-when': 'May 2026' }, 'Say what this stage is.', 'stage-3-name'],
    [{ 'measure-0-target': '9' }, 'Say what is measured.', 'measure-0-name'],
    [
      { 'measure-0-name': 'Homes', 'measure-0-baseline': 'few' },
      'Give the baseline as a number, such as 64 or 64.5.',
      'measure-0-baseline',
    ],
    [
      { 'measure-0-name': 'Homes', 'measure-0-on': 'lately' },
      'Give the day of the figure, such as 31 March 2026.',
      'measure-0-on',
    ],
  ])('%j is refused', (typed, text, field) => {
    expect(readEntryForm({ activity: 'Do it', ...typed }, every, choices)).toEqual({
      ok: false,
      mistake: { text, field },
    });
  });

  it('takes nothing that could not be chosen', () => {
    const typed = {
      activity: 'x',
      objective: 'o9',
      'lead-l9': 'yes',
      'measure-0-name': 'a',
      'measure-0-indicator': 'x',
    };
    expect(readEntryForm(typed, every, choices)).toMatchObject({
      fields: { objective: null, leads: [], measures: [{ indicator: null }] },
    });
  });
});

describe('an objective', () => {
  it('comes back as it was typed, and needs a title', () => {
    const objective = { ...emptyObjective, number: '3', title: 'Health', measures: [measure], follows: 'o0' };
    const can = { earlier: ['o0'], indicators: ['ni66'] };
    expect(readObjectiveForm(objectiveFormOf(objective), can)).toEqual({ ok: true, fields: objective });
    expect(readObjectiveForm({ number: '3' }, can)).toEqual({
      ok: false,
      mistake: { text: 'Give the objective a title.', field: 'title' },
    });
  });
});

describe('a plain figure', () => {
  it.each([
    ['64', 64],
    ['64.5 %', 64.5],
    ['1,699', 1699],
    ['-3', -3],
    ['16,99', null],
    ['64 of 70', null],
    ['', null],
    ['1e9', null],
  ])('%j is %j', (typed, figure) => {
    expect(plainFigure(typed)).toBe(figure);
  });
});
