import { z } from 'zod';
import { largestEvidence, type SentEvidence } from '../evidence.ts';
import type { Brag } from '../rules/brag.ts';
import { line, words } from './with-plan.tsx';

const brags = ['green', 'amber', 'red', 'blue'] as const satisfies readonly Brag[];

/** What is chosen as evidence: the id of a decision, the code of an indicator. */
export const chosen = z.string().max(100).default('');

/** An update as a form sends it. */
export const updateBody = z.object({
  seen: z.coerce.number().int().min(0).max(1_000_000).catch(0),
  words,
  rating: z.enum(brags).nullable().catch(null),
  reason: words,
  link: line,
  shows: words,
  resolution: chosen,
  indicator: chosen,
  asks: z.string().max(10).default(''),
  decision: words,
});
export type UpdateBody = z.infer<typeof updateBody>;

export const reasonBody = z.object({ reason: words });

/** One file may come with an update. */
export const oneFile = { largest: largestEvidence };

/** An update as it arrived: its form, and the file beside it. */
export type SentUpdate = { body: UpdateBody; file: SentEvidence['file'] };

/** What was typed stays in a form that is shown again; a file does not, and has to be chosen once more. */
export const withFileAgain = (
  error: { text: string; field: string },
  { file }: Pick<SentUpdate, 'file'>,
): { text: string; field: string } =>
  file === null || error.field === 'file'
    ? error
    : { ...error, text: `${error.text} Then choose the file “${file.name}” again.` };
