import { readAddress, readOneOf, readWords, together } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Mistake, Typed } from '../../../kernel/typed-form.ts';

/** Who nominates, to whom they nominate. */
export const relations = [
  'a friend',
  'a brother or sister',
  'a carer or parent',
  'a worker',
  'a teacher',
  'somebody else',
  'the young person',
] as const;

export type Nominated = {
  categoryId: string;
  whom: string;
  finder: string;
  byName: string;
  byRelation: (typeof relations)[number];
  byEmail: string;
};

const mostInName = 40;

/** Reads who is nominated for what, and by whom; the reasons are the words of the post. */
export const readNomination = (
  typed: Typed,
  categories: readonly { id: string }[],
): Result<Nominated, Mistake> =>
  together({
    categoryId: readOneOf(
      typed,
      'category',
      categories.map(({ id }) => id),
      'Choose an award.',
    ),
    whom: readWords(typed, 'whom', 'Write their first name.', mostInName),
    finder: readWords(typed, 'finder', 'Tell us how we can find them.'),
    byName: readWords(typed, 'firstName', 'Write your first name.', mostInName),
    byRelation: readOneOf(typed, 'relation', relations, 'Choose who you are.'),
    byEmail: readAddress(typed, 'email'),
  });

type InGroup = { id: string; mergedInto: string | null; state: string };

/** Whether one nomination may be merged into another, so that every group has one head and can be taken apart again. */
export const mayMerge = (
  one: InGroup & { categoryId: string },
  into: InGroup & { categoryId: string },
  all: readonly InGroup[],
): Result<true> => {
  if (one.id === into.id) return refused('This is the same nomination.');
  if (one.categoryId !== into.categoryId) return refused('They are for different awards.');
  if (one.mergedInto !== null || into.mergedInto !== null)
    return refused('One of them is merged already. Look at the list as it is now.');
  if (one.state === 'shortlisted')
    return refused('It is on the shortlist, so the panel may have scored it. Merge the other one into it.');
  if (all.some(({ mergedInto }) => mergedInto === one.id))
    return refused('Others are merged into it. Merge the other one into it instead, or take it apart first.');
  return ok(true);
};

/** The panel's text of a nomination: what the team left of the reasons. */
export const readPanelWords = (typed: Typed): Result<string, Mistake> =>
  readWords(typed, 'panelWords', 'Write what the panel is to read.', 6000);

/** How somebody is called at the panel: their first name, or a code that tells nothing. */
export const panelName = (
  { number, firstName }: { number: number; firstName: string },
  showsNames: boolean,
): string => (showsNames ? firstName : `Number ${number}`);

/** Why the team chose as it did; whether that is needed is asked where it is known. */
export const readReason = (typed: Typed): Result<string, Mistake> => readWords(typed, 'reason', null, 1000);
