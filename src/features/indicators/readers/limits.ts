/** The largest file of figures that is read, in bytes; the department's largest tidy files stay below it. */
export const largestFile = 100 * 1024 * 1024;

/** A longer line of a text, in characters, is words that were never wrapped, or a flood. */
export const longestLine = 20_000;

/** Monthly tables have some hundred lines and some dozen columns. More is a flood, not a report. */
export const monthlyTable = { rows: 20_000, columns: 500, of: 'a monthly table' };
