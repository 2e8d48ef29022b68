import { ok, type Result, refused } from '../../kernel/result.ts';
import { as, atEveryBoard, atTheTable, type Can, personIdOf, type Role } from '../../kernel/roles.ts';
import type { Actor } from '../../kernel/scope.ts';

/** They answer for the figures, which are the whole council's: they add, keep and publish them. */
const answerable: readonly Role[] = ['analyst', 'lead officer'];

/** Those at the table read every figure as it is; everybody else what is published, small counts hidden. */
export const figureReaders: readonly Role[] = [...atTheTable, 'analyst'];
export const mayReadFigures = as(...figureReaders);

/** Adding figures, keeping a month and putting it right, and naming who answers for an indicator. */
export const mayKeepFigures = atEveryBoard(...answerable);

/** Making a month public. */
export const mayPublishFigures = atEveryBoard(...answerable, 'clerk');

/** Whoever answers for the figures, and the one who was named for an indicator (`ownerId`). */
const mayOwn =
  (may: Can) =>
  (actor: Actor, ownerId: string | null): Result<true> =>
    may(actor).ok || (ownerId !== null && personIdOf(actor) === ownerId)
      ? ok(true)
      : refused('This is for the one who answers for the indicator, the analyst and the lead officer.');

/** Saying what stands behind the figures of an indicator. */
export const mayExplain = mayOwn(atEveryBoard(...answerable, 'clerk'));

/** Saying what the Board should ask when it reads an indicator. */
export const mayAskAbout = mayOwn(mayKeepFigures);
