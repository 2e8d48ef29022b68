import { randomBytes } from 'node:crypto';
import { sha256Of } from '../../platform/files/files.ts';

const secretBytes = 32;

/** The secret of a link, which is kept nowhere, and what is kept to know it again. */
export const newSecret = (): { secret: string; sha256: string } => {
  const secret = randomBytes(secretBytes).toString('base64url');
  return { secret, sha256: sha256Of(secret) };
};
