import { describe, expect, it } from 'vitest';
import { mergeRecorded } from './merge-recorded.ts';
import type { PublishedItem, PublishedMeeting } from './published.ts';

const item = (title: string, change: Partial<PublishedItem> = {}): PublishedItem => ({
  number: null,
  title,
  presenters: [],
  purpose: null,
  minutesAllotted: null,
  pages: null,
  verbal: false,
  narrative: '',
  resolutions: [],
  papers: [],
  ...change,
});

const meeting = (change: Partial<PublishedMeeting> = {}): PublishedMeeting => ({
  body: 'Corporate Parenting Board',
  date: '2026-03-11',
  time: '18:00',
  venue: null,
  kind: 'ordinary',
  rescheduledFrom: null,
  source: { file: 'a.txt', fromLine: 1, toLine: 9 },
  attendance: { present: [], apologies: [], substitutions: [], remote: [], observers: [] },
  membership: [],
  items: [item('Health', { purpose: 'To discuss health.' })],
  next: null,
  ...change,
});

const minutes = meeting({
  items: [item('Health', { narrative: 'Teeth were discussed.', resolutions: ['That it be noted.'] })],
});

describe('what is known of a meeting once more has been read', () => {
  it('gains the minutes and keeps the agenda', () => {
    expect(mergeRecorded(meeting(), minutes, [])?.items).toEqual([
      item('Health', {
        purpose: 'To discuss health.',
        narrative: 'Teeth were discussed.',
        resolutions: ['That it be noted.'],
      }),
    ]);
  });

  it('takes who presents and how long from a newer agenda, also when the minutes are there', () => {
    const stored = mergeRecorded(meeting(), minutes, []);
    const newer = meeting({ items: [item('Health', { minutesAllotted: 20 })] });
    expect(stored && mergeRecorded(stored, newer, [])?.items).toMatchObject([
      { minutesAllotted: 20, narrative: 'Teeth were discussed.', resolutions: ['That it be noted.'] },
    ]);
  });

  it('does not change when the same is read again', () => {
    const stored = mergeRecorded(meeting(), minutes, []);
    expect(stored && mergeRecorded(stored, minutes, [])).toEqual(stored);
  });

  it('keeps what the clerk mended', () => {
    const stored = meeting({ venue: 'Room 2', items: [item('Health and homes')] });
    const merged = mergeRecorded(stored, { ...minutes, venue: 'Rom 2' }, ['venue', 'items']);
    expect(merged).toMatchObject({ venue: 'Room 2', items: [{ title: 'Health and homes' }] });
  });

  it('keeps a date that the clerk gave when the file still has none', () => {
    expect(mergeRecorded(meeting(), meeting({ date: null }), ['date'])?.date).toBe('2026-03-11');
  });

  it('is not made of two days', () => {
    expect(mergeRecorded(meeting(), meeting({ date: '2026-05-11' }), [])).toBeNull();
  });
});
