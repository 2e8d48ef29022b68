import { describe, expect, test } from 'vitest';
import { type BragFacts, suggestBrag } from './suggest-brag.ts';

const today = '2026-03-10';

/** An action that is on course: due at the end of June, with a word of three weeks ago. */
const onCourse: BragFacts = {
  timescale: { kind: 'day', starts: null, due: '2026-06-30' },
  stages: [],
  lastWord: '2026-02-17',
  silentRounds: 0,
  saidComplete: false,
  evidence: 0,
  metric: null,
  waitsFor: [],
};

const due = (day: string) => ({ timescale: { kind: 'day' as const, starts: null, due: day } });
const from = (starts: string) => ({ timescale: { kind: 'month' as const, starts, due: '2026-06-30' } });
const kind = (of: BragFacts['timescale']['kind']) => ({ timescale: { kind: of, starts: null, due: null } });
const stage = (day: string | null, done = false, name = 'Draft') => ({ name, due: day, done });
const rising = (baseline: number | null, current: number | null, target: number) => ({
  metric: { baseline, current, target, better: 'up' as const },
});
const falling = (baseline: number | null, current: number | null, target: number) => ({
  metric: { baseline, current, target, better: 'down' as const },
});

type Case = [name: string, facts: Partial<BragFacts>, brag: string | null, reasons: string[]];

const calm =
  'It is due on 30 June 2026, and nothing speaks against it. The last word is of 17 February 2026.';

const cases: Record<string, Case[]> = {
  'on course': [
    ['with a date and a word', {}, 'green', [calm]],
    [
      'on the day before it is due',
      due('2026-03-11'),
      'green',
      ['It is due on 11 March 2026, and nothing speaks against it. The last word is of 17 February 2026.'],
    ],
    [
      'on the day on which it is due',
      due('2026-03-10'),
      'green',
      ['It is due on 10 March 2026, and nothing speaks against it. The last word is of 17 February 2026.'],
    ],
    [
      'when it goes on',
      kind('ongoing'),
      'green',
      ['It goes on, and nothing speaks against it. The last word is of 17 February 2026.'],
    ],
    [
      'when it is checked again and again',
      kind('recurring'),
      'green',
      ['It goes on, and nothing speaks against it. The last word is of 17 February 2026.'],
    ],
    [
      'by its figure alone',
      { lastWord: null, ...rising(10, 20, 20) },
      'green',
      ['It is due on 30 June 2026, and nothing speaks against it.'],
    ],
    ['with every stage done', { stages: [stage('2026-01-31', true)] }, 'green', [calm]],
    ['with a stage still to come', { stages: [stage('2026-03-31')] }, 'green', [calm]],
    ['with a stage that has no date', { stages: [stage(null)] }, 'green', [calm]],
    ['while it waits for a green action', { waitsFor: [{ ref: '4', brag: 'green' }] }, 'green', [calm]],
    ['while it waits for one without a rating', { waitsFor: [{ ref: '4', brag: null }] }, 'green', [calm]],
    ['with evidence already, but not said to be complete', { evidence: 2 }, 'green', [calm]],
  ],
  complete: [
    [
      'with a piece of evidence',
      { saidComplete: true, evidence: 1 },
      'blue',
      ['It is complete, with 1 piece of evidence.'],
    ],
    [
      'with several',
      { saidComplete: true, evidence: 3 },
      'blue',
      ['It is complete, with 3 pieces of evidence.'],
    ],
    [
      'late, but with evidence',
      { ...due('2025-09-30'), saidComplete: true, evidence: 1 },
      'blue',
      ['It is complete, with 1 piece of evidence.'],
    ],
    [
      'without a target met, but with evidence',
      { ...rising(0, 1, 9), saidComplete: true, evidence: 1 },
      'blue',
      ['It is complete, with 1 piece of evidence.'],
    ],
    [
      'without evidence',
      { saidComplete: true },
      'amber',
      ['It is said to be complete, and nothing shows it yet.'],
    ],
    [
      'without evidence and long late',
      { ...due('2026-01-31'), saidComplete: true },
      'amber',
      ['It is said to be complete, and nothing shows it yet.'],
    ],
  ],
  due: [
    ['a day ago', due('2026-03-09'), 'amber', ['It was due on 9 March 2026, 1 day ago.']],
    ['four weeks ago', due('2026-02-10'), 'amber', ['It was due on 10 February 2026, 28 days ago.']],
    [
      'a day more than four weeks ago',
      due('2026-02-09'),
      'red',
      ['It was due on 9 February 2026, 29 days ago.'],
    ],
    ['a year ago', due('2025-03-10'), 'red', ['It was due on 10 March 2025, 365 days ago.']],
    [
      'by a month that has ended',
      { timescale: { kind: 'month', starts: null, due: '2026-02-28' } },
      'amber',
      ['It was due on 28 February 2026, 10 days ago.'],
    ],
    [
      'by a month that is not over',
      { timescale: { kind: 'month', starts: null, due: '2026-03-31' } },
      'green',
      ['It is due on 31 March 2026, and nothing speaks against it. The last word is of 17 February 2026.'],
    ],
    [
      'for a check, though it goes on',
      { timescale: { kind: 'ongoing', starts: null, due: '2026-03-01' } },
      'amber',
      ['It was due on 1 March 2026, 9 days ago.'],
    ],
    ['across the leap day', due('2024-02-28'), 'red', ['It was due on 28 February 2024, 741 days ago.']],
  ],
  stages: [
    [
      'one is a day late',
      { stages: [stage('2026-03-09')] },
      'amber',
      ['“Draft” was due on 9 March 2026, 1 day ago.'],
    ],
    [
      'one is four weeks late',
      { stages: [stage('2026-02-10')] },
      'amber',
      ['“Draft” was due on 10 February 2026, 28 days ago.'],
    ],
    [
      'one is more than four weeks late',
      { stages: [stage('2026-01-31')] },
      'red',
      ['“Draft” was due on 31 January 2026, 38 days ago.'],
    ],
    ['one is due today', { stages: [stage('2026-03-10')] }, 'green', [calm]],
    [
      'two are late, and the later one is named',
      { stages: [stage('2026-03-09'), stage('2026-03-01', false, 'Pilot')] },
      'amber',
      ['“Pilot” was due on 1 March 2026, 9 days ago. 1 other stage is late too.'],
    ],
    [
      'three are late',
      { stages: [stage('2026-03-09'), stage('2026-03-01', false, 'Pilot'), stage('2026-03-08')] },
      'amber',
      ['“Pilot” was due on 1 March 2026, 9 days ago. 2 other stages are late too.'],
    ],
    [
      'a late one is done',
      { stages: [stage('2026-01-31', true), stage('2026-03-09', false, 'Pilot')] },
      'amber',
      ['“Pilot” was due on 9 March 2026, 1 day ago.'],
    ],
    [
      'a stage and the action are late',
      { ...due('2026-03-01'), stages: [stage('2026-01-31')] },
      'red',
      ['“Draft” was due on 31 January 2026, 38 days ago.', 'It was due on 1 March 2026, 9 days ago.'],
    ],
  ],
  metric: [
    ['target met', rising(10, 20, 20), 'green', [calm]],
    ['target passed', rising(10, 25, 20), 'green', [calm]],
    ['target of fewer met', falling(20, 10, 10), 'green', [calm]],
    ['target of fewer passed', falling(20, 5, 10), 'green', [calm]],
    ['on the way, with months left', rising(10, 12, 20), 'green', [calm]],
    ['no figure yet', rising(10, null, 20), 'amber', ['Nobody has given a figure yet; the target is 20.']],
    [
      'went down instead of up',
      rising(10, 9, 20),
      'amber',
      ['The figure went the other way: 9 against a target of 20, from 10.'],
    ],
    [
      'went up instead of down',
      falling(10, 12, 5),
      'amber',
      ['The figure went the other way: 12 against a target of 5, from 10.'],
    ],
    ['stayed where it was', rising(10, 10, 20), 'green', [calm]],
    [
      'four weeks left and half the way',
      { ...due('2026-04-07'), ...rising(10, 15, 20) },
      'amber',
      ['28 days are left and the figure is 15 against a target of 20.'],
    ],
    [
      'four weeks left and three quarters of the way',
      { ...due('2026-04-07'), ...rising(10, 17.5, 20) },
      'green',
      ['It is due on 7 April 2026, and nothing speaks against it. The last word is of 17 February 2026.'],
    ],
    [
      '29 days left and half the way',
      { ...due('2026-04-08'), ...rising(10, 15, 20) },
      'green',
      ['It is due on 8 April 2026, and nothing speaks against it. The last word is of 17 February 2026.'],
    ],
    [
      'near the end, and nobody knows from where',
      { ...due('2026-03-31'), ...rising(null, 15, 20) },
      'amber',
      ['21 days are left and the figure is 15 against a target of 20.'],
    ],
    [
      'fewer, near the end',
      { ...due('2026-03-31'), ...falling(20, 18, 10) },
      'amber',
      ['21 days are left and the figure is 18 against a target of 10.'],
    ],
    [
      'not met when the date has passed',
      { ...due('2026-03-09'), ...rising(10, 19, 20) },
      'red',
      [
        'The date has passed and the figure is 19 against a target of 20.',
        'It was due on 9 March 2026, 1 day ago.',
      ],
    ],
    [
      'met when the date has passed, and nobody closed it',
      { ...due('2026-03-09'), ...rising(10, 20, 20) },
      'amber',
      ['It was due on 9 March 2026, 1 day ago.'],
    ],
    [
      'not met, and it goes on',
      { ...kind('ongoing'), ...rising(10, 15, 20) },
      'green',
      ['It goes on, and nothing speaks against it. The last word is of 17 February 2026.'],
    ],
  ],
  silence: [
    [
      'of 60 days',
      { lastWord: '2026-01-09' },
      'green',
      ['It is due on 30 June 2026, and nothing speaks against it. The last word is of 9 January 2026.'],
    ],
    ['of 61 days', { lastWord: '2026-01-08' }, 'amber', ['The last word is 61 days old.']],
    ['of 120 days', { lastWord: '2025-11-10' }, 'amber', ['The last word is 120 days old.']],
    ['of 121 days', { lastWord: '2025-11-09' }, 'red', ['The last word is 121 days old.']],
    ['of one round', { silentRounds: 1 }, 'amber', ['The last update had no answer.']],
    [
      'of two rounds',
      { silentRounds: 2 },
      'red',
      ['2 updates in a row had no answer, so nobody can say how it stands.'],
    ],
    [
      'of one round and half a year',
      { silentRounds: 1, lastWord: '2025-09-10' },
      'red',
      ['The last word is 181 days old.'],
    ],
    [
      'of an action that goes on',
      { ...kind('ongoing'), lastWord: '2025-12-01' },
      'amber',
      ['The last word is 99 days old.'],
    ],
  ],
  start: [
    [
      'was yesterday, without a word',
      { ...from('2026-03-09'), lastWord: null },
      'amber',
      ['It was to begin on 9 March 2026, and nobody has said that it did.'],
    ],
    ['was yesterday, with a word', from('2026-03-09'), 'green', [calm]],
    ['is today', { ...from('2026-03-10'), lastWord: null }, null, []],
    ['is to come', { ...from('2026-05-01'), lastWord: null }, null, []],
  ],
  waits: [
    ['for a red one', { waitsFor: [{ ref: '4b', brag: 'red' }] }, 'amber', ['It waits for 4b, rated red.']],
    [
      'for two red ones',
      {
        waitsFor: [
          { ref: '4b', brag: 'red' },
          { ref: '7', brag: 'red' },
          { ref: '9', brag: 'blue' },
        ],
      },
      'amber',
      ['It waits for 4b and 7, rated red.'],
    ],
    [
      'for a red one, and is late itself',
      { ...due('2026-01-31'), waitsFor: [{ ref: '4b', brag: 'red' }] },
      'red',
      ['It was due on 31 January 2026, 38 days ago.', 'It waits for 4b, rated red.'],
    ],
  ],
  'no date': [
    ['to be confirmed', kind('to be confirmed'), 'amber', ['Nobody has said by when it is to be done.']],
    ['words that say none', kind('unclear'), 'amber', ['Nobody has said by when it is to be done.']],
    [
      'nothing at all',
      { ...kind('none'), lastWord: null },
      'amber',
      ['Nobody has said by when it is to be done.'],
    ],
  ],
  'nothing to go by': [
    ['a date, and no word and no figure', { lastWord: null }, null, []],
    ['it goes on, and no word and no figure', { ...kind('ongoing'), lastWord: null }, null, []],
    ['complete in its timescale only', kind('complete'), null, []],
  ],
};

for (const [rule, ofRule] of Object.entries(cases))
  describe(rule, () => {
    test.each(ofRule)('%s', (_, facts, brag, reasons) => {
      const suggested = suggestBrag({ ...onCourse, ...facts }, today);
      expect({ brag: suggested.brag, reasons: suggested.reasons.map(({ words }) => words) }).toEqual({
        brag,
        reasons,
      });
    });
  });
