import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { type Terms, usualTerms } from './terms.ts';
import { likeness, wordChanges } from './word-changes.ts';

const terms = (parts: Partial<Terms> = {}): Terms => ({ ...usualTerms, purpose: 'To advise.', ...parts });
const said = (before: Partial<Terms>, after: Partial<Terms>) =>
  differences(terms(before), terms(after)).map(({ sentence }) => sentence);

describe('differences between two versions', () => {
  it.each<[string, Partial<Terms>, Partial<Terms>, string[]]>([
    ['nothing', {}, {}, []],
    ['a new aim', { aims: ['Listen'] }, { aims: ['Listen', 'Act'] }, ['Aim (b) is new: “Act”']],
    ['an aim left out', { aims: ['Listen', 'Act'] }, { aims: ['Act'] }, ['Aim (a) was left out: “Listen”']],
    [
      'an aim reworded',
      { aims: ['Set high hopes for all children in care'] },
      { aims: ['Set high hopes for all children in care and care leavers'] },
      ['Aim (a) was reworded.'],
    ],
    [
      'an aim reworded that moved',
      { aims: ['Set high hopes for all children in care'] },
      { aims: ['Act', 'Set high hopes for all children in care and care leavers'] },
      ['Aim (a) is new: “Act”', 'Aim (a), now (b), was reworded.'],
    ],
    ['an aim that only moved', { aims: ['Listen', 'Act'] }, { aims: ['Act', 'Listen'] }, []],
    [
      'who may be co-opted',
      { coOptedServices: ['Police', 'Schools'] },
      { coOptedServices: ['Schools', 'Housing'] },
      ['Who may be co-opted: “Housing” is new.', 'Who may be co-opted: “Police” was left out.'],
    ],
    ['a quorum', { quorum: null }, { quorum: 4 }, ['The quorum was none, now it is 4.']],
    [
      'the casting vote',
      { castingVote: true },
      { castingVote: false },
      ['The chair no longer has a casting vote.'],
    ],
    ['votes of substitutes', {}, { substitutesVote: true }, ['Substitutes may now vote.']],
    [
      'how often it meets',
      { everyMonths: 2 },
      { everyMonths: 1 },
      ['Meetings were every 2 months, now every 1 month.'],
    ],
    [
      'notice',
      { noticeDays: 5 },
      { noticeDays: 10 },
      ['Notice was 5 clear working days, now 10 clear working days.'],
    ],
    [
      'length',
      { meetingMinutes: 120 },
      { meetingMinutes: 90 },
      ['A meeting lasted 120 minutes, now 90 minutes.'],
    ],
    ['the review', { reviewedYearly: false }, {}, ['The terms are now reviewed every year after May.']],
    [
      'who appoints',
      { appointers: ['the Leader'] },
      { appointers: ['the Leader', 'Full Council'] },
      ['Members who vote were appointed by the Leader, now by the Leader or Full Council.'],
    ],
    [
      'duties',
      {
        duties: [
          { what: 'Health', months: [3] },
          { what: 'Visits', months: [] },
        ],
      },
      {
        duties: [
          { what: 'Health', months: [3, 9] },
          { what: 'Homes', months: [5] },
        ],
      },
      [
        'Every year: “Health” was in March, now it is in March and September.',
        'Every year: “Homes” is new, in May.',
        'Every year: “Visits” was left out.',
      ],
    ],
  ])('%s', (_, before, after, sentences) => {
    expect(said(before, after)).toEqual(sentences);
  });

  it('shows which words changed', () => {
    const [first] = differences(
      terms({ purpose: 'To advise one cabinet member.' }),
      terms({ purpose: 'To advise two cabinet members.' }),
    );
    expect(first?.words).toEqual([
      { kind: 'same', text: 'To advise' },
      { kind: 'removed', text: 'one' },
      { kind: 'added', text: 'two' },
      { kind: 'same', text: 'cabinet' },
      { kind: 'removed', text: 'member.' },
      { kind: 'added', text: 'members.' },
    ]);
  });
});

describe('words that changed', () => {
  it.each([
    ['', 'new words', [{ kind: 'added', text: 'new words' }]],
    ['old words', '', [{ kind: 'removed', text: 'old words' }]],
    ['the same', 'the  same', [{ kind: 'same', text: 'the same' }]],
  ])('%j to %j', (before, after, stretches) => {
    expect(wordChanges(before, after)).toEqual(stretches);
  });

  it('loses no word of either text, however long', () => {
    for (const length of [5, 700]) {
      const before = Array.from({ length }, (_, at) => `w${at % 7}`).join(' ');
      const after = Array.from({ length }, (_, at) => `w${at % 5}`).join(' ');
      const stretches = wordChanges(before, after);
      const without = (kind: string) =>
        stretches
          .filter((one) => one.kind !== kind)
          .map(({ text }) => text)
          .join(' ');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }
  });

  it('knows how alike two texts are', () => {
    expect(likeness('a b', 'a b')).toBe(1);
    expect(likeness('a b', 'c d')).toBe(0);
    expect(likeness('', '')).toBe(1);
  });
});
