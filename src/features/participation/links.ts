import { randomBytes } from 'node:crypto';
import { sha256Of } from '../../platform/files/files.ts';

const secretBytes = 32;

/** The secret of a new link, and what is kept of it. */
export const newSecret = (): { secret: string; digest: string } => {
  const secret = randomBytes(secretBytes).toString('base64url');
  return { secret, digest: sha256Of(secret) };
};
