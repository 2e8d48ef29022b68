import { describe, expect, it } from 'vitest';
import { mapTexts, publicMeeting, type Releasable } from './public-meeting.ts';

const hide = (text: string) =>
  text.replaceAll('Zed', '[name withheld]').replaceAll('zed@x.org', '[e-mail address withheld]');

const item = (id: string, title: string, change = {}) => ({
  id,
  number: null,
  title,
  presenters: [],
  purpose: null,
  minutesAllotted: null,
  pages: null,
  verbal: false,
  narrative: '',
  resolutions: [],
  ...change,
});

const record: Releasable = {
  slug: 'board-2026-01-01',
  body: 'Board',
  date: '2026-01-01',
  time: null,
  venue: 'The Zed Room',
  kind: 'ordinary',
  rescheduledFrom: null,
  attendance: { present: [], apologies: [{ name: 'Zed' }], substitutions: [], remote: [], observers: [] },
  membership: [],
  items: [
    item('a', 'Zed and homes', { narrative: 'Zed spoke.', resolutions: ['Thank Zed.'] }),
    item('b', 'Homes'),
  ],
  papers: [
    {
      id: 'p',
      itemId: 'a',
      title: 'Letter by Zed',
      kind: 'report',
      content: [{ kind: 'paragraph', content: [{ text: 'Write to zed@x.org', href: 'mailto:zed@x.org' }] }],
    },
    { id: 'q', itemId: null, title: 'Title only', kind: 'other', content: null },
  ],
  next: null,
};

describe('what the public sees of a meeting', () => {
  const { meeting, papers } = publicMeeting(record, hide, []);

  it('is masked in every text', () => {
    expect(JSON.stringify({ ...meeting, venue: null, papers })).not.toContain('Zed');
    expect(meeting.items[0]).toMatchObject({
      narrative: '[name withheld] spoke.',
      resolutions: ['Thank [name withheld].'],
    });
  });

  it('has no link any more that held what is masked', () => {
    expect(papers[0]?.content).toEqual([
      { kind: 'paragraph', content: [{ text: 'Write to [e-mail address withheld]' }] },
    ]);
  });

  it('says where the board meets, whoever the room is named after', () => {
    expect(meeting.venue).toBe('The Zed Room');
  });

  it('gives every item and written paper an address, and none to a paper known by its title alone', () => {
    expect(meeting.items.map(({ slug }) => slug)).toEqual(['name-withheld-and-homes', 'homes']);
    expect(meeting.papers.map(({ slug }) => slug)).toEqual(['letter-by-name-withheld', null]);
  });

  it('has an item’s address no longer that says what is masked now', () => {
    const slugs = ['zeds-story', 'zed-marsh', 'tidy-zed'].map((slug, n) => {
      const again = publicMeeting({ ...record, items: [item('b', `Homes ${n}`)] }, hide, [{ id: 'b', slug }]);
      return again.meeting.items[0]?.slug;
    });
    expect(slugs).toEqual(['homes-0', 'homes-1', 'homes-2']);
  });

  it('keeps the address of an item when its title changes', () => {
    const again = publicMeeting(
      { ...record, items: [item('b', 'Lasting homes'), item('c', 'Homes')] },
      hide,
      meeting.items,
    );
    expect(again.meeting.items.map(({ slug }) => slug)).toEqual(['homes', 'homes-2']);
  });
});

describe('a sentence in several manners', () => {
  it('is masked as one where the name runs through them', () => {
    expect(mapTexts([{ text: 'Thank Z' }, { text: 'ed', strong: true }, { text: ' now' }], hide)).toEqual([
      { text: 'Thank [name withheld] now' },
    ]);
  });

  it('keeps its manners where the name stands in one of them', () => {
    expect(mapTexts([{ text: 'Thank ' }, { text: 'Zed', strong: true }], hide)).toEqual([
      { text: 'Thank ' },
      { text: '[name withheld]', strong: true },
    ]);
  });
});
