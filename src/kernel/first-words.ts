const longest = 80;

/** The first words of a text on one line, to name it by; a longer one is cut between words and says so (" …"). */
export const firstWords = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const start = line
    .slice(0, longest)
    .toWellFormed()
    .replace(/\ufffd$/, '');
  return `${line.charAt(longest) === ' ' ? start : start.replace(/\s+\S*$/, '')} …`;
};
