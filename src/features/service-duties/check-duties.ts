import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type Kept, type Mistake, valuesOf } from '../quality/index.ts';
import { postFields, visitFields } from './duty-kinds.ts';
import { councilHomes } from './duty-records.ts';
import { isSamePost } from './rules/home-visits.ts';

const mistake = (field: string, text: string) => refused({ field, text });

/** Whether a visit can be kept: nobody visits what they run, and what is to be done has its day. */
export const mayVisit = async (tx: Tx, scope: Scope, { content }: Kept): Promise<Result<true, Mistake>> => {
  const { home, visitor, mustDo, dueOn, doneOn } = valuesOf(visitFields, content);
  const visited = (await councilHomes(tx, scope)).find(({ id }) => id === home);
  if (visited && isSamePost(visited.runBy, visitor))
    return mistake('visitor', 'Whoever runs the home cannot be its visitor. Give another post.');
  if (mustDo !== '' && dueOn === null)
    return mistake('dueOn', 'Give the day by which the home must have done it.');
  return mustDo === '' && (dueOn !== null || doneOn !== null)
    ? mistake('mustDo', 'Say what the home must do, or leave its days empty.')
    : ok(true);
};

/** Whether a post can be kept: whoever left has a last day that is not before the first, and a reason. */
export const mayKeepPost = async (
  _tx: Tx,
  _scope: Scope,
  { content }: Kept,
): Promise<Result<true, Mistake>> => {
  const { day, leftOn, leftWhy } = valuesOf(postFields, content);
  if (leftOn !== null && leftWhy === '') return mistake('leftWhy', 'Choose why they left.');
  if (leftOn === null && leftWhy !== '') return mistake('leftOn', 'Give their last day in the service.');
  return leftOn !== null && day !== null && leftOn < day
    ? mistake('leftOn', 'The last day is before the first. Check both.')
    : ok(true);
};
