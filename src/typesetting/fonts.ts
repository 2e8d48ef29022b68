import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Coverage, coverageOf, eitherCovers, everyCovers } from './font-coverage.ts';

/**
 * Every document is set in these and no others, so that it looks and measures the same on every machine,
 * with or without fonts of its own. Source Sans sets the text; DejaVu stands in for Arabic, Hebrew,
 * symbols and simple emoji that Source Sans does not draw.
 */
const families = [
  {
    package: 'source-sans',
    files: ['Regular', 'It', 'Semibold', 'SemiboldIt'].map((s) => `OTF/SourceSans3-${s}.otf`),
  },
  { package: 'dejavu-fonts-ttf', files: ['ttf/DejaVuSans.ttf'] },
];

export type Fonts = { files: Buffer[]; coverage: Coverage };

/** Reads the fonts from their packages. */
export function readFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  const loaded = families.map((family) => {
    const folder = dirname(resolve(`${family.package}/package.json`));
    return family.files.map((file) => readFileSync(join(folder, file)));
  });
  // A letter counts only if each style draws it: it may stand in a heading or in italics.
  const coverage = loaded.map((files) => everyCovers(files.map(coverageOf))).reduce(eitherCovers);
  return { files: loaded.flat(), coverage };
}
