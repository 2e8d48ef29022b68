import { anyRole, as, atTheTable, type Role } from '../../kernel/roles.ts';

/** They answer for the figures: they add, keep and publish them, and see every count as it is. */
export const answerable: readonly Role[] = ['analyst', 'lead officer'];

/** Whoever has to do with any board may look at the figures; small counts are hidden from all but those who answer. */
export const mayReadFigures = anyRole;

/** Adding figures, keeping a month and putting it right. */
export const mayKeepFigures = as(...answerable);

/** Saying what stands behind a figure: those at the table who answer for it. */
export const mayExplainFigures = as(...answerable, 'clerk');

/** Publishing a month is for who answers for the figures, or the clerk. */
export const mayPublishFigures = as(...answerable, 'clerk');

/** Questions about a figure are for those at the table. */
export const mayAskAboutFigures = as(...atTheTable);
