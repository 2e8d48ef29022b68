import type { Objective } from '../deliverable.ts';
import type { PlanObjective } from '../reading/plan-row.ts';

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** The objective of a plan that a file names, by its number, else by its title: its id, null where there is none. */
export const objectiveNamed = (
  { number, title }: Pick<PlanObjective, 'number' | 'title'>,
  objectives: ReadonlyMap<string, Objective>,
): string | null => {
  const all = [...objectives];
  const found =
    all.find(([, one]) => one.number !== '' && plain(one.number) === plain(number)) ??
    all.find(([, one]) => one.title !== '' && plain(one.title) === plain(title));
  return found?.[0] ?? null;
};
