import type { ActionKind, Owed } from './action.ts';
import { type Standing, standingOf } from './due.ts';
import { inOrderOfMatters } from './matters-arising.ts';

/** What a list of actions is narrowed and ordered by. Empty: any. */
export type Wanted = {
  whose: 'mine' | 'boards';
  board: string;
  owner: string;
  state: '' | 'not closed' | Standing;
  sort: 'urgency' | 'owner' | 'board' | 'newest';
};

export const states = ['not closed', 'late', 'due soon', 'open', 'no date', 'closed'] as const;
export const orders = ['urgency', 'owner', 'board', 'newest'] as const;

type Listed = Owed & {
  kind: ActionKind;
  bodyId: string;
  body: string;
  ownerId: string | null;
  openedOn: string;
};

const inState = (action: Listed, state: Wanted['state'], today: string): boolean => {
  if (state === '') return true;
  if (state === 'not closed') return action.closedOn === null;
  return standingOf(action, today) === state;
};

/** Those that are wanted, in the wanted order; within the same owner, board or day the most urgent first. */
export const narrowed = <Some extends Listed>(
  actions: readonly Some[],
  wanted: Wanted,
  me: string | null,
  today: string,
): Some[] => {
  const found = inOrderOfMatters(actions, today).filter(
    (action) =>
      (wanted.whose === 'boards' || (me !== null && action.ownerId === me)) &&
      (wanted.board === '' || action.bodyId === wanted.board) &&
      (wanted.owner === '' || action.ownerName === wanted.owner) &&
      inState(action, wanted.state, today),
  );
  switch (wanted.sort) {
    case 'urgency':
      return found;
    case 'owner':
      return found.sort((one, other) => one.ownerName.localeCompare(other.ownerName));
    case 'board':
      return found.sort((one, other) => one.body.localeCompare(other.body));
    case 'newest':
      return found.sort((one, other) => other.openedOn.localeCompare(one.openedOn));
  }
};
