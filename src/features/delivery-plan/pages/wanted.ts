import { z } from 'zod';
import { groupings, ratings, states, type Wanted, wholePlan } from '../rules/list.ts';

const text = z.string().max(200).default('').catch('');

/** What cannot be understood in an address is as if it were not there: a plan is never an error. */
export const wantedQuery = z.object({
  by: z.enum(groupings).default('objective').catch('objective'),
  words: text,
  objective: text,
  service: text,
  lead: text,
  rating: z.enum(ratings).default('').catch(''),
  state: z.enum(states).default('').catch(''),
  asOf: z.iso.date().or(z.literal('')).default('').catch(''),
});

export type PlanQuery = z.infer<typeof wantedQuery>;

/** What somebody looks at, as the query of an address; what is as usual is left out. */
export const queryOf = (wanted: Wanted & { asOf?: string }): string => {
  const usual: Record<string, string> = { ...wholePlan, asOf: '' };
  const query = Object.entries(wanted).filter(([field, value]) => value !== usual[field]);
  return query.length === 0 ? '' : `?${new URLSearchParams(query)}`;
};
