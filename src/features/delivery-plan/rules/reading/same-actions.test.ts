import { describe, expect, test } from 'vitest';
import { expandReference } from './references.ts';
import { type ComparedRow, sameActions } from './same-actions.ts';

type Given = Partial<ComparedRow> & { ref: string; activity: string };

/** Rows on lines 1, 2 …, in tables of their own unless the case says otherwise. */
const compare = (...given: Given[]) => {
  const rows = given.map((row, place) => ({
    table: place + 1,
    objective: '1',
    target: '',
    timescale: '',
    brag: null,
    line: place + 1,
    ...row,
    stands: expandReference(row.ref),
  }));
  const { sameAs, problems } = sameActions(rows);
  return { sameAs: [...sameAs], problems: problems.map(({ message }) => message) };
};

const activity = 'Offer every young person an advocate before their first review';

describe('one action in two tables', () => {
  test.each([
    ['the same words', '2', activity, '2', activity],
    ['a word fewer', '2', `Continue to ${activity}`, '2', activity],
    ['the parts of a range', '5a-c', activity, '5b', `${activity} - in the east`],
    ['a range behind its part', '5b', activity, '5a-c', activity],
  ])('%s', (_, ref, one, otherRef, other) => {
    expect(compare({ ref, activity: one }, { ref: otherRef, activity: other })).toEqual({
      sameAs: [[2, 1]],
      problems: [],
    });
  });

  test('leads to the first of three', () => {
    expect(compare({ ref: '2', activity }, { ref: '2', activity }, { ref: '2', activity }).sameAs).toEqual([
      [2, 1],
      [3, 1],
    ]);
  });

  test('is not taken for one by its reference alone', () => {
    expect(
      compare({ ref: '2', activity }, { ref: '2', activity: 'Review the grant for driving lessons' }),
    ).toEqual({
      sameAs: [],
      problems: ['Objective 1, action 2 says something else than on line 1. They are kept as two actions.'],
    });
  });

  test('is not taken for one by its words alone', () => {
    expect(compare({ ref: '10a', activity }, { ref: '10b', activity })).toEqual({ sameAs: [], problems: [] });
    expect(compare({ ref: '2b', activity }, { ref: '2', activity })).toEqual({
      sameAs: [],
      problems: ['Objective 1, action 2 says what action 2b on line 1 says. They may be one action.'],
    });
  });

  test('is another under another objective', () => {
    expect(compare({ ref: '2', activity }, { ref: '2', activity, objective: '2' }).sameAs).toEqual([]);
  });

  test('stands twice in one table as two actions', () => {
    expect(compare({ ref: '5a5', activity }, { ref: '5a5', activity, table: 1 })).toEqual({
      sameAs: [],
      problems: [
        'Objective 1, action 5a5 stands on line 1 too, in the same table. Both are kept as two actions.',
      ],
    });
  });

  test('shows what the two say differently', () => {
    const { problems } = compare(
      { ref: '1', activity, brag: 'amber', timescale: 'Mar-20', target: '10' },
      { ref: '1', activity, brag: 'green', timescale: 'Jun-20', target: '' },
    );
    expect(problems).toEqual([
      'Objective 1, action 1: its rating is “green” here and “amber” on line 1; its timescale is “Jun-20” here and “Mar-20” on line 1. Both are kept until somebody decides.',
    ]);
  });
});
