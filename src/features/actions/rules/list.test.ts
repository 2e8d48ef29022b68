import { expect, it } from 'vitest';
import { narrowed, type Wanted } from './list.ts';

const today = '2026-03-10';
const all: Wanted = { whose: 'boards', board: '', owner: '', state: '', sort: 'urgency' };

const action = (what: string, ownerName: string, due: string | null, closedOn: string | null = null) => ({
  what,
  kind: 'action' as const,
  ownerName,
  ownerId: ownerName === 'Police' ? null : ownerName,
  due,
  closedOn,
  bodyId: ownerName === 'Police' ? 'b' : 'a',
  body: ownerName === 'Police' ? 'Improvement Board' : 'Corporate Parenting Board',
  openedOn: due ?? '2026-01-01',
});

const actions = [
  action('soon', 'Di', '2026-03-20'),
  action('closed', 'Di', '2026-02-01', '2026-02-02'),
  action('late', 'Sam', '2026-03-01'),
  action('undated', 'Sam', null),
  action('far', 'Police', '2026-06-01'),
];

it.each([
  [all, ['late', 'soon', 'far', 'undated', 'closed']],
  [{ ...all, whose: 'mine' }, ['soon', 'closed']],
  [{ ...all, state: 'not closed' }, ['late', 'soon', 'far', 'undated']],
  [{ ...all, state: 'late' }, ['late']],
  [{ ...all, state: 'due soon' }, ['soon']],
  [{ ...all, state: 'open' }, ['far']],
  [{ ...all, state: 'no date' }, ['undated']],
  [{ ...all, state: 'closed' }, ['closed']],
  [{ ...all, board: 'b' }, ['far']],
  [{ ...all, owner: 'Sam' }, ['late', 'undated']],
  [{ ...all, sort: 'owner' }, ['soon', 'closed', 'far', 'late', 'undated']],
  [{ ...all, sort: 'board' }, ['late', 'soon', 'undated', 'closed', 'far']],
  [{ ...all, sort: 'newest' }, ['far', 'soon', 'late', 'closed', 'undated']],
] as const)('%j shows %j', (wanted, shown) => {
  expect(narrowed(actions, wanted, 'Di', today).map(({ what }) => what)).toEqual(shown);
});

it('shows nothing of their own to whoever is nobody', () => {
  expect(narrowed(actions, { ...all, whose: 'mine' }, null, today)).toEqual([]);
});
