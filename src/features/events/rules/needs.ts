/** What somebody may need, in the words of the form; the team and the kitchen see how often each was ticked. */
export const foodNeeds = [
  'Vegetarian',
  'Vegan',
  'Halal',
  'Kosher',
  'No nuts',
  'No milk',
  'No gluten',
  'No eggs',
  'No fish or shellfish',
] as const;

export const accessNeeds = [
  'No steps',
  'A quiet place to go to',
  'Sign language (BSL)',
  'Large print',
  'Help to get there',
  'Somebody comes with me to help',
] as const;

/** Those of the ticks that are known, in the order of the form. */
export const known = (needs: readonly string[], ticked: readonly string[]): string[] =>
  needs.filter((need) => ticked.includes(need));

/** How often each need was ticked, those that nobody has left out. */
export const countNeeds = (
  needs: readonly string[],
  ticked: readonly (readonly string[])[],
): { need: string; count: number }[] =>
  needs
    .map((need) => ({ need, count: ticked.filter((some) => some.includes(need)).length }))
    .filter(({ count }) => count > 0);
