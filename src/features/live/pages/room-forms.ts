import { z } from 'zod';

const uuid = z.uuid('The address is not complete.');

/** The choices of a poll: one box ticked is a text, several are a list. */
export const pollForm = z.object({
  choice: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((chosen) => [chosen].flat().map(Number)),
});

/** An idea or a question. */
export const postForm = z.object({
  key: uuid,
  text: z.string().max(5000, 'Use 500 letters at most.').default(''),
  withoutName: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
});

export const pollParams = z.object({ poll: uuid });
export const wallParams = z.object({ wall: uuid });
export const doneQuery = z.object({ done: z.string().max(40).optional() });
