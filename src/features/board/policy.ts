import { as } from '../../kernel/roles.ts';

/** Who may change boards, their terms, seats and offices: the clerk and the administrator. */
export const mayRunBoards = as('clerk', 'administrator');

/** Who may read about their board: everyone who sits there or works for it. */
export const mayReadBoards = as(
  'clerk',
  'chair',
  'lead officer',
  'member',
  'co-opted',
  "young people's representative",
  'observer',
  'administrator',
);
