import { describe, expect, it } from 'vitest';
import { doubtsAbout } from './doubts.ts';
import { dueOn, dueWords, isWanted } from './due.ts';
import { blocksOf, type Content, closedOn, gapsIn, saysTheSame } from './edition.ts';
import { readPage } from './page-form.ts';
import { standingOf } from './standing.ts';

const content: Content = {
  headline: 'What is coming up',
  opening: 'The Board meets soon.',
  parts: [
    {
      itemId: 'a',
      title: 'Homes',
      what: 'New homes.',
      why: '[Say here why]',
      say: '- Tell us.\n- Or write.',
    },
  ],
  closing: '',
};

describe('when a page is due', () => {
  it.each([
    ['two weeks before', 'before', '2026-04-14', '2026-03-31'],
    ['on the working day before, where that is a day off', 'before', '2026-04-20', '2026-04-02'],
    ['ten working days after', 'after', '2026-03-10', '2026-03-24'],
    ['ten working days after, holidays left out', 'after', '2026-03-31', '2026-04-16'],
  ] as const)('is %s', (_, kind, meeting, due) => expect(dueOn(kind, meeting)).toBe(due));

  it.each([
    ['2026-03-07', 'Late by 3 days'],
    ['2026-03-10', 'Due today'],
    ['2026-03-12', 'Due in 2 days'],
    ['2026-05-01', 'Due on 1 May 2026'],
  ])('says of %s: %s', (due, words) => expect(dueWords(due, '2026-03-10')).toBe(words));

  it.each([
    ['before', '2026-04-02', true],
    ['before', '2026-04-30', false],
    ['before', '2026-03-10', true],
    ['before', '2026-03-09', false],
    ['after', '2026-03-09', true],
    ['after', '2026-03-10', false],
    ['after', '2025-12-01', false],
  ] as const)('asks for the page %s the meeting of %s: %s', (kind, meeting, wanted) =>
    expect(isWanted(kind, meeting, '2026-03-10')).toBe(wanted),
  );
});

describe('how a page stands', () => {
  const meeting = { kind: 'before', date: '2026-04-14' } as const;
  const shown = { content, at: meeting.date, provisional: false, sentOn: '2026-03-01', correctedOn: null };
  const page = { date: meeting.date, content, slug: 'x', shown };
  const words = (one: Parameters<typeof standingOf>[1]) => standingOf(meeting, one, '2026-03-10');

  it.each([
    ['is to write', null, 'To write. Due on 31 March 2026', true],
    ['is written', { ...page, slug: null, shown: null }, 'Written, not sent yet. Due on 31 March 2026', true],
    ['is sent', page, 'Sent on 1 March 2026', false],
    [
      'is corrected',
      { ...page, shown: { ...shown, correctedOn: '2026-03-02' } },
      'Sent on 1 March 2026, corrected on 2 March 2026',
      false,
    ],
    ['was taken off', { ...page, shown: null }, 'Taken off: nobody else sees it', true],
    [
      'was changed since',
      { ...page, content: { ...content, closing: 'Bye.' } },
      'Sent on 1 March 2026; changed since: send it again to show that',
      true,
    ],
    [
      'tells of another day',
      { ...page, date: '2026-04-21' },
      'Sent on 1 March 2026; the meeting has moved to 21 April 2026',
      true,
    ],
  ] as const)('says that it %s', (_, one, said, waits) => {
    expect(words(one)).toMatchObject({ words: said, waits });
  });
});

describe('the words of a page', () => {
  it('are the same whatever the order of their fields', () => {
    const { headline, ...rest } = content;
    expect(saysTheSame(content, { ...rest, headline })).toBe(true);
    expect(saysTheSame(content, { ...content, closing: 'Bye.' })).toBe(false);
  });

  it('show their gaps in bold, and introduce what is asked', () => {
    expect(gapsIn(content)).toEqual(['[Say here why]']);
    expect(blocksOf('before', content)).toEqual([
      { kind: 'paragraph', content: [{ text: 'The Board meets soon.' }] },
      { kind: 'heading', level: 2, text: 'Homes' },
      { kind: 'paragraph', content: [{ text: 'New homes.' }] },
      {
        kind: 'paragraph',
        content: [
          { text: 'Why it matters to us: ', strong: true },
          { text: '[Say here why]', strong: true },
        ],
      },
      { kind: 'paragraph', content: [{ text: 'How to have my say:', strong: true }] },
      {
        kind: 'list',
        ordered: false,
        items: [
          [{ kind: 'paragraph', content: [{ text: 'Tell us.' }] }],
          [{ kind: 'paragraph', content: [{ text: 'Or write.' }] }],
        ],
      },
    ]);
  });

  it('name what is closed by now', () => {
    expect(closedOn(content, new Set(['a']))).toEqual(['Homes']);
    expect(closedOn(content, new Set(['b']))).toEqual([]);
  });

  it('come out of the form without what is ticked or empty', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const read = readPage({
      headline: ' Coming up ',
      'part-0-item': id,
      'part-0-title': 'Homes',
      'part-0-what': 'One.\r\nTwo.',
      'part-1-title': 'Left',
      'part-1-leave': 'yes',
      'part-2-item': id,
      'part-2-title': ' ',
      'part-3-item': 'no id',
      'part-3-title': 'Ours',
    });
    expect(read).toEqual({
      headline: 'Coming up',
      opening: '',
      parts: [
        { itemId: id, title: 'Homes', what: 'One.\nTwo.', why: '', say: '' },
        { itemId: null, title: 'Ours', what: '', why: '', say: '' },
      ],
      closing: '',
    });
  });
});

describe('before it is sent', () => {
  const easy = { age: 9, isEasy: true, mend: [] };
  const known = { names: [], reading: easy, pages: 1, provisional: false };
  const whole = { ...content, parts: content.parts.map((part) => ({ ...part, why: 'It is our home.' })) };

  it.each([
    ['nothing of a page that is whole', whole, known, []],
    ['gaps', content, known, ['Gaps are left: [Say here why].']],
    [
      'what may tell who somebody is',
      whole,
      { ...known, names: ['Tansy'] },
      ['This may tell who a young person is, or how to reach somebody: “Tansy”.'],
    ],
    [
      'what somebody may have said, and not about a title',
      { ...whole, opening: 'One of us said “the hall is far too loud”.', closing: 'See “Homes for all”.' },
      known,
      [
        'Somebody may have said this: “the hall is far too loud”. If so, take it out here and add it under “What young people said”, where it can be taken back.',
      ],
    ],
    [
      'hard words',
      whole,
      { ...known, reading: { ...easy, age: 15, isEasy: false } },
      ['It reads at age 15. Many young people will find it hard.'],
    ],
    [
      'more than one sheet',
      whole,
      { ...known, pages: 2 },
      ['On paper it takes 2 sheets. One is enough: shorten it.'],
    ],
    [
      'notes that are not agreed',
      whole,
      { ...known, provisional: true },
      ['The notes of the meeting are not agreed yet. The page will say so.'],
    ],
    [
      'an empty page',
      { headline: '', opening: '', parts: [], closing: '' },
      known,
      ['The page has no headline.', 'The page tells of nothing yet.'],
    ],
  ])('it asks about %s', (_, page, about, doubts) => expect(doubtsAbout(page, about)).toEqual(doubts));
});
