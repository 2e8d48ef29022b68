/** Addresses below /offer that are pages of their own. */
const reserved: readonly string[] = ['search', 'saved', 'checklist', 'near-me', 'kept-jobs'];

/** The wanted address, or with the first number behind it that makes it free. */
export const freeSlug = (wanted: string, taken: readonly string[]): string => {
  const isFree = (slug: string): boolean => !reserved.includes(slug) && !taken.includes(slug);
  let slug = wanted;
  for (let number = 2; !isFree(slug); number += 1) slug = `${wanted}-${number}`;
  return slug;
};
