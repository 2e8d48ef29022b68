import type { Point } from './golden-rules/look.ts';

/** What an author answers to a point: it was changed, or it stays, and why. */
export type Answer = { answer: 'changed' | 'kept'; because: string };

export type AnsweredPoint = Point & { answer: Answer | null };

/**
 * The points of a check with their answers. A point that was answered "changed" and is no longer found stays in the
 * list, so that readers see what became of it; one that was kept and is gone is forgotten.
 */
export const withAnswers = (
  points: readonly Point[],
  answered: readonly { point: Point; answer: Answer }[],
): { open: AnsweredPoint[]; changed: AnsweredPoint[] } => {
  const answers = new Map(answered.map(({ point, answer }) => [point.key, answer]));
  const found = new Set(points.map(({ key }) => key));
  return {
    open: points.map((point) => ({ ...point, answer: answers.get(point.key) ?? null })),
    changed: answered
      .filter(({ point, answer }) => answer.answer === 'changed' && !found.has(point.key))
      .map(({ point, answer }) => ({ ...point, answer })),
  };
};

/** How many points nobody has answered; one that was "changed" and is still there counts. */
export const unanswered = (open: readonly AnsweredPoint[]): number =>
  open.filter(({ answer }) => answer === null || answer.answer === 'changed').length;
