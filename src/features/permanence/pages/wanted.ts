import { z } from 'zod';
import { gapNames } from '../rules/gaps.ts';
import { routes } from '../rules/line.ts';
import type { Wanted } from '../rules/tracker.ts';

const routeNames = Object.keys(routes) as (keyof typeof routes)[];
const text = z.string().max(200).default('').catch('');

/** What the address of the tracker says; what it does not know is all. */
export const wantedQuery = z.object({
  district: text,
  team: text,
  route: z
    .enum(['', 'not decided', ...routeNames])
    .default('')
    .catch(''),
  gap: z
    .enum(['', 'any', 'none', ...gapNames])
    .default('')
    .catch(''),
  page: z.coerce.number().int().min(1).max(1000).default(1).catch(1),
});

/** What is wanted as the query of an address, "?district=North"; nothing where all is. */
export const queryOf = (wanted: Partial<Wanted>, page = 1): string => {
  const named = Object.entries(wanted).filter(([, value]) => value !== '');
  const parts = new URLSearchParams([...named, ...(page > 1 ? [['page', `${page}`]] : [])]);
  return parts.size === 0 ? '' : `?${parts}`;
};
