import { createHash } from 'node:crypto';
import type { Measured } from './format.ts';

const newline = 10;

const linesIn = (chunk: Buffer): number => {
  let lines = 0;
  for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, at + 1)) lines += 1;
  return lines;
};

/** Passes rows on and tells, once they have ended, how many they were and what they were. A row is a line. */
export const measure = (
  chunks: AsyncIterable<Buffer>,
): { rows: AsyncIterable<Buffer>; result: () => Measured } => {
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  const pass = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      rows += linesIn(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  return { rows: pass(), result: () => ({ rows, bytes, sha256: hash.copy().digest('hex') }) };
};
