import { adultNamesOf } from './adult-names.ts';
import { type Decision, mask } from './personal-details.ts';
import type { Problem, Published } from './published.ts';

/** A kept name is masked as a whole, and by its first name. */
export const keptDecisions = (names: readonly string[]): Decision[] =>
  [...new Set(names.flatMap((name) => [name, name.split(' ')[0] ?? '']))]
    .filter((name) => name.length > 1)
    .map((text) => ({ kind: 'first name', text, decision: 'mask' }));

/** How every text of what was read is masked for those who may not see the kept names. */
export const keptNamesMasked = (
  published: Pick<Published, 'meetings' | 'keptNames'>,
): ((text: string) => string) => {
  const adults = adultNamesOf(published);
  const decisions = keptDecisions(published.keptNames.map(({ name }) => name));
  return (text) => mask(text, decisions, adults);
};

/** Problems quote what was read; they are kept longer than the file and name no young person. */
export const withProblemsMasked = (published: Published): Published => {
  const masked = keptNamesMasked(published);
  const problems = published.problems.map(
    (problem): Problem => ({ ...problem, message: masked(problem.message) }),
  );
  return { ...published, problems };
};
