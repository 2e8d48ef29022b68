/** How many letters a line and a text may have. */
export const longest = { line: 200, text: 5000 } as const;
