import { open } from 'node:fs/promises';

const pieceBytes = 1 << 20;

/** The bytes of a file, a piece at a time. Each piece is overwritten by the next one, so none may be kept. */
export async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const piece = Buffer.allocUnsafe(pieceBytes);
  const file = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, pieceBytes);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
