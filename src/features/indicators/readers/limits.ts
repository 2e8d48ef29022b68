/** The largest file of figures that is read, in bytes; the department's largest tidy files stay below it. */
export const largestFile = 100 * 1024 * 1024;

/** A workbook may not unpack to more, in bytes: a small file can be made to fill the memory. */
export const largestWorkbook = 64 * 1024 * 1024;

/** A longer line of a text, in characters, is words that were never wrapped, or a flood. */
export const longestLine = 20_000;

/** Monthly tables have some hundred lines and some dozen columns. More is a flood, not a report. */
export const mostRows = 20_000;
export const mostColumns = 500;
