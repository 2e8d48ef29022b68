/** What a field may hold at most, in letters: a line, or a text. */
export const longest = { line: 120, text: 2000 } as const;
