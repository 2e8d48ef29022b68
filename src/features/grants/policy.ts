import { anyRole, as } from '../../kernel/roles.ts';

/** Reading proposals and proposing: whoever holds a role at the board. */
export const mayPropose = anyRole;

/** Setting up pots and rounds, and carrying on what is left. */
export const maySetPots = as('clerk', 'lead officer');

/** Writing down what the Board recommends. */
export const mayRecommend = as('clerk', 'chair');

/** Writing down what was decided: not the Board, which only recommends, but the officer who can decide. */
export const mayDecide = as('lead officer');
