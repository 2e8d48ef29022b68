const standing = [
  /^(introductions?|welcome|apologies)/,
  /^(minutes|notes) of /,
  /^(the )?minutes$/,
  /^matters arising/,
  /^any other business/,
  /^urgent business/,
  /^declarations? of/,
  /^disclosures? of/,
  /^date (and time )?of (the )?next/,
  /^exclusion of/,
  /^appointment of/,
];

const filler = new Set(
  `a an the of on and for from to in with update updates report reports verbal presentation progress annual quarterly
   item agenda feedback overview review information board corporate parenting`.split(/\s+/),
);

/**
 * What joins an item with the same matter at other meetings: the words of its title that say what it is about,
 * in one order. Null for a standing item (apologies, minutes, any other business) and for a title of filler alone.
 */
export const threadOf = (title: string): string | null => {
  const plain = title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\([^)]*\)/g, ' ')
    .trim();
  if (standing.some((shape) => shape.test(plain))) return null;
  const words = plain
    .replace(/\b(19|20)\d\d([/-]\d\d(\d\d)?)?\b/g, ' ')
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && !filler.has(word))
    .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word));
  return words.length === 0 ? null : [...new Set(words)].sort().join(' ');
};
