import { z } from 'zod';
import type { Brag } from '../rules/brag.ts';
import { line, words } from './with-plan.tsx';

const brags = ['green', 'amber', 'red', 'blue'] as const satisfies readonly Brag[];

/** An update as a form sends it. */
export const updateBody = z.object({
  seen: z.coerce.number().int().min(0).max(1_000_000).catch(0),
  words,
  rating: z.enum(brags).nullable().catch(null),
  reason: words,
  link: line,
  shows: words,
  asks: z.string().max(10).default(''),
  decision: words,
});
export type UpdateBody = z.infer<typeof updateBody>;

export const reasonBody = z.object({ reason: words });
