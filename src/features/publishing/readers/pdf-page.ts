/** A piece of text as pdfjs hands it over: its string, its place, its size in points. */
export type TextPiece = { str: string; transform: number[]; width: number; height: number };

/** One line of a page: its text (columns parted by tabs), the height of its letters, blank lines before it. */
export type PageLine = { text: string; height: number; gap: number };

type Placed = { text: string; x: number; y: number; width: number; height: number };

/** The lines of a page, top to bottom: pieces on one height are one line, wide spaces between them are tabs. */
export const pageLines = (pieces: TextPiece[]): PageLine[] => {
  const rows = rowsOf(pieces.map(place).filter((piece) => piece.text.trim() !== ''));
  return rows.map((row, index) => {
    const height = Math.max(...row.slice(0, 200).map((piece) => piece.height));
    const above = rows[index - 1]?.[0]?.y;
    const below = row[0]?.y ?? 0;
    const spacing = above === undefined ? 0 : (above - below) / (height || 1);
    return {
      text: rowText(row),
      height: Math.round(height * 2) / 2,
      gap: spacing > 1.7 || above === undefined ? 1 : 0,
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

const rowText = (row: Placed[]): string => {
  let text = '';
  let end: number | null = null;
  for (const piece of row) {
    const space = end === null ? 0 : piece.x - end;
    if (space > piece.height * 1.5) text += '\t';
    else if (space > piece.height * 0.15) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text.trim();
};
