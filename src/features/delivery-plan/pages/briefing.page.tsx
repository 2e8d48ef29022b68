import { Blocks } from '../../../web/blocks.tsx';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { route } from '../../../web/route.ts';
import { mayReadPlan } from '../policy.ts';
import { placeOfPlan } from '../queries.ts';
import { briefingOfRound } from '../round-briefing.ts';
import { reading } from './with-plan.tsx';
import { aboveRound, ofRound, roundParams, toRound, withRound } from './with-round.tsx';

/** The chair's briefing of a round, to be read and printed. */
export const briefingPage = route({
  method: 'GET',
  path: `${ofRound}/briefing`,
  zone: 'board',
  at: placeOfPlan,
  can: mayReadPlan,
  audit: reading,
  params: roundParams,
  handle: (ask) =>
    withRound(ask, async ({ tx, plan, round, today }) => {
      const { sections, blocks } = await briefingOfRound(tx, ask.scope, round, today);
      return {
        kind: 'page',
        title: `Briefing – ${plan.name}`,
        view: (
          <>
            <Breadcrumbs items={[...aboveRound(round), toRound(round), { text: 'Briefing' }]} />
            <span class="govuk-caption-l">{plan.name}</span>
            <h1 class="govuk-heading-l">The chair’s briefing</h1>
            {round.lockedOn === null && (
              <p class="govuk-body hearth-no-print">
                The round is open: this is how it stands now. Once it is locked the briefing can go on an
                agenda.
              </p>
            )}
            <Blocks blocks={blocks} />
          </>
        ),
        model: { round, sections },
      };
    }),
});
