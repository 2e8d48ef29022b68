import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import type { Body } from '../queries.ts';
import { capital } from '../rules/words.ts';
import { Done } from './frame.view.tsx';

/** A board with who chairs it. */
export type ListedBoard = Body & { chair: string | null };

type Model = { boards: ListedBoard[]; runs: boolean; done: string | null };

const Board = ({ board, boards }: { board: ListedBoard; boards: ListedBoard[] }): JSX.Element => {
  const groups = boards.filter((one) => one.reportsTo === board.id);
  return (
    <li>
      <a class="govuk-link govuk-!-font-weight-bold" href={`/boards/${board.id}`}>
        {board.name}
      </a>
      <p class="govuk-body-s hearth-quiet">
        {board.closedOn ? 'Closed' : capital(board.kind)}
        {board.chair && `, chaired by ${board.chair}`}
      </p>
      {groups.length > 0 && (
        <ul class="hearth-board-groups" aria-label={`Reporting to ${board.name}`}>
          {groups.map((group) => (
            <Board board={group} boards={boards} />
          ))}
        </ul>
      )}
    </li>
  );
};

const Nothing = ({ runs }: { runs: boolean }): JSX.Element => (
  <p class="govuk-body">
    {runs
      ? 'No board is set up yet. Add the Corporate Parenting Board first, then write down its constitution, then its seats.'
      : 'You do not sit at a board yet. The clerk can give you a seat.'}
  </p>
);

/** Every board that the reader belongs to, with the groups that report to each. */
export const boardsView = ({ boards, runs, done }: Model): JSX.Element => {
  const known = new Set(boards.map((board) => board.id));
  const first = boards.filter((board) => board.reportsTo === null || !known.has(board.reportsTo));
  return (
    <>
      <Done words={done} />
      <h1 class="govuk-heading-l">Boards</h1>
      {boards.length === 0 ? (
        <Nothing runs={runs} />
      ) : (
        <ul class="hearth-list">
          {first.map((board) => (
            <Board board={board} boards={boards} />
          ))}
        </ul>
      )}
      {runs && (
        <>
          <Button text="Add a board" href="/boards/new" />
          <p class="govuk-body">
            <a class="govuk-link" href="/boards/cabinet">
              Who is in the Cabinet
            </a>
            : they may not sit as members.
          </p>
        </>
      )}
    </>
  );
};
