/** So many are told by their number; fewer could be known. */
const fewestTold = 5;

/** How many more said that an ask matters to them, as everybody reads it; '' for none. */
export const supportWords = (count: number): string => {
  if (count === 0) return '';
  return count < fewestTold ? 'Others said so too.' : `${count} more of us said this matters.`;
};
