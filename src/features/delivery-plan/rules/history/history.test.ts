import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deliverable, emptyDeliverable } from '../deliverable.ts';
import type { Change, NewChange } from './change.ts';
import { saidIn, shownIn, standingOn, untouched } from './fold.ts';
import { historyOf } from './sentences.ts';

const nothing: NewChange<Deliverable> = {
  deed: 'changed',
  set: {},
  said: [],
  shown: [],
  taken: [],
  reason: '',
};

const change = (number: number, day: string, what: Partial<NewChange<Deliverable>>): Change<Deliverable> => ({
  ...nothing,
  number,
  day,
  by: 'Lead, East',
  ...what,
});

const whole = (changes: readonly Change<Deliverable>[]) => ({ from: untouched(emptyDeliverable), changes });

const photo = {
  id: 'e1',
  kind: 'link',
  title: 'The photo',
  link: 'https://example.org',
  words: '',
  file: null,
} as const;

const history = [
  change(1, '2026-01-05', { deed: 'added', set: { ref: '7b', activity: 'Open the hub', rating: 'green' } }),
  change(2, '2026-02-10', { said: [{ date: '2026-02-09', words: 'The lease is signed.' }] }),
  change(3, '2026-02-20', { set: { rating: 'amber' }, reason: 'The builder is late.' }),
  change(4, '2026-03-01', { shown: [photo], said: [{ date: '2026-01-31', words: 'An older note.' }] }),
  change(5, '2026-03-02', { set: { rating: 'blue' } }),
  change(6, '2026-03-09', { set: { rating: 'amber' }, taken: ['e1'], reason: 'It was the wrong photo.' }),
  change(7, '2026-03-10', { deed: 'removed', reason: 'Another plan has it.' }),
  change(8, '2026-03-11', { deed: 'put back' }),
];

describe('how a deliverable stands', () => {
  it.each([
    ['2026-01-04', null],
    ['2026-01-05', { version: 1, rating: 'green', evidence: 0, last: null, removed: false }],
    [
      '2026-02-19',
      { version: 2, rating: 'green', evidence: 0, last: 'The lease is signed.', removed: false },
    ],
    [
      '2026-03-01',
      { version: 4, rating: 'amber', evidence: 1, last: 'The lease is signed.', removed: false },
    ],
    [
      '2026-03-09',
      { version: 6, rating: 'amber', evidence: 0, last: 'The lease is signed.', removed: false },
    ],
    ['2026-03-10', { version: 7, rating: 'amber', evidence: 0, last: 'The lease is signed.', removed: true }],
    [
      '2030-01-01',
      { version: 8, rating: 'amber', evidence: 0, last: 'The lease is signed.', removed: false },
    ],
  ])('on %s', (day, expected) => {
    const found = standingOn(whole(history), day);
    expect(
      found && {
        version: found.version,
        rating: found.fields.rating,
        evidence: found.evidence,
        last: found.lastWord?.words ?? null,
        removed: found.removed,
      },
    ).toEqual(expected);
  });

  it('has what was said, newest first, and the evidence that stands', () => {
    expect(saidIn(history).map(({ words }) => words)).toEqual(['The lease is signed.', 'An older note.']);
    expect(shownIn(history)).toEqual([]);
    expect(shownIn(history.slice(0, 5))).toMatchObject([{ title: 'The photo', day: '2026-03-01' }]);
  });
});

const anyDay = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => new Date(Date.UTC(2016, 0, 1 + days)).toISOString().slice(0, 10));

const anyChange = fc.record({
  day: anyDay,
  deed: fc.constantFrom('changed', 'changed', 'changed', 'removed', 'put back'),
  set: fc.record(
    {
      activity: fc.string(),
      rating: fc.constantFrom('green', 'amber', 'red', 'blue', null),
      services: fc.array(fc.string(), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  ),
});

describe('as of any day', () => {
  it('is what was there at the end of that day, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 40 }), anyDay, (made, day) => {
        // Kept by hand as a spreadsheet would be: a copy of the whole row at each day's end.
        const copies = new Map<string, object>();
        const row: Deliverable & { removed: boolean } = { ...emptyDeliverable, removed: false };
        const changes = made
          .sort((one, other) => one.day.localeCompare(other.day))
          .map(({ day: on, deed, set }, at) => {
            const first = at === 0;
            Object.assign(row, set);
            if (first || deed !== 'changed') row.removed = !first && deed === 'removed';
            copies.set(on, structuredClone(row));
            return change(at + 1, on, { deed: first ? 'added' : (deed as 'changed'), set: set as object });
          });
        const last = [...copies.keys()].filter((copied) => copied <= day).at(-1);
        const found = standingOn(whole(changes), day);
        expect(found && { ...found.fields, removed: found.removed }).toEqual(
          last === undefined ? null : copies.get(last),
        );
      }),
    );
  });
});

const names = new Map([
  ['l1', 'Designated nurse'],
  ['l2', 'Service manager'],
  ['d2', '8a'],
  ['o1', 'Health'],
]);

const sentencesOf = (before: Partial<Deliverable>, what: Partial<NewChange<Deliverable>>): string[] =>
  historyOf(whole([change(1, '2026-01-05', { deed: 'added', set: before }), change(2, '2026-01-06', what)]), {
    kind: 'delivery plan',
    names,
  })[0]?.sentences ?? [];

describe('a history in sentences', () => {
  it.each<[string, Partial<Deliverable>, Partial<NewChange<Deliverable>>, string[]]>([
    ['a first rating', {}, { set: { rating: 'green' } }, ['Rated it green.']],
    ['a worse rating', { rating: 'green' }, { set: { rating: 'red' } }, ['Rated it red; it was green.']],
    ['closing', { rating: 'green' }, { set: { rating: 'blue' } }, ['Closed it: rated blue.']],
    ['opening again', { rating: 'blue' }, { set: { rating: 'amber' } }, ['Opened it again: rated amber.']],
    ['no rating any more', { rating: 'red' }, { set: { rating: null } }, ['Took away the rating red.']],
    [
      'another date',
      { timescale: 'March 2026' },
      { set: { timescale: 'Ongoing' } },
      ['Changed “When” from “March 2026” to “Ongoing”.'],
    ],
    [
      'another lead',
      { leads: ['l1'] },
      { set: { leads: ['l1', 'l2'] } },
      ['Changed “Leads” from Designated nurse to Designated nurse and Service manager.'],
    ],
    [
      'what it waits for',
      {},
      { set: { waitsFor: ['d2', 'gone'] } },
      ['Changed “Waits for” from nothing to 8a and one that is gone.'],
    ],
    ['an objective', {}, { set: { objective: 'o1' } }, ['Changed “Objective” from none to “Health”.']],
    [
      'a stage',
      {},
      { set: { stages: [{ name: 'Stage 1', when: 'Oct 2026', done: true }] } },
      ['Changed “Stages” from nothing to “Stage 1, Oct 2026, done”.'],
    ],
    [
      'a measure',
      {},
      {
        set: {
          measures: [
            {
              name: 'In work or learning',
              cohort: '19 to 21',
              indicator: null,
              area: null,
              better: 'up',
              baseline: 40,
              target: 60,
              targetWords: '',
              current: null,
              currentWords: 'about half',
              currentOn: null,
            },
          ],
        },
      },
      ['Changed “Measures” from nothing to “In work or learning, 19 to 21: about half, target 60”.'],
    ],
    ['words', {}, { said: [{ date: '2026-01-06', words: 'It opened.' }] }, ['Wrote: “It opened.”']],
    ['evidence', {}, { shown: [photo] }, ['Added evidence: “The photo”.']],
    ['taking it out', {}, { deed: 'removed' }, ['Took it out of the plan.']],
  ])('%s', (_what, before, made, expected) => {
    expect(sentencesOf(before, made)).toEqual(expected);
  });

  it('tells the newest first, with day, author and reason', () => {
    const told = historyOf(whole(history), { kind: 'delivery plan', names });
    expect(told.map(({ number }) => number)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(told[2]).toEqual({
      number: 6,
      day: '2026-03-09',
      by: 'Lead, East',
      reason: 'It was the wrong photo.',
      sentences: ['Opened it again: rated amber.', 'Took back evidence: “The photo”.'],
    });
    expect(told.at(-1)?.sentences).toEqual(['Put it into the plan.']);
  });
});
