import { createHash } from 'node:crypto';
import type { Block } from '../kernel/paper.ts';

type Figure = Extract<Block, { kind: 'figure' }>;

const unnamed = 'A picture without a description';
const dataAddress = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/;

/** A picture that lies in the page itself (`data:`), by what its bytes are; null for every other. */
export function pictureOf(
  src: string | null,
  alt: string | null,
): { figure: Figure; bytes: Uint8Array } | null {
  const encoded = dataAddress.exec(src ?? '')?.[1];
  if (encoded === undefined) return null;
  const bytes = new Uint8Array(Buffer.from(encoded, 'base64'));
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) return null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { figure: { kind: 'figure', sha256, mediaType, alt: alt === null ? unnamed : alt.trim() }, bytes };
}

/** Only these two: a drawing from elsewhere (SVG) could fetch or run something. */
const mediaTypeOf = (bytes: Uint8Array): 'image/png' | 'image/jpeg' | null => {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  return null;
};
