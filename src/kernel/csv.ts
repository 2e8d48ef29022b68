/**
 * A programme for tables takes what begins so for a formula and runs it; an apostrophe before it makes it a text. What
 * has one of its own gets another, so that one can be taken away again, also by who leaves out spaces.
 */
const formula = /^[\s']*[=+\-@\t\r]/;

const cell = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value;
  // Some programmes part cells at semicolons or tabs.
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** What a cell said before an apostrophe made it a text. */
export const withoutApostrophe = (value: string): string =>
  value.startsWith("'") && formula.test(value.slice(1)) ? value.slice(1) : value;

/** One row of CSV (RFC 4180), with its line end. */
export const csvRow = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;

/** Rows as CSV (RFC 4180), the names of the columns first. */
export const csvText = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map(csvRow).join('');
