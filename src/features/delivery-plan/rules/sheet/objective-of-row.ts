import type { Objective } from '../deliverable.ts';
import type { PlanObjective } from '../reading/plan-row.ts';

type Named = Pick<PlanObjective, 'number' | 'title'>;

/** The id of the objective that a file names; null where there is none. */
export type ObjectiveIdOf = (named: Named) => string | null;

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Finds the objective of a plan that a file names: by its number, else by its title, else by a title that it had before
 * or has in the same file (`alsoCalled`, by id), because each row of a file names its objective.
 */
export const objectiveFinder = (
  objectives: ReadonlyMap<string, Objective>,
  alsoCalled: ReadonlyMap<string, readonly string[]>,
): ObjectiveIdOf => {
  const byNumber = new Map<string, string>();
  const byTitle = new Map<string, string>();
  const keep = (known: Map<string, string>, words: string, id: string): void => {
    if (plain(words) !== '' && !known.has(plain(words))) known.set(plain(words), id);
  };
  for (const [id, { number, title }] of objectives) {
    keep(byNumber, number, id);
    keep(byTitle, title, id);
  }
  for (const id of objectives.keys()) for (const title of alsoCalled.get(id) ?? []) keep(byTitle, title, id);
  return ({ number, title }) => byNumber.get(plain(number)) ?? byTitle.get(plain(title)) ?? null;
};
