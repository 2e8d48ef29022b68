import type { InsideFile } from './inside-file.ts';
import { askPress, PressEnded } from './press.ts';

/** Looks into an uploaded file, in a process of its own. What is too damaged to be looked into is of kind "other". */
export async function lookInto(bytes: Uint8Array): Promise<InsideFile> {
  try {
    return await askPress({ kind: 'look into file', bytes });
  } catch (error) {
    if (!(error instanceof PressEnded)) throw error;
    return { kind: 'other', pages: null, slides: null, pageTexts: [], warnings: [] };
  }
}
