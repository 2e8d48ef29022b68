const longestTitle = 80;

/** The first words of a text, to name it by. */
export const firstWords = (text: string): string => {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
};
