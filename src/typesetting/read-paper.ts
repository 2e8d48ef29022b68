import type { PaperReading } from './paper-reading.ts';
import { askPress, PressEnded } from './press.ts';

/**
 * Reads an uploaded file as the content of a paper: Word, HTML and text become blocks, a PDF is kept as it is.
 * What cannot be read comes back as such, with the reason; it never throws for what is in the file.
 */
export async function readPaper(fileName: string, bytes: Uint8Array): Promise<PaperReading> {
  try {
    return await askPress({ kind: 'read paper', fileName, bytes });
  } catch (error) {
    if (!(error instanceof PressEnded)) throw error;
    return {
      content: { kind: 'unreadable', fileName, reason: 'the file is too damaged to be read' },
      warnings: [],
    };
  }
}
