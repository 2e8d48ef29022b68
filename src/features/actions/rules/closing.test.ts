import { describe, expect, it } from 'vitest';
import { mayAnswer, mayChange, mayClose, mayReopen } from './closing.ts';

describe('closing', () => {
  it.each([
    ['action', null, 1, '', true],
    ['action', null, 0, 'The service has ended.', true],
    ['action', null, 0, '  ', false],
    ['promise', null, 2, '', true],
    ['action', '2026-03-01', 1, '', false],
    ['recommendation', null, 3, '', false],
    ['recommendation', null, 0, 'Withdrawn by the Board.', true],
  ] as const)(
    'a %s closed %s with %i pieces of evidence and the reason "%s": %s',
    (kind, closedOn, evidence, reason, may) => {
      expect(mayClose({ kind, closedOn, evidence, reason }).ok).toBe(may);
    },
  );

  it('says how to mend it', () => {
    expect(mayClose({ kind: 'action', closedOn: null, evidence: 0, reason: '' })).toEqual({
      ok: false,
      reason: 'Add evidence that it was done, or say why it is closed without.',
    });
  });
});

it.each([
  ['2026-03-01', 'It came back.', true],
  ['2026-03-01', ' ', false],
  [null, 'It came back.', false],
])('closed %s is opened again because "%s": %s', (closedOn, reason, may) => {
  expect(mayReopen(closedOn, reason).ok).toBe(may);
});

it.each([
  ['recommendation', null, 'accepted', '', true],
  ['recommendation', null, 'amended', '', false],
  ['recommendation', null, 'amended', 'From April only.', true],
  ['recommendation', null, 'refused', '', false],
  ['recommendation', null, 'refused', 'No money.', true],
  ['recommendation', '2026-03-01', 'accepted', '', false],
  ['action', null, 'accepted', '', false],
] as const)('a %s closed %s is answered "%s" with "%s": %s', (kind, closedOn, answer, reasons, may) => {
  expect(mayAnswer({ kind, closedOn, answer, reasons }).ok).toBe(may);
});

it('changes only what is open', () => {
  expect(mayChange(null).ok).toBe(true);
  expect(mayChange('2026-03-01').ok).toBe(false);
});
