/** A rule that stands in the way, by its name, and why: both are shown to the one who asked. */
export type Broken = { rule: string; reason: string };

/** One rule: answers the reason why the case breaks it, or null. */
export type Rule<Case> = { name: string; broken(given: Case): string | null };

/** Every rule that the case breaks, in the order of the rules. */
export const brokenRules = <Case>(rules: readonly Rule<Case>[], given: Case): Broken[] =>
  rules.flatMap(({ name, broken }) => {
    const reason = broken(given);
    return reason === null ? [] : [{ rule: name, reason }];
  });
