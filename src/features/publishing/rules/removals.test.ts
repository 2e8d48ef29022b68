import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, type Removal, removalReasons, removing, withoutTakenDown } from './removals.ts';

const words = (text: string, why: Removal['why'] = 'personal information'): Removal => ({
  words: text,
  paperId: null,
  why,
});

const without = (text: string, ...taken: string[]): string => removing(taken.map((one) => words(one)))(text);
const mark = '[removed: personal information]';

describe('words that are taken out of a text', () => {
  it.each([
    ['a name', 'Robin Cedar spoke.', 'Robin Cedar', `${mark} spoke.`],
    ['every place', 'Robin, robin and ROBIN', 'Robin', `${mark}, ${mark} and ${mark}`],
    ['over a line break', 'at 3 Elm\nRoad, Harrowby', '3 Elm Road', `at ${mark}, Harrowby`],
    ['over hard blanks', 'at 3\u00a0Elm  Road', '3 Elm Road', `at ${mark}`],
    ['with other quotes', 'the “Elm” child’s plan', 'the "Elm" child\'s plan', mark],
    ['with another dash', 'born 2010–2012', '2010-2012', `born ${mark}`],
    ['with a soft hyphen inside', 'Ro\u00adbin Ce\u200bdar', 'Robin Cedar', mark],
    ['with a letter in two parts', 'Zoe\u0308 spoke', 'Zoë', `${mark} spoke`],
    ['at the end of a sentence', 'She lives in Elm.', 'lives in Elm.', `She ${mark}`],
    ['that look like a pattern', 'cost (a+b)* £3.50?', '(a+b)* £3.50?', `cost ${mark}`],
    ['but no part of a longer word', 'Robinson and Robins', 'Robin', 'Robinson and Robins'],
    ['but no part of a number', 'page 120', '12', 'page 120'],
    ['and nothing else', 'Nobody was named.', 'Robin', 'Nobody was named.'],
  ])('%s', (_, text, taken, left) => {
    expect(without(text, taken)).toBe(left);
  });

  it('go with the longest first, each with its own reason', () => {
    const taken = [words('Elm'), words('3 Elm Road', 'about a child or young person')];
    expect(removing(taken)('3 Elm Road; Elm')).toBe(`[removed: about a child or young person]; ${mark}`);
  });

  it.each(['removed', 'information', 'personal information', 'child', 'reason'])(
    'leave marks as they are: %s',
    (taken) => {
      const text = removalReasons.map((why) => `[removed: ${why}]`).join(' ');
      expect(without(text, taken)).toBe(text);
    },
  );

  it('are gone whatever stands around them, and taking them out again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const once = without(`${before} Quill Feather ${after}`, 'quill feather');
        expect(once.toLowerCase().replaceAll(mark, '')).not.toContain('quill feather');
        expect(without(once, 'quill feather')).toBe(once);
      }),
    );
  });

  it('are found with what is around them, in every text of a record', () => {
    const record = {
      id: 'Elm',
      items: [{ title: 'Elm', narrative: 'They spoke of Elm at length.' }],
      papers: [
        { content: [{ kind: 'paragraph', content: [{ text: 'El', strong: true }, { text: 'm Road' }] }] },
      ],
    };
    expect(placesOf(record, 'elm')).toEqual([
      { before: '', found: 'Elm', after: '' },
      { before: 'They spoke of ', found: 'Elm', after: ' at length.' },
      { before: '', found: 'Elm', after: ' Road' },
    ]);
  });
});

it('leaves of a paper that was taken down its title, a mark and nothing else', () => {
  const papers = [
    { id: 'a', title: 'Plan', content: ['text'], file: { sha256: 'x' } },
    { id: 'b', title: 'Figures', content: ['text'], file: null },
  ];
  const removal: Removal = { words: null, paperId: 'a', why: 'a legal reason' };
  expect(withoutTakenDown({ papers }, [removal]).papers).toEqual([
    { id: 'a', title: 'Plan [removed: a legal reason]', content: null, file: null },
    papers[1],
  ]);
});
