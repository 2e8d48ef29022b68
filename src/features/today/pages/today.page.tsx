import { todayIn } from '../../../kernel/clock.ts';
import { momentOf } from '../../../platform/moment.ts';
import { page, type Route, route } from '../../../web/route.ts';
import { type Asking, dayOf } from '../day.ts';
import { mayHaveADay } from '../policy.ts';
import { todayView } from './today.view.tsx';

/** A person's day, with what the features say waits for them. */
export const today = (askings: readonly Asking[]): Route =>
  route({
    method: 'GET',
    path: '/today',
    // What waits for the review service stands in its own zone: for nobody more opens than their roles reach.
    zone: 'casework',
    at: 'any board',
    can: mayHaveADay,
    audit: { writes: false, because: 'one’s own day' },
    handle: ({ inScope, scope, site, clock }) =>
      inScope(async (tx) => {
        const day = await dayOf(tx, scope, { today: todayIn(clock), now: momentOf(clock) }, askings);
        return page('Today', todayView(site, day), day);
      }),
  });
