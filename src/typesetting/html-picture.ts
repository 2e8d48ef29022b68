import { createHash } from 'node:crypto';
import type { Block } from '../kernel/paper.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import { pictureSize, pictureType } from './picture-size.ts';

type Figure = Extract<Block, { kind: 'figure' }>;

const unnamed = 'A picture without a description';
const dataAddress = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/;

/** A picture of more is no illustration, and would fill the memory when it is unpacked to be printed. */
const mostPixels = 40_000_000;

/** A picture that lies in the page itself (`data:`), by what its bytes are; refuses, in words, every other. */
export function pictureOf(
  src: string | null,
  alt: string | null,
): Result<{ figure: Figure; bytes: Uint8Array }> {
  const bytes = Buffer.from(dataAddress.exec(src ?? '')?.[1] ?? '', 'base64');
  const mediaType = pictureType(bytes);
  if (mediaType === null) return refused('A picture that is not a PNG or JPEG inside the file was left out.');
  const name = alt?.trim() ? `The picture “${alt.trim()}”` : unnamed;
  const size = pictureSize(bytes, mediaType);
  if (size === null) return refused(`${name} was left out: it is damaged.`);
  if (size.width * size.height > mostPixels)
    return refused(`${name} was left out: it has ${size.width} × ${size.height} dots, too many to print.`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const figure: Figure = { kind: 'figure', sha256, mediaType, alt: alt === null ? unnamed : alt.trim() };
  return ok({ figure, bytes: new Uint8Array(bytes) });
}
