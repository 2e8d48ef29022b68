import { describe, expect, it } from 'vitest';
import { emptyDeliverable } from '../deliverable.ts';
import { untouched } from '../history/fold.ts';
import type { BragReason, BragSuggestion } from '../suggest-brag.ts';
import type { Answer } from './answer.ts';
import { type Briefed, briefingOf } from './briefing.ts';
import { briefingBlocks, leadNames, leadServices } from './briefing-blocks.ts';

const answer: Answer = {
  number: 1,
  day: '2026-03-12',
  by: 'Ash Alder',
  noChange: false,
  words: 'It goes well.',
  rating: 'green',
  reason: '',
  decision: '',
  judged: 'assured',
  note: '',
  judgedBy: 'Casey',
  told: false,
};

type Parts = Omit<Partial<Briefed>, 'now'> & { fields?: object; evidence?: number };

const part = ({ fields = {}, evidence = 0, ...parts }: Parts = {}): Briefed => ({
  id: 'p',
  who: 'Ash Alder (Housing)',
  before: 'green',
  now: {
    ...untouched({
      ...emptyDeliverable,
      ref: '7b',
      activity: 'Open a home',
      rating: 'green' as const,
      ...fields,
    }),
    evidence,
  },
  suggested: { brag: 'green', reasons: [] },
  answer,
  silent: 0,
  noChanges: 0,
  ...parts,
});

const suggests = (...reasons: BragReason[]): BragSuggestion => ({ brag: reasons[0]?.brag ?? null, reasons });
const due: BragReason = { rule: 'due', brag: 'red', words: 'It was due on 1 January 2026, 68 days ago.' };
const stage: BragReason = { rule: 'stages', brag: 'amber', words: '“Plans” was due yesterday.' };
const metric: BragReason = {
  rule: 'metric',
  brag: 'amber',
  words: 'The figure went the other way: 4 against a target of 9, from 5.',
};
const silence: BragReason = { rule: 'silence', brag: 'amber', words: 'The last update had no answer.' };

const told = (briefed: Briefed): [string, string[]][] =>
  briefingOf([briefed]).map(({ title, lines }) => [title, lines.flatMap(({ words }) => words)]);

describe('the chair’s briefing', () => {
  it.each<[string, Parts, [string, string[]][]]>([
    ['what is as it was: nothing', {}, []],
    ['what stays red: nothing but why it is late', { before: 'red', fields: { rating: 'red' } }, []],
    [
      'what turned red, with the lead’s reason',
      { fields: { rating: 'red', ratingReason: 'The builder is bankrupt.' }, suggested: suggests(silence) },
      [['Turned red', ['It was green.', 'The builder is bankrupt.']]],
    ],
    [
      'what turned red, with what the facts say',
      { fields: { rating: 'red' }, suggested: suggests(due, silence) },
      [
        ['Turned red', ['It was green.', due.words, silence.words]],
        ['Overdue', [due.words]],
      ],
    ],
    [
      'what turned amber',
      { before: 'red', fields: { rating: 'amber', ratingReason: 'Better.' } },
      [['Turned amber', ['It was red.', 'Better.']]],
    ],
    [
      'a rating where there was none',
      { before: null, fields: { rating: 'amber', ratingReason: 'New.' } },
      [['Turned amber', ['It had no rating.', 'New.']]],
    ],
    ['what got better: nothing', { before: 'red' }, []],
    [
      'what closed',
      { fields: { rating: 'blue' }, evidence: 2 },
      [['Closed', ['2 pieces of evidence show it.']]],
    ],
    ['what closed without evidence', { fields: { rating: 'blue' } }, [['Closed', ['Nothing shows it yet.']]]],
    [
      'what was closed before: nothing',
      { before: 'blue', fields: { rating: 'blue' }, suggested: suggests(due) },
      [],
    ],
    [
      'what is overdue, and its stages',
      { suggested: suggests(due, stage) },
      [['Overdue', [due.words, stage.words]]],
    ],
    ['figures off target', { suggested: suggests(metric) }, [['Figures off target', [metric.words]]]],
    ['silence of days: nothing', { suggested: suggests(silence) }, []],
    ['no answer', { answer: null }, [['No answer', ['Ash Alder (Housing).']]]],
    [
      'no answer again',
      { answer: null, silent: 2 },
      [['No answer', ['Ash Alder (Housing), for the third update in a row.']]],
    ],
    [
      'decisions asked for',
      { answer: { ...answer, decision: 'May we rent it?' } },
      [['Decisions asked for', ['May we rent it?', 'Asked by Ash Alder (Housing).']]],
    ],
    ['no change', { answer: { ...answer, noChange: true } }, [['No change', ['Ash Alder (Housing).']]]],
    [
      'no change for the third time, and why',
      { answer: { ...answer, noChange: true, reason: 'We wait for the lease.' }, noChanges: 2 },
      [['No change', ['Ash Alder (Housing), for the third time in a row: We wait for the lease.']]],
    ],
  ])('says of %s', (_, parts, sections) => {
    expect(told(part(parts))).toEqual(sections);
  });

  it('becomes a document that names each action once a section', () => {
    const blocks = briefingBlocks(briefingOf([part({ answer: null })]), {
      plan: 'Delivery plan',
      meetingDay: '2026-03-31',
      answered: 0,
      asked: 1,
    });
    expect(blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
      'paragraph',
      'No answer',
      'list',
    ]);
  });

  it('says so where there is nothing to bring', () => {
    const blocks = briefingBlocks([], { plan: 'Plan', meetingDay: '2026-03-31', answered: 2, asked: 2 });
    expect(JSON.stringify(blocks)).toContain('There is nothing to bring to the meeting.');
  });
});

describe('who leads', () => {
  const alder = { name: 'Ash Alder', service: 'Housing' };
  const nurse = { name: 'The nurse', service: '' };

  it.each([
    [[], 'Nobody leads it'],
    [[alder, nurse], 'Ash Alder (Housing) and The nurse'],
  ])('is said by name to those who keep the plan: %#', (leads, words) => {
    expect(leadNames(leads)).toBe(words);
  });

  it.each([
    [[], ['Housing'], 'Nobody leads it'],
    [[alder, { ...alder, name: 'Bo' }], [], 'Housing'],
    [[nurse], ['Health', 'Police'], 'Health and Police'],
    [[nurse], [], 'Its lead'],
  ])('is said by service in a paper: %#', (leads, services, words) => {
    expect(leadServices(leads, services)).toBe(words);
  });
});
