import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import type { PageRange, Standard } from './document.ts';
import { type Fonts, readFonts } from './fonts.ts';
import type { PrintData } from './print-data.ts';

const templates = fileURLToPath(new URL('./templates', import.meta.url));
const mainFile = `${templates}/pack.typ`;

const rangesAnswer = z
  .array(z.object({ value: z.array(z.object({ id: z.string(), from: z.int(), to: z.int() })) }))
  .length(1);

export type Composition = { pdf: Buffer; pageCount: number; ranges: Record<string, PageRange> };

/** What Typst found wrong; the message is for the log, not for a reader. */
export class CompositionRefused extends Error {}

/** One compiler with its fonts loaded, used again for every document. It blocks its thread while it works. */
export class Compositor {
  readonly fonts: Fonts = readFonts();
  readonly #compiler = NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontBlobs: this.fonts.files }],
  });

  /** @throws CompositionRefused when a file inside can not be placed or the standard is not met */
  compose({ document, files }: PrintData, standard: Standard): Composition {
    try {
      this.#lay('data/document.json', Buffer.from(JSON.stringify(document)));
      for (const [file, bytes] of files)
        this.#lay(file, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
      const compiled = this.#compiler.compile({ mainFilePath: mainFile });
      if (compiled.result === null)
        throw new CompositionRefused(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics));
      return this.#print(compiled.result, standard);
    } finally {
      // Nothing of one document stays for the next: neither its files nor what was worked out from them.
      this.#compiler.resetShadow();
      this.#compiler.evictCache(0);
    }
  }

  #lay(file: string, bytes: Buffer): void {
    this.#compiler.mapShadow(`${templates}/${file}`, bytes);
  }

  #print(document: NodeTypstDocument, standard: Standard): Composition {
    const [answer] = rangesAnswer.parse(this.#compiler.query(document, { selector: '<ranges>' }));
    const ranges = Object.fromEntries((answer?.value ?? []).map(({ id, from, to }) => [id, { from, to }]));
    try {
      return {
        pdf: this.#compiler.pdf(document, { pdfStandard: standard }),
        pageCount: document.numOfPages,
        ranges,
      };
    } catch (error) {
      throw new CompositionRefused(error instanceof Error ? error.message : String(error));
    }
  }
}
