import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Table } from '../../../web/components/table.tsx';
import { page, route } from '../../../web/route.ts';
import { mayPropose, maySetPots } from '../policy.ts';
import { openRounds, type Pot, potsOf } from '../queries.ts';
import { poundWords } from '../rules/pence.ts';
import { atBoard, potLink } from './places.ts';

type Shown = { board: string; pots: readonly Pot[]; isOpen: boolean; maySet: boolean };

const boardView = ({ board, pots, isOpen, maySet }: Shown): JSX.Element => (
  <>
    <Breadcrumbs items={[{ text: 'Board', href: `/boards/${board}` }, { text: 'Member grants' }]} />
    <h1 class="govuk-heading-l">Member grants</h1>
    <p class="govuk-body">
      Anybody at the board proposes. The Board recommends, and an officer decides. See{' '}
      <a class="govuk-link" href="/grants">
        what was given
      </a>
      , as everybody does.
    </p>
    {pots.length === 0 ? (
      <p class="govuk-body">There is no pot yet. The clerk or the lead officer sets one up.</p>
    ) : (
      <section class="hearth-scroll" aria-label="Pots" tabindex={0}>
        <Table
          caption="Pots"
          head={['Pot', 'In it', 'Given', 'Left'].map((text) => ({ text }))}
          rows={pots.map((pot) => [
            {
              children: (
                <a class="govuk-link" href={potLink(pot).href}>
                  {pot.name}
                </a>
              ),
            },
            { text: poundWords(pot.total + pot.carriedIn - pot.carriedOut), format: 'numeric' },
            { text: poundWords(pot.granted - pot.returned), format: 'numeric' },
            { text: poundWords(pot.left), format: 'numeric' },
          ])}
        />
      </section>
    )}
    {isOpen ? (
      <Button href={`/boards/${board}/grants/new`} text="Propose a grant" />
    ) : (
      <p class="govuk-body">No round is open now, so nothing can be proposed.</p>
    )}
    {maySet && (
      <p class="govuk-body">
        <a class="govuk-link" href={`/boards/${board}/grants/pots/new`}>
          Set up a pot
        </a>
      </p>
    )}
  </>
);

/** The pots of a board. */
export const grantsOfBoard = route({
  ...atBoard,
  method: 'GET',
  path: '/boards/:board/grants',
  can: mayPropose,
  audit: { writes: false, because: 'what the board talks about' },
  handle: ({ inScope, scope, params: { board }, clock }) =>
    inScope(async (tx) =>
      page(
        'Member grants',
        boardView({
          board,
          pots: await potsOf(tx, scope, board),
          isOpen: (await openRounds(tx, scope, board, todayIn(clock))).length > 0,
          maySet: maySetPots(scope.actor, board).ok,
        }),
      ),
    ),
});
