import { mailboxOf } from '../../../kernel/e-mail-address.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';

/** Whether the panel may score: not yet, open, closed. */
export const scorings = ['not yet', 'open', 'closed'] as const;
export type Scoring = (typeof scorings)[number];

export const mostPoints = 5;

/** Points for each criterion (id). */
export type Points = ReadonlyMap<string, number>;

/** Reads a panellist's points: every criterion has its own, from 1 to 5. */
export const readPoints = (
  typed: Typed,
  criteria: readonly { id: string; words: string }[],
): Result<Points, Mistake> => {
  const points = new Map<string, number>();
  for (const { id, words } of criteria) {
    const given = Number(textIn(typed, id));
    if (!Number.isInteger(given) || given < 1 || given > mostPoints)
      return refused({ field: id, text: `Choose a number from 1 to ${mostPoints} for “${words}”.` });
    points.set(id, given);
  }
  return ok(points);
};

type Panel = { email: string; ended: boolean; categoryIds: readonly string[] };
type ToScore = { categoryId: string; shortlisted: boolean; nominators: readonly string[] };

/** Whether they made the nomination, or one that was merged into it: by the mailbox that their e-mail address reaches. */
export const isOwnNomination = (
  panellist: Pick<Panel, 'email'>,
  { nominators }: Pick<ToScore, 'nominators'>,
) => panellist.email !== '' && nominators.some((one) => mailboxOf(one) === mailboxOf(panellist.email));

/** Whether a panellist may score a nomination now, and why not. */
export const mayScore = (
  panellist: Panel,
  nomination: ToScore,
  { scoring, declared }: { scoring: Scoring; declared: boolean },
): Result<true> => {
  if (panellist.ended) return refused('You are not on this panel any more.');
  if (!panellist.categoryIds.includes(nomination.categoryId) || !nomination.shortlisted)
    return refused('This one is not for you to score.');
  if (isOwnNomination(panellist, nomination))
    return refused('You nominated this young person, so others score this one.');
  if (declared) return refused('You said that you know this young person, so others score this one.');
  if (scoring === 'not yet') return refused('Scoring has not started yet.');
  return scoring === 'open' ? ok(true) : refused('Scoring is over. Thank you.');
};
