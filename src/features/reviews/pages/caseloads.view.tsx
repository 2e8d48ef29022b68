import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Details } from '../../../web/components/details.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Table, type TableCell } from '../../../web/components/table.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { Officer } from '../officer-queries.ts';
import { type CaseloadFigures, guidance, weightWords } from '../rules/caseload.ts';
import { type DueCounts, soonDays } from '../rules/due-list.ts';
import { countWords } from './children.view.tsx';

/** An officer's children in figures. */
export type OfficerLoad = { officer: Officer; load: CaseloadFigures; due: DueCounts };

export type CaseloadsModel = {
  loads: OfficerLoad[];
  /** The children that nobody has. */
  nobody: { children: number; due: DueCounts };
  /** All that the reader may know of. */
  children: number;
  due: DueCounts;
  bringsIn: boolean;
  /** Whether a child was just given to another team. */
  isGiven: boolean;
};

const standingWords: Record<CaseloadFigures['standing'], [text: string, classes: string]> = {
  below: [`Under ${guidance.from}`, 'govuk-tag--blue'],
  within: ['Within guidance', 'govuk-tag--green'],
  above: [`Over ${guidance.to}`, 'govuk-tag--red'],
  unknown: ['No share of a post', 'govuk-tag--grey'],
};

const figure = (value: number | null): TableCell => ({
  text: value === null ? '–' : String(value),
  format: 'numeric',
});

const daysWords = ({ since, until }: Officer): string =>
  [since && `since ${dateWords(since)}`, until && `until ${dateWords(until)}`].filter(Boolean).join(', ');

const row = ({ officer, load, due }: OfficerLoad): TableCell[] => {
  const [text, classes] = standingWords[load.standing];
  return [
    {
      children: (
        <>
          <a class="govuk-link" href={`/children?officer=${officer.personId}`}>
            {officer.name}
          </a>
          <span class="hearth-quiet govuk-!-font-weight-regular">
            {' '}
            {officer.team}, {officer.share}% of a post
            {daysWords(officer) !== '' && `, ${daysWords(officer)}`}
          </span>
        </>
      ),
    },
    figure(load.children),
    figure(load.perPost),
    { children: <Tag text={text} classes={classes} /> },
    figure(load.weighted),
    figure(due.overdue),
    figure(due.soon),
  ];
};

const LoadTable = ({ loads }: Pick<CaseloadsModel, 'loads'>) => (
  <section class="hearth-scroll" aria-label="Officers and their children" tabindex={0}>
    <Table
      caption="Officers and their children"
      captionClasses="govuk-visually-hidden"
      classes="govuk-table--small-text-until-tablet"
      firstCellIsHeader
      head={[
        { text: 'Reviewing officer' },
        { text: 'Children', format: 'numeric' },
        { text: 'For a whole post', format: 'numeric' },
        { text: 'Guidance' },
        { text: 'Weighted', format: 'numeric' },
        { text: 'Overdue', format: 'numeric' },
        { text: `Due in ${soonDays} days`, format: 'numeric' },
      ]}
      rows={loads.map(row)}
    />
  </section>
);

const Ways = ({ bringsIn }: Pick<CaseloadsModel, 'bringsIn'>) => (
  <ul class="govuk-list">
    {[
      ['/children/officers', 'Reviewing officers: teams and shares of a post'],
      ...(bringsIn ? [['/children/bring-in', 'Bring children in from the case system']] : []),
      ['/reviews/bring-in', 'Bring a list of reviews in'],
      ['/children/new', 'Add a child by hand'],
    ].map(([href, text]) => (
      <li key={href}>
        <a class="govuk-link" href={href}>
          {text}
        </a>
      </li>
    ))}
  </ul>
);

/** Who has how many children, and what is due to them: for managers of the reviewing service. */
export const caseloadsView = (model: CaseloadsModel): JSX.Element => (
  <>
    {model.isGiven && (
      <NotificationBanner type="success" text="The child is given to a reviewing officer of another team." />
    )}
    <h1 class="govuk-heading-l">Children and their reviewing officers</h1>
    <p class="govuk-body-l">{countWords(model.children, model.due)}</p>
    {model.nobody.children > 0 && (
      <p class="govuk-body">
        <Tag text="Nobody’s" classes="govuk-tag--red" />{' '}
        <a class="govuk-link" href="/children?officer=nobody">
          {counted(model.nobody.children, 'child has', 'children have')} no reviewing officer
        </a>
        , with {counted(model.nobody.due.overdue, 'duty', 'duties')} overdue.
      </p>
    )}
    {model.loads.length === 0 ? (
      <p class="govuk-body">
        Nobody is a reviewing officer yet. Say first who is one, in which team, and for how much of a post.
      </p>
    ) : (
      <LoadTable loads={model.loads} />
    )}
    <Details summaryText="How caseloads are weighed" open={false}>
      <p>
        The statutory handbook for Independent Reviewing Officers (2010) takes {guidance.from} to{' '}
        {guidance.to} children for a whole post for good practice.
      </p>
      {weightWords.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Details>
    <Ways bringsIn={model.bringsIn} />
  </>
);
