export { addPapers, readPapers } from './add-papers.ts';
export { listDetailsFor } from './details.ts';
export { importPublished } from './import-published.ts';
export type { ImportOutcome, ReadFile } from './imported.ts';
export { print } from './print.ts';
export { largestFile, readPublished, tooLarge, UnreadableFile } from './readers/read-file.ts';
export { type House, publish } from './release.ts';
export { combine } from './rules/combine.ts';
export { toImportJson } from './rules/import-json.ts';
