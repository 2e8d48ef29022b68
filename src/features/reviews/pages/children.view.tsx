import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { Child } from '../queries.ts';
import { ageWords } from '../rules/age.ts';
import { type DueChild, type DueCounts, type DueFilter, soonDays } from '../rules/due-list.ts';
import { dutyWords } from '../rules/duty-words.ts';
import { duties } from '../rules/timetable/duty.ts';
import { childPath } from './child-links.ts';
import { DaysTag } from './due.view.tsx';

/** What is due to the children of one officer, or to those that nobody has. */
export type DueModel = {
  title: string;
  children: number;
  counts: DueCounts;
  shown: DueChild<Child>[];
  filter: DueFilter;
  today: string;
  /** Whose list it is and why it is read, where it is not the reader's own. */
  officer: string;
  why: string;
  isManager: boolean;
};

/** "80 children: …". */
export const countWords = (children: number, { overdue, childrenOverdue, soon }: DueCounts): string =>
  [
    `${counted(children, 'child', 'children')}:`,
    overdue === 0
      ? 'nothing is overdue,'
      : `${counted(overdue, 'duty', 'duties')} overdue for ${counted(childrenOverdue, 'child', 'children')},`,
    `${soon === 0 ? 'nothing' : soon} more due within ${soonDays} days.`,
  ].join(' ');

const Filters = ({ filter, officer, why }: DueModel) => (
  <form action="/children" method="get" class="hearth-filters">
    {officer !== '' && <input type="hidden" name="officer" value={officer} />}
    {why !== '' && <input type="hidden" name="why" value={why} />}
    <Select
      name="duty"
      label={{ text: 'What is due' }}
      items={[
        { value: '', text: 'Everything' },
        ...duties
          .filter((duty) => duty !== 'contact')
          .map((duty) => ({ value: duty, text: dutyWords[duty] })),
      ]}
      value={filter.duty ?? ''}
    />
    <Checkboxes
      name="overdue"
      classes="govuk-checkboxes--small"
      items={[{ value: 'yes', text: 'Only what is overdue' }]}
      values={filter.overdueOnly ? ['yes'] : []}
    />
    <Button text="Show these" classes="govuk-button--secondary" />
  </form>
);

const Row = ({
  due: { child, duties: owed },
  today,
  why,
}: { due: DueChild<Child> } & Pick<DueModel, 'today' | 'why'>) => (
  <>
    {owed.map((duty, place) => (
      <tr key={duty.duty} class="govuk-table__row">
        {place === 0 && (
          <>
            <th scope="rowgroup" rowSpan={owed.length} class="govuk-table__header hearth-due__child">
              <a class="govuk-link" href={childPath(child, why)}>
                {child.reference}
              </a>
            </th>
            <td rowSpan={owed.length} class="govuk-table__cell hearth-due__age">
              {ageWords(child.born, today)}
            </td>
          </>
        )}
        <td class="govuk-table__cell">{dutyWords[duty.duty]}</td>
        <td class="govuk-table__cell">
          <DaysTag duty={duty} />
        </td>
      </tr>
    ))}
  </>
);

const DueTable = (model: DueModel) => (
  <section class="hearth-scroll" aria-label="What is due" tabindex={0}>
    <table class="govuk-table govuk-table--small-text-until-tablet hearth-due">
      <caption class="govuk-table__caption govuk-visually-hidden">What is due, the worst first</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {['Child', 'Age', 'What is due', 'By when'].map((heading) => (
            <th key={heading} scope="col" class="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {model.shown.map((due) => (
        <tbody key={due.child.id} class="govuk-table__body">
          <Row due={due} today={model.today} why={model.why} />
        </tbody>
      ))}
    </table>
  </section>
);

const nothingWords = ({ children, counts, isManager, officer }: DueModel): string => {
  if (children === 0 && isManager && officer === 'nobody')
    return 'Every child in our care has a reviewing officer.';
  if (children === 0)
    return 'No child is on this list yet. Add one by hand, or ask your manager to give you children.';
  return counts.overdue + counts.soon === 0
    ? `Nothing is due within ${soonDays} days.`
    : 'Nothing here fits what you chose. Show everything to see the whole list.';
};

/** What is due to children in our care, the worst first. */
export const dueView = (model: DueModel): JSX.Element => (
  <>
    {model.isManager && (
      <Breadcrumbs items={[{ text: 'Children', href: '/children' }, { text: model.title }]} />
    )}
    <h1 class="govuk-heading-l">{model.title}</h1>
    <p class="govuk-body-l">{countWords(model.children, model.counts)}</p>
    <Filters {...model} />
    {model.shown.length === 0 ? <p class="govuk-body">{nothingWords(model)}</p> : <DueTable {...model} />}
    <p class="govuk-body">
      <a class="govuk-link" href="/children/new">
        Add a child by hand
      </a>
    </p>
  </>
);
