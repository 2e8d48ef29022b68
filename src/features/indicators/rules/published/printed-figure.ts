/** What a cell holds. None of the three: it could not be read as a figure. */
export type PrintedFigure = { value: number | null; mark: string | null; isPercentage: boolean };

/** Signs that stand where a figure is suppressed, not known or not applicable. */
const marks = new Set(
  ['*', '**', '-', '–', '—', '..', '.', '~', '#', ':', 'c', 'k', 'u', 'x', 'z', 'low'].concat([
    'n/a',
    'na',
    'n.a.',
    'not available',
    'not applicable',
    'tbc',
    'nil return',
    'suppressed',
  ]),
);

const number =
  /^(?<digits>[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s?(?<percent>%)?(?: per (?:10,000|1,000))?[*†]?$/i;
const fewerThan = /^(?:<|≤|less than |fewer than )\s?\d{1,2}\s?%?$/i;

/** Whether a text is a sign that stands where a figure is suppressed or missing. */
export const isMark = (text: string): boolean => marks.has(text.toLowerCase()) || fewerThan.test(text);

/** Reads a cell: "1,837", "87.3 %", "92%", "*", "<5", "n/a". A formula is a text, never a sum. */
export const readPrinted = (text: string): PrintedFigure => {
  if (isMark(text)) return { value: null, mark: text, isPercentage: false };
  const { digits, percent } = number.exec(text)?.groups ?? {};
  return {
    value: digits === undefined ? null : Number(digits.replaceAll(',', '').replace('−', '-')),
    mark: null,
    isPercentage: percent !== undefined,
  };
};

/** How many decimals a figure was printed with. */
export const decimalsOf = (printed: string): number => /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
