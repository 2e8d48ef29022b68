import { z } from 'zod';
import { typedDateOf } from '../../../kernel/typed-date.ts';
import { momentOf } from '../../../platform/moment.ts';
import { notFound, redirect, route } from '../../../web/route.ts';
import { findCounting } from '../counting-queries.ts';
import { mayKeepFigures } from '../policy.ts';
import { hasStopped } from '../rules/counting-steps.ts';
import { showAddForm } from './add-form.tsx';
import { countingView } from './counting.view.tsx';

/** Seconds after which the page asks again by itself, also without JavaScript. */
const pace = 5;

const stopped = 'Hearth was stopped while it counted. Nothing of the files was kept: send them again.';

/** Waits for an extract that is being counted, and leads on to its figures. */
export const countingPage = route({
  method: 'GET',
  path: '/figures/counting/:counting',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: false, because: 'how far a count is' },
  params: z.object({ counting: z.uuid() }),
  handle: ({ inScope, scope, params, clock }) =>
    inScope(async (tx) => {
      const counting = await findCounting(tx, scope, params.counting);
      if (!counting) return notFound('count of an extract');
      const { files, at, months, step, source, refusal, heardAt } = counting;
      if (source !== null) return redirect(`/figures/sources/${source}`);
      const refused = refusal ?? (hasStopped(heardAt, momentOf(clock)) ? stopped : null);
      if (refused !== null)
        return showAddForm({ ...typedDateOf(at), months: String(months) }, { text: refused, field: 'files' });
      const model = { files, at, months, step };
      return {
        kind: 'page',
        title: 'Counting the extract',
        view: countingView(model),
        model,
        refreshAfter: pace,
      };
    }),
});
