import { describe, expect, it } from 'vitest';
import { type BodyInTree, bodyProblems, closingProblems, type WantedBody } from './body.ts';

const body = (id: string, parts: Partial<BodyInTree> = {}): BodyInTree => ({
  id,
  name: `Board ${id}`,
  slug: `board-${id}`,
  kind: 'board',
  reportsTo: null,
  closedOn: null,
  ...parts,
});
const wanted = (parts: Partial<WantedBody> = {}): WantedBody => ({
  id: null,
  name: 'Improvement Board',
  slug: 'improvement-board',
  kind: 'board',
  reportsTo: null,
  ...parts,
});
const tree = [
  body('a'),
  body('b', { reportsTo: 'a', kind: 'sub-group' }),
  body('c', { closedOn: '2024-01-01' }),
];

describe('boards and what they report to', () => {
  it.each<[string, WantedBody, string[]]>([
    ['a board that reports to nobody', wanted(), []],
    ['a delivery board of a board', wanted({ kind: 'delivery board', reportsTo: 'a' }), []],
    ['a group of a group', wanted({ kind: 'sub-group', reportsTo: 'b' }), []],
    ['a name that is taken', wanted({ slug: 'board-a' }), ['One name, one board']],
    ['its own name', wanted({ id: 'a', slug: 'board-a' }), []],
    ['a sub-group of nothing', wanted({ kind: 'sub-group' }), ['A group works for a board']],
    ['a board that is not there', wanted({ reportsTo: 'z' }), ['Reports go to a board that is there']],
    ['a board that is closed', wanted({ reportsTo: 'c' }), ['Reports go to a board that is there']],
    ['itself', wanted({ id: 'a', slug: 'board-a', reportsTo: 'a' }), ['No board reports to itself']],
    ['its own group', wanted({ id: 'a', slug: 'board-a', reportsTo: 'b' }), ['No board reports to itself']],
  ])('%s', (_, given, broken) => {
    expect(bodyProblems(given, tree).map(({ rule }) => rule)).toEqual(broken);
  });

  it('is not closed while a group reports to it', () => {
    expect(closingProblems(body('a'), tree)).toEqual([
      {
        rule: 'No group is left without its board',
        reason:
          'Board b still reports to it. Close what reports to it first, or let it report to another board.',
      },
    ]);
    expect(closingProblems(body('b'), tree)).toEqual([]);
  });
});
