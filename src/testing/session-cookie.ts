import { giveLogin } from '../platform/access/accept-invitation.ts';
import type { Access } from '../platform/access/access.ts';
import { startSession } from '../platform/access/ways-in.ts';
import { newVisit } from './new-visit.ts';

/** Signs somebody in, without a trace in the audit log. Answers the cookie of their browser, as "name=value". */
export const sessionCookie = async (access: Access, personId: string): Promise<string> => {
  await giveLogin(access, personId);
  const { headers } = await startSession(access, newVisit, personId);
  return headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
};
