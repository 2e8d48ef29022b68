import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import type { AsksOfBoard } from '../asks-of.ts';
import type { NextStep } from '../next-steps.ts';
import type { Body } from '../queries.ts';
import type { TermsVersion } from '../rules/terms.ts';
import { capital } from '../rules/words.ts';
import type { Shown } from '../who-queries.ts';
import { YoungAsksOfBoard } from './asks-of.view.tsx';
import { type AtBoard, BoardFrame } from './frame.view.tsx';

type Model = AtBoard & {
  body: Body;
  parent: Body | null;
  groups: Body[];
  terms: TermsVersion | null;
  people: Shown[];
  steps: NextStep[];
  asks: AsksOfBoard;
  /** What other features show of this board. */
  pages: { text: string; href: string }[];
  done: string | null;
};

const named = (people: Shown[], office: Shown['offices'][number]): string | null =>
  people.find((one) => one.offices.includes(office))?.name ?? null;

const Facts = ({ body, parent, terms, people }: Model): JSX.Element => {
  const deputy = named(people, 'deputy chair');
  const officer = named(people, 'lead officer');
  const clerk = named(people, 'clerk');
  const members = people.filter((one) => one.capacity === 'member').length;
  const coOpted = people.filter((one) => one.capacity === 'co-opted').length;
  return (
    <ul class="hearth-facts">
      <li class="govuk-body">
        Chair: <strong>{named(people, 'chair') ?? 'nobody yet'}</strong>
        {deputy && `. Deputy chair: ${deputy}`}
      </li>
      {(officer || clerk) && (
        <li class="govuk-body">
          {officer && `Lead officer: ${officer}. `}
          {clerk && `Clerk: ${clerk}.`}
        </li>
      )}
      {people.length > 0 && (
        <li class="govuk-body">
          {counted(members, 'member')}, {counted(coOpted, 'co-opted representative')}
        </li>
      )}
      {terms && (
        <li class="govuk-body">
          Meets every {terms.everyMonths === 1 ? 'month' : `${terms.everyMonths} months`}
        </li>
      )}
      {parent && (
        <li class="govuk-body">
          {capital(body.kind)}, reports to{' '}
          <a class="govuk-link" href={`/boards/${parent.id}`}>
            {parent.name}
          </a>
        </li>
      )}
    </ul>
  );
};

const Pages = ({ pages }: Pick<Model, 'pages'>): JSX.Element | null =>
  pages.length === 0 ? null : (
    <nav aria-label="What this board does">
      <ul class="hearth-ways govuk-body">
        {pages.map(({ text, href }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );

const Steps = ({ steps }: { steps: NextStep[] }): JSX.Element | null =>
  steps.length === 0 ? null : (
    <section aria-labelledby="next" class="hearth-next">
      <h2 class="govuk-heading-m" id="next">
        What to do next
      </h2>
      <ul class="hearth-list">
        {steps.map(({ text, href, verb }) => (
          <li>
            <p class="govuk-body">{text}</p>
            <a class="govuk-link" href={href}>
              {verb}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

const Change = ({ body }: { body: Body }): JSX.Element => (
  <div class="govuk-button-group hearth-no-print">
    <Button
      text="Change name or place"
      href={`/boards/${body.id}/change`}
      classes="govuk-button--secondary"
    />
    <a class="govuk-link" href={`/boards/${body.id}/close`}>
      Close this board
    </a>
  </div>
);

const Closed = ({ body, runs }: Pick<Model, 'body' | 'runs'>): JSX.Element => (
  <>
    <p class="govuk-body">
      <strong>This board closed on {dateWords(body.closedOn ?? '')}.</strong> What it did can still be read.
    </p>
    {runs && (
      <form action={`/boards/${body.id}/reopen`} method="post">
        <Button text="Open it again" preventDoubleClick />
      </form>
    )}
  </>
);

/** A board: what it is for, who leads it, and what to do next. */
export const boardView = (model: Model): JSX.Element => {
  const { body, groups, terms, steps, done, runs } = model;
  return (
    <BoardFrame body={body} runs={runs} active="About" heading={body.name} done={done}>
      {body.closedOn && <Closed body={body} runs={runs} />}
      {terms ? (
        <p class="govuk-body-l hearth-minutes">{terms.purpose}</p>
      ) : (
        <p class="govuk-body">What this board is for has not been written down yet.</p>
      )}
      <Facts {...model} />
      <Pages pages={model.pages} />
      <Steps steps={steps} />
      <YoungAsksOfBoard {...model.asks} />
      {groups.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Groups that report here</h2>
          <ul class="govuk-list govuk-list--bullet">
            {groups.map((group) => (
              <li>
                <a class="govuk-link" href={`/boards/${group.id}`}>
                  {group.name}
                </a>
                {group.closedOn && ' (closed)'}
              </li>
            ))}
          </ul>
        </>
      )}
      {runs && !body.closedOn && <Change body={body} />}
    </BoardFrame>
  );
};
