import { createHash } from 'node:crypto';

/** Seals what was written down in the audit log without holding it. */
export const contentDigest = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');
