import { endOfRows, longestLine } from './format.ts';

/** The text of a backup does not follow the format; the message says where. */
export class Malformed extends Error {}

const newline = 10;
const end = Buffer.from(endOfRows);
const endAfterRow = Buffer.from(`\n${endOfRows}`);
const nothing = Buffer.alloc(0);

/** Reads the text of a backup piece by piece: lines, and rows up to their end. Holds no more than a piece and a line. */
export type BodyReader = {
  /** The next line without its end. */
  line(): Promise<string>;
  /** The rows from here to their end, in pieces of any size. Has to be read to the end before anything else. */
  rows(): AsyncIterable<Buffer>;
  /** Whether the text ends here. */
  atEnd(): Promise<boolean>;
};

export const readBody = (chunks: AsyncIterator<Buffer>): BodyReader => {
  let held: Buffer = nothing;

  const more = async (): Promise<boolean> => {
    const next = await chunks.next();
    if (next.done) return false;
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
    return true;
  };
  const mustHaveMore = async (): Promise<void> => {
    if (!(await more())) throw new Malformed('it ends too early');
  };
  const take = (length: number): Buffer => {
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  };

  const line = async (): Promise<string> => {
    for (;;) {
      const at = held.indexOf(newline);
      if (at !== -1) return take(at + 1).toString('utf8', 0, at);
      if (held.length > longestLine) throw new Malformed('a line is too long');
      await mustHaveMore();
    }
  };

  const rows = async function* (): AsyncGenerator<Buffer> {
    while (held.length < end.length) await mustHaveMore();
    if (held.subarray(0, end.length).equals(end)) {
      take(end.length);
      return;
    }
    for (;;) {
      const at = held.indexOf(endAfterRow);
      if (at !== -1) {
        yield take(at + 1);
        take(end.length);
        return;
      }
      // The last bytes may be the start of the end.
      const safe = held.length - (endAfterRow.length - 1);
      if (safe > 0) yield take(safe);
      await mustHaveMore();
    }
  };

  return { line, rows, atEnd: async () => held.length === 0 && !(await more()) };
};
