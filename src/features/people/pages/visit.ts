import type { Visit } from '../../../platform/access/visit.ts';
import type { Ask } from '../../../web/route.ts';

/** Who comes, as sign-in needs to know. */
export const visitOf = ({
  caller,
  site,
}: Pick<Ask<unknown, unknown, unknown>, 'caller' | 'site'>): Visit => ({
  ...caller,
  origin: site.origin,
});
