import { describe, expect, test } from 'vitest';
import { leadNames, leadsText, readLeads } from './lead-names.ts';

const names = leadNames([
  { id: 'h', name: 'Head of housing', service: 'Housing' },
  { id: 'n', name: 'Robin Ashdown', service: 'Health' },
  { id: 's', name: 'Robin Ashdown', service: 'Schools; colleges' },
  { id: 'p', name: 'Partner;\nof health', service: '' },
  { id: '1', name: 'Duty officer', service: '' },
  { id: '2', name: 'Duty officer', service: '' },
]);

test('leads stand in a cell by name, with their service where several have one name', () => {
  expect(leadsText(['h', 'n', 's', 'p'], names)).toBe(
    'Head of housing; Robin Ashdown (Health); Robin Ashdown (Schools, colleges); Partner, of health',
  );
});

describe('names in a cell', () => {
  test.each<[string, string, string[], string[]]>([
    ['are the leads that have them', 'Head of housing; Robin Ashdown (Health)', ['h', 'n'], []],
    ['may stand in lines, with blanks', ' Head  of housing \n\nPartner, of health;', ['h', 'p'], []],
    ['are new where nobody has them', 'Head of housing; Head of homes', ['h'], ['Head of homes']],
    [
      'are nobody else’s, however alike',
      'head of housing; R. Ashdown',
      [],
      ['head of housing', 'R. Ashdown'],
    ],
    ['count once', 'Head of housing; Head of housing; New; New', ['h'], ['New']],
    ['of two who have the same are those of the entry', 'Duty officer', ['2'], []],
    ['are none in an empty cell', ' ', [], []],
  ])('%s', (_, text, ids, fresh) => {
    expect(readLeads(text, names, ['2'])).toEqual({ ok: true, value: { ids, fresh } });
  });

  test.each([
    ['Duty officer', 'Several leads are called “Duty officer”.'],
    [
      'Robin Ashdown',
      'Is “Robin Ashdown” one of these: Robin Ashdown (Health); Robin Ashdown (Schools, colleges)?',
    ],
    ['x'.repeat(501), 'at most 500 characters'],
  ])('that nobody can tell apart are refused: %s', (text, reason) => {
    expect(readLeads(text, names, [])).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});
