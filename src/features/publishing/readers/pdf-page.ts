/** A piece of text as pdfjs hands it over: its string, its place, its size in points. */
export type TextPiece = { str: string; transform: number[]; width: number; height: number };

/**
 * One line of a page: its text (columns parted by tabs), the height of its letters, blank lines before it,
 * and how far it reaches from the left edge of the page's text, in points.
 */
export type PageLine = { text: string; height: number; gap: number; reach: number };

/** The piece where it is seen: a page may be shown turned, and its text then lies on its side in the file. */
export const turned = (
  piece: TextPiece,
  [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: number[],
): TextPiece => {
  const [pa = 1, pb = 0, pc = 0, pd = 1, x = 0, y = 0] = piece.transform;
  // The view counts down from the top; lines are ordered from the bottom up.
  return {
    ...piece,
    transform: [
      a * pa + c * pb,
      -(b * pa + d * pb),
      a * pc + c * pd,
      -(b * pc + d * pd),
      a * x + c * y + e,
      -(b * x + d * y + f),
    ],
  };
};

type Placed = { text: string; x: number; y: number; width: number; height: number };

/** The lines of a page, top to bottom: pieces on one height are one line, wide spaces between them are tabs. */
export const pageLines = (pieces: TextPiece[]): PageLine[] => {
  const placed = pieces.map(place).filter((piece) => piece.text.trim() !== '');
  const left = placed.reduce((least, piece) => Math.min(least, piece.x), Number.MAX_VALUE);
  const rows = rowsOf(placed);
  const columns = rows.map(columnStarts);
  return rows.map((row, index) => {
    const height = Math.max(...row.slice(0, 200).map((piece) => piece.height));
    const above = rows[index - 1]?.[0]?.y;
    const below = row[0]?.y ?? 0;
    const spacing = above === undefined ? 0 : (above - below) / (height || 1);
    return {
      text: rowText(row, [...(columns[index - 1] ?? []), ...(columns[index + 1] ?? [])]),
      height: Math.round(height * 2) / 2,
      gap: spacing > 1.7 || above === undefined ? 1 : 0,
      reach: row.slice(0, 2000).reduce((most, piece) => Math.max(most, piece.x + piece.width), 0) - left,
    };
  });
};

const place = (piece: TextPiece): Placed => ({
  text: piece.str,
  x: piece.transform[4] ?? 0,
  y: piece.transform[5] ?? 0,
  width: piece.width,
  height: piece.height || Math.abs(piece.transform[3] ?? 0) || 10,
});

const rowsOf = (pieces: Placed[]): Placed[][] => {
  const rows: Placed[][] = [];
  for (const piece of pieces.sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const y = row?.[0]?.y;
    if (row && y !== undefined && Math.abs(y - piece.y) < piece.height * 0.4) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
};

/** Where columns begin on a row: behind a space that no two words have between them. */
const columnStarts = (row: Placed[]): number[] =>
  row
    .slice(1, 50)
    .filter((piece, at) => {
      const before = row[at];
      return before !== undefined && piece.x - (before.x + before.width) > piece.height;
    })
    .map(({ x }) => x);

/** The row's text; `columns` are where columns begin on the rows above and below, which settles narrow gaps. */
const rowText = (row: Placed[], columns: readonly number[]): string => {
  let text = '';
  let end: number | null = null;
  for (const piece of row) {
    const space = end === null ? 0 : piece.x - end;
    const isColumn = columns.some((x) => Math.abs(x - piece.x) < 1);
    if (space > piece.height * (isColumn ? 0.35 : 1)) text += '\t';
    else if (space > piece.height * 0.15) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  // A hyphen that only parts a word at the end of a line is a hyphen to the rules.
  return text.trim().replace(/\u00ad(?=[\t ]|$)/g, '-');
};
