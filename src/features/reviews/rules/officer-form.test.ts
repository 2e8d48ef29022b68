import { describe, expect, it } from 'vitest';
import { typedDay } from './child-form.ts';
import { officerFormOf, readOfficerForm } from './officer-form.ts';

const post = { team: 'North', share: 60, since: '2025-09-01', until: '2026-08-31' };

describe('the form of an officer’s post', () => {
  it('reads what it shows', () => {
    expect(readOfficerForm(officerFormOf(post))).toEqual({ ok: true, value: post });
  });

  it.each([
    ['no team', { team: ' ' }, 'team'],
    ['no share', { share: '' }, 'share'],
    ['more than a post', { share: '101' }, 'share'],
    ['half a hundredth', { share: '0.5' }, 'share'],
    ['a first day that is none', { 'since-day': '31', 'since-month': '2' }, 'since'],
    ['ended before it began', typedDay('until', '2025-08-31'), 'until'],
  ])('%s is refused at its field', (_, more, field) => {
    const read = readOfficerForm({ ...officerFormOf(post), ...more });
    expect(read.ok ? null : read.reason.field).toBe(field);
  });
});
