import { randomBytes } from 'node:crypto';
import { sha256Of } from './files/files.ts';

const secretBytes = 32;

/** The secret of a new link, which is kept nowhere, and the digest by which it is known again. */
export const newSecret = (): { secret: string; sha256: string } => {
  const secret = randomBytes(secretBytes).toString('base64url');
  return { secret, sha256: sha256Of(secret) };
};
