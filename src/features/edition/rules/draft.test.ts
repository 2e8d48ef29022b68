import { describe, expect, it } from 'vitest';
import {
  draftOf,
  draftOfItem,
  emptyPart,
  type Source,
  type SourceMeeting,
  type Told,
  withPart,
} from './draft.ts';
import { gapsIn } from './edition.ts';

const nothingTold: Told = { summary: [], why: [], impact: [], next: [], takePart: [] };

const itemOf = (parts: Partial<Source> = {}): Source => ({
  id: 'homes',
  title: 'Lasting Homes',
  presenters: [],
  purpose: null,
  questions: null,
  closedUnder: null,
  standing: false,
  told: null,
  decided: [],
  owed: [],
  ...parts,
});

const meetingOf = (items: Source[], parts: Partial<SourceMeeting> = {}): SourceMeeting => ({
  body: 'Corporate Parenting Board',
  date: '2026-04-14',
  time: '18:00',
  venue: 'Committee Room 1',
  isWritten: true,
  items,
  ...parts,
});

describe('the page before a meeting', () => {
  it('says when and where, and leaves a gap for all that nobody told', () => {
    const page = draftOf('before', meetingOf([itemOf()]));
    expect(page.headline).toBe('What is coming up at the Board on 14 April 2026');
    expect(page.opening).toBe(
      'The Corporate Parenting Board meets on Tuesday 14 April 2026 at 6pm. The place is Committee Room 1. This is what is coming up.',
    );
    expect(gapsIn(page)).toEqual([
      '[Say here what this is about]',
      '[Say here why this matters to us]',
      '[Say here how I can have my say]',
    ]);
  });

  it.each<[string, Partial<Source>, { what?: string; why?: string; say?: string }]>([
    [
      'the purpose and who talks about it',
      { purpose: 'To choose new homes', presenters: ['Housing lead, Homes service'] },
      { what: 'To choose new homes.\nWho talks about it: Housing lead, Homes service.' },
    ],
    [
      'what the report tells young people before its purpose, two sentences at most',
      { purpose: 'To choose.', told: { ...nothingTold, summary: ['One.', 'Two.', 'Three.'] } },
      { what: 'One. Two.' },
    ],
    [
      'why it matters, by the answers to the Golden Rules',
      { told: { ...nothingTold, why: ['It is our home.'], impact: ['We stay put.', 'More.'] } },
      { why: 'It is our home. We stay put.' },
    ],
    [
      'how to take part, and the minutes that are kept for questions',
      { told: { ...nothingTold, takePart: ['There is a poll.'] }, questions: 5 },
      { say: 'There is a poll.\nThere are 5 minutes for our questions.' },
    ],
  ])('tells %s', (_, parts, told) => {
    expect(draftOf('before', meetingOf([itemOf(parts)])).parts[0]).toMatchObject(told);
  });

  it('leaves out what stands on every agenda', () => {
    expect(draftOf('before', meetingOf([itemOf({ standing: true })])).parts).toEqual([]);
  });
});

describe('an item that is closed to the public', () => {
  const secret: Partial<Source> = {
    title: 'The secret',
    purpose: 'Secret',
    presenters: ['Secret keeper'],
    told: { ...nothingTold, summary: ['Secret.'], why: ['Secret.'] },
    decided: ['Secret.'],
    owed: [{ who: 'Secret keeper', what: 'Secret', due: null }],
  };

  it.each([
    ['before', [1], 'One thing is talked about in private, because it is about somebody.'],
    ['after', [2, 1], '2 things were talked about in private, because they are about somebody.'],
    ['before', [3], 'One thing is talked about in private, because the law lets the Board keep it private.'],
    [
      'after',
      [1, 3, 7],
      'One thing was talked about in private, because it is about somebody.\n2 things were talked about in private, because the law lets the Board keep them private.',
    ],
  ] as const)('%s the meeting: of paragraphs %j only that there is one', (kind, paragraphs, words) => {
    const closed = paragraphs.map((closedUnder, place) => itemOf({ ...secret, id: `${place}`, closedUnder }));
    const page = draftOf(kind, meetingOf([itemOf(), ...closed]));
    expect(page.closing).toBe(words);
    expect(JSON.stringify(page)).not.toMatch(/secret/i);
    for (const item of closed) expect(draftOfItem(kind, item, true)).toBeNull();
  });
});

describe('the page after a meeting', () => {
  const decided = itemOf({
    decided: ['That the flats stay', 'The plan is agreed.'],
    owed: [
      { who: 'Housing lead', what: 'Find two flats', due: '2026-05-01' },
      { who: 'Chair', what: 'Write to the districts.', due: null },
    ],
  });

  it('tells what was decided, and who does what by when', () => {
    const page = draftOf('after', meetingOf([itemOf({ id: 'talk' }), decided]));
    expect(page.parts).toHaveLength(1);
    expect(page.parts[0]).toMatchObject({
      what: 'That the flats stay.\nThe plan is agreed.',
      say: '- Housing lead: Find two flats. By 1 May 2026.\n- Chair: Write to the districts. No day is set yet.',
    });
  });

  it('tells no decision while the notes are being written', () => {
    const page = draftOf('after', meetingOf([decided], { isWritten: false }));
    expect(page.parts[0]?.what).toBe('[Say here what was decided]');
  });
});

describe('a matter more', () => {
  const page = draftOf('before', meetingOf([itemOf({ id: 'one' }), itemOf({ id: 'three' })]));
  const order = ['one', 'two', 'three'];

  it('stands where the agenda has it, and one that is on no agenda last', () => {
    const two = { ...emptyPart('before'), itemId: 'two' };
    const ids = (more: typeof page) => more.parts.map(({ itemId }) => itemId);
    expect(ids(withPart(page, two, order))).toEqual(['one', 'two', 'three']);
    expect(ids(withPart(page, emptyPart('before'), order))).toEqual(['one', 'three', null]);
  });
});
