import { adultNamesOf } from './adult-names.ts';
import { type Decision, keptForms, masking } from './personal-details.ts';
import type { Problem, Published } from './published.ts';

/** What is masked of kept names before a clerk has decided anything. */
export const keptDecisions = (names: readonly string[]): Decision[] =>
  keptForms(names).map((text) => ({ kind: 'first name', text, decision: 'mask' }));

/** How every text of what was read is masked for those who may not see the kept names. */
export const keptNamesMasked = (
  published: Pick<Published, 'meetings' | 'keptNames'>,
): ((text: string) => string) => {
  const adults = adultNamesOf(published);
  const decisions = keptDecisions(published.keptNames.map(({ name }) => name));
  return masking(decisions, adults);
};

/** Problems quote what was read; they are kept longer than the file and name no young person. */
export const withProblemsMasked = (published: Published): Published => {
  const masked = keptNamesMasked(published);
  const problems = published.problems.map(
    (problem): Problem => ({ ...problem, message: masked(problem.message) }),
  );
  return { ...published, problems };
};
