import { todayIn } from '../../../kernel/clock.ts';
import { momentOf } from '../../../platform/moment.ts';
import { page, type Route, route } from '../../../web/route.ts';
import { type Asking, dayOf, waitingFor } from '../day.ts';
import { mayHaveADay } from '../policy.ts';
import { todayView } from './today.view.tsx';

/** A person's day, with what the features say waits for them; `voiced` is asked in the zone of young people's voice. */
export const today = (askings: readonly Asking[], voiced: readonly Asking[]): Route =>
  route({
    method: 'GET',
    path: '/today',
    // What waits for the review service stands in its own zone: for nobody more opens than their roles reach.
    zone: 'casework',
    at: 'any board',
    can: mayHaveADay,
    audit: { writes: false, because: 'one’s own day' },
    handle: async ({ inScope, inZone, scope, site, clock }) => {
      const at = { today: todayIn(clock), now: momentOf(clock) };
      const heard = await inZone('voice', (tx, there) => waitingFor(tx, there, at.today, voiced));
      return inScope(async (tx) => {
        const day = await dayOf(tx, scope, at, { askings, heard });
        return page('Today', todayView(site, day), day);
      });
    },
  });
