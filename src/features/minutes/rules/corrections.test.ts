import { describe, expect, it } from 'vitest';
import { mayDecide, mayPropose, plainLines, textOf } from './corrections.ts';

it('keeps lines without space around them', () => {
  expect(plainLines('  One. \r\n\n\t- two\n ')).toBe('One.\n- two');
});

it('takes what was said, or what was resolved one a line', () => {
  const item = { narrative: 'Said.', resolutions: ['That one.', 'That two.'] };
  expect(textOf(item, 'narrative')).toBe('Said.');
  expect(textOf(item, 'resolutions')).toBe('That one.\nThat two.');
});

it.each([
  ['One.', 'One.', 'Two.', { ok: true, value: true }],
  ['One. ', 'One.', 'Two.', { ok: true, value: true }],
  ['One.', 'One.', 'One.\n', { ok: false, reason: 'nothing changed' }],
  ['One.', 'Other.', 'Two.', { ok: false, reason: 'changed meanwhile' }],
])('seen %j, standing %j, proposed %j: %j', (seen, standing, proposed, result) => {
  expect(mayPropose({ seen, standing, proposed })).toEqual(result);
});

const decision = { state: 'proposed', decision: 'accept', reason: '', seen: 'One.', standing: 'One.' };

describe('deciding on a change', () => {
  it.each([
    [decision, true],
    [{ ...decision, decision: 'decline', reason: 'It was said.' }, true],
    [{ ...decision, decision: 'decline' }, false],
    [{ ...decision, decision: '' }, false],
    [{ ...decision, state: 'accepted' }, false],
    [{ ...decision, standing: 'Other.' }, false],
    [{ ...decision, standing: 'Other.', decision: 'decline', reason: 'It was said.' }, true],
  ])('%j: %s', (asked, may) => {
    expect(mayDecide(asked).ok).toBe(may);
  });
});
