import type { Pack, Typeset } from './document.ts';
import type { InsideFile } from './inside-file.ts';
import type { PaperReading } from './paper-reading.ts';

/** What the press is asked, with everything it needs: it reaches neither database nor settings. */
export type PressJob =
  | { kind: 'typeset'; pack: Pack }
  | { kind: 'read paper'; fileName: string; bytes: Uint8Array }
  | { kind: 'look into file'; bytes: Uint8Array };

export type PressResult = { typeset: Typeset; 'read paper': PaperReading; 'look into file': InsideFile };

export type PressAnswer =
  | { done: true; result: PressResult[PressJob['kind']] }
  | { done: false; message: string };
