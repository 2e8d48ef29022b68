import { as, atEveryBoard, atTheTable, type Role } from '../../kernel/roles.ts';

/** They answer for the figures, which are the whole council's: they add, keep and publish them. */
const answerable: readonly Role[] = ['analyst', 'lead officer'];

/** Those at the table read every figure as it is; everybody else what is published, small counts hidden. */
export const mayReadFigures = as(...atTheTable, 'analyst');

/** Adding figures, keeping a month and putting it right. */
export const mayKeepFigures = atEveryBoard(...answerable);

/** Saying what stands behind a figure. */
export const mayExplainFigures = atEveryBoard(...answerable, 'clerk');

/** Making a month public. */
export const mayPublishFigures = atEveryBoard(...answerable, 'clerk');
