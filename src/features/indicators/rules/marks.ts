const meanings: Readonly<Record<string, string>> = {
  c: 'hidden so that no child is known',
  k: 'so few that it is rounded to none',
  x: 'not available',
  z: 'does not apply',
  u: 'too few to rely on',
  low: 'too few to rely on',
  '..': 'not available',
  ':': 'not available',
  '.': 'does not apply',
  'n/a': 'not available or does not apply',
  na: 'not available or does not apply',
  'n.a.': 'not available or does not apply',
  'not available': 'not available',
  'not applicable': 'does not apply',
  suppressed: 'hidden so that no child is known',
  'not known': 'not known',
  tbc: 'not known yet',
  'nil return': 'nothing was returned',
};

const fewer = /^(?:<|≤|less than |fewer than )/i;

/** What a mark means that a published table prints in a figure's place; null where only the table itself can say. */
const meaningOf = (mark: string): string | null =>
  fewer.test(mark)
    ? 'a small count, hidden so that no child is known'
    : (meanings[mark.toLowerCase()] ?? null);

/**
 * A mark as a reader understands it: "hidden so that no child is known (c)". One that every source uses in its own way
 * ("*", "-") is told as what it is.
 * @see Department for Education and Office for National Statistics, symbols in tables
 */
export const markWords = (mark: string): string => {
  const meaning = meaningOf(mark.trim());
  if (meaning === mark.toLowerCase()) return meaning;
  return meaning === null ? `no figure printed (${mark})` : `${meaning} (${mark})`;
};
