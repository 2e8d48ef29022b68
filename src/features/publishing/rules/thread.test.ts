import { describe, expect, it } from 'vitest';
import { threadOf } from './thread.ts';

describe('the thread of an item across meetings', () => {
  it.each([
    ['Care Leaver Covenant', 'Care Leavers Covenant Update'],
    ['Participation Team Update', 'Update from the Participation Team'],
    ['Health and Wellbeing', 'Health and Wellbeing 2023/24 (Verbal Report)'],
    ['Independent Reviewing Officers Annual Report 2018-2019', "Independent Reviewing Officer's report"],
  ])('joins "%s" with "%s"', (one, other) => {
    expect(threadOf(one)).not.toBeNull();
    expect(threadOf(other)).toBe(threadOf(one));
  });

  it.each([
    ['Lasting Homes', 'Health'],
    ['Care Leaver Week', 'Care Leaver Covenant'],
  ])('keeps "%s" from "%s"', (one, other) => {
    expect(threadOf(one)).not.toBe(threadOf(other));
  });

  it.each([
    'Introductions and Apologies',
    'Notes of the Meeting and Matters Arising',
    'Any Other Business',
    'Update',
  ])('has none for "%s"', (title) => {
    expect(threadOf(title)).toBeNull();
  });
});
