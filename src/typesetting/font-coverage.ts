/** Which code points a font can draw: one byte each, 1 where it can. */
export type Coverage = Uint8Array;

const allCodePoints = 0x110000;

/** Reads the character map (`cmap`, formats 4 and 12) of an OpenType or TrueType font. */
export function coverageOf(font: Buffer): Coverage {
  const covered = new Uint8Array(allCodePoints);
  const cmap = tableOffset(font, 'cmap');
  const subtables = font.readUInt16BE(cmap + 2);
  for (let i = 0; i < subtables; i += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) markSegments(font, subtable, covered);
    if (format === 12) markGroups(font, subtable, covered);
  }
  return covered;
}

/** What every one of the fonts can draw. */
export const everyCovers = (coverages: Coverage[]): Coverage =>
  new Uint8Array(allCodePoints).map((_, point) => (coverages.every((c) => c[point] === 1) ? 1 : 0));

/** What one or the other can draw. */
export const eitherCovers = (a: Coverage, b: Coverage): Coverage =>
  a.map((mark, point) => mark | (b[point] ?? 0));

function tableOffset(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let i = 0; i < tables; i += 1) {
    const record = 12 + i * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

function markSegments(font: Buffer, subtable: number, covered: Coverage): void {
  const doubled = font.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  for (let i = 0; i < doubled; i += 2) {
    const start = font.readUInt16BE(starts + i);
    const end = font.readUInt16BE(ends + i);
    const delta = font.readUInt16BE(deltas + i);
    const offset = font.readUInt16BE(offsets + i);
    for (let point = start; point <= end && point !== 0xffff; point += 1) {
      const raw = offset === 0 ? point : font.readUInt16BE(offsets + i + offset + 2 * (point - start));
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) covered[point] = 1;
    }
  }
}

function markGroups(font: Buffer, subtable: number, covered: Coverage): void {
  const groups = font.readUInt32BE(subtable + 12);
  for (let i = 0; i < groups; i += 1) {
    const group = subtable + 16 + i * 12;
    covered.fill(1, font.readUInt32BE(group), font.readUInt32BE(group + 4) + 1);
  }
}
