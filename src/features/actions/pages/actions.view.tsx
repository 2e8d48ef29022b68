import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { Action } from '../queries.ts';
import { lastWord } from '../rules/history.ts';
import type { Wanted } from '../rules/list.ts';
import { StandingTag } from './standing.view.tsx';

export type ActionsModel = {
  wanted: Wanted;
  shown: Action[];
  all: Action[];
  boards: { id: string; name: string }[];
  /** Whether the one who asks reads the actions of any board, or only their own. */
  readsBoards: boolean;
  /** The boards at which they can write down a new one. */
  opensAt: { id: string; name: string }[];
  today: string;
};

const ownersOf = (actions: readonly Action[]): string[] =>
  [...new Set(actions.map(({ ownerName }) => ownerName))].sort((one, other) => one.localeCompare(other));

const stateWords = {
  'not closed': 'Open',
  late: 'Late',
  'due soon': 'Due in the next two weeks',
  open: 'Due later',
  'no date': 'Without a date',
  closed: 'Closed',
  '': 'All',
} as const;

const orderWords = {
  urgency: 'Most urgent first',
  owner: 'By who owes it',
  board: 'By board',
  newest: 'Newest first',
} as const;

const choices = (words: Record<string, string>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

const Filters = ({ wanted, all, boards, readsBoards }: ActionsModel) => (
  <form action="/actions" method="get" class="hearth-filters">
    {readsBoards && (
      <Select
        name="whose"
        label={{ text: 'Whose' }}
        items={[
          { value: 'mine', text: 'Mine' },
          { value: 'boards', text: "My boards'" },
        ]}
        value={wanted.whose}
      />
    )}
    {boards.length > 1 && (
      <Select
        name="board"
        label={{ text: 'Board' }}
        items={[
          { value: '', text: 'Any board' },
          ...boards.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        value={wanted.board}
      />
    )}
    {readsBoards && (
      <Select
        name="owner"
        label={{ text: 'Who owes it' }}
        items={[
          { value: '', text: 'Anybody' },
          ...ownersOf(all).map((name) => ({ value: name, text: name })),
        ]}
        value={wanted.owner}
      />
    )}
    <Select name="state" label={{ text: 'How it stands' }} items={choices(stateWords)} value={wanted.state} />
    <Select name="sort" label={{ text: 'Order' }} items={choices(orderWords)} value={wanted.sort} />
    <Button text="Show these" classes="govuk-button--secondary" />
  </form>
);

const Row = ({ action, today }: { action: Action; today: string }) => {
  const last = lastWord(action.entries);
  return (
    <li>
      <p class="govuk-body">
        <a class="govuk-link govuk-!-font-weight-bold" href={`/actions/${action.id}`}>
          {action.what}
        </a>
      </p>
      <p class="govuk-body">
        <StandingTag action={action} today={today} /> {action.ownerName}
      </p>
      <p class="govuk-body-s hearth-quiet">
        {action.kind === 'action' ? '' : `${action.kind === 'promise' ? 'Promise' : 'Recommendation'}. `}
        {action.body}, from {action.origin.label}
        {last && `. ${last.by}: ${last.words}`}
      </p>
    </li>
  );
};

const emptyWords = ({ wanted, readsBoards }: ActionsModel): string => {
  if (wanted.whose === 'boards') return 'Nothing here. Show all, or another board.';
  return readsBoards
    ? 'You owe nothing. Look at what is owed to your boards.'
    : 'You owe nothing. When somebody hands you something, it stands here.';
};

const exportPath = (wanted: Wanted): string => `/actions.csv?${new URLSearchParams(wanted)}`;

/** What I owe, or what is owed to my boards, the most urgent first. */
export const actionsView = (model: ActionsModel): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">{model.wanted.whose === 'mine' ? 'What I owe' : 'What is owed'}</h1>
    <Filters {...model} />
    <p class="govuk-body" role="status">
      {counted(model.shown.length, 'action')}
      {model.shown.length > 0 && (
        <>
          {'. '}
          <a class="govuk-link" href={exportPath(model.wanted)}>
            Save this list for a spreadsheet
          </a>
        </>
      )}
    </p>
    {model.shown.length === 0 ? (
      <p class="govuk-body">
        {emptyWords(model)}{' '}
        {model.readsBoards && (
          <a class="govuk-link" href="/actions?whose=boards&state=">
            Show everything that is owed
          </a>
        )}
      </p>
    ) : (
      <ul class="hearth-list">
        {model.shown.map((action) => (
          <Row key={action.id} action={action} today={model.today} />
        ))}
      </ul>
    )}
    {model.opensAt.map(({ id, name }) => (
      <p class="govuk-body">
        <a class="govuk-link" href={`/boards/${id}/actions/new`}>
          Write down something owed to the {name}
        </a>
      </p>
    ))}
  </>
);
