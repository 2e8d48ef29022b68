import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords, monthWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Pagination } from '../../../web/components/pagination.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { ListedFamily } from '../listed-families.ts';
import type { Family } from '../queries.ts';
import { kinds } from '../rules/conference.ts';
import { dueWords, type Urgency, urgencyOf, type WantedFamilies } from '../rules/due-list.ts';
import { familyPath } from './with-family.tsx';

export type ListModel = {
  wanted: WantedFamilies;
  /** Every family of the reader, what is overdue among them, and those of the page out of all that are wanted. */
  all: number;
  overdue: number;
  soon: number;
  districts: readonly string[];
  months: readonly string[];
  shown: readonly ListedFamily[];
  found: number;
  page: number;
  pages: number;
  today: string;
  /** The reader’s own: a link to one of these asks for no reason. */
  isOwn: (family: Family) => boolean;
};

const tagColours: Record<Urgency, string> = {
  overdue: 'govuk-tag--red',
  'planned too late': 'govuk-tag--orange',
  'to plan': 'govuk-tag--yellow',
  planned: 'govuk-tag--green',
  'nothing due': 'govuk-tag--grey',
};

/** How urgent the next conference is, in a word. */
export const UrgencyTag = ({ urgency }: { urgency: Urgency }): JSX.Element => (
  <Tag text={urgency.charAt(0).toUpperCase() + urgency.slice(1)} classes={tagColours[urgency]} />
);

const queryOf = ({ show, district, month }: WantedFamilies, page = 1): string => {
  const query = new URLSearchParams({
    ...(show && { show }),
    ...(district && { district }),
    ...(month && { month }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query === '' ? '' : `?${query}`;
};

const Filters = ({ wanted, districts, months }: ListModel) => (
  <form action="/conferences" method="get" class="hearth-filters">
    <Select
      name="show"
      label={{ text: 'Show' }}
      items={[
        { value: '', text: 'All that is due' },
        { value: 'overdue', text: 'Overdue' },
        { value: 'soon', text: 'Overdue, or due within 28 days' },
        { value: 'all', text: 'All families' },
      ]}
      value={wanted.show}
    />
    <Select
      name="district"
      label={{ text: 'District' }}
      items={[{ value: '', text: 'Any district' }, ...districts.map((one) => ({ value: one, text: one }))]}
      value={wanted.district}
    />
    <Select
      name="month"
      label={{ text: 'Month' }}
      items={[
        { value: '', text: 'Any month' },
        ...months.map((one) => ({ value: one, text: monthWords(`${one}-01`) })),
      ]}
      value={wanted.month}
    />
    <Button text="Show these" classes="govuk-button--secondary" />
  </form>
);

const Row = ({ family, today, own }: { family: ListedFamily; today: string; own: boolean }) => {
  const { next, plannedOn } = family;
  const where = [family.district, family.team, family.chair ?? 'Nobody chairs yet'];
  return (
    <li>
      <h2 class="govuk-heading-s">
        <a class="govuk-link" href={familyPath(family)}>
          {family.reference}
        </a>
        , {counted(family.children, 'child', 'children')}
      </h2>
      <p class="govuk-body">
        <UrgencyTag urgency={urgencyOf(family, today)} />{' '}
        {next === null
          ? dueWords(next, today)
          : `${kinds[next.kind]}: ${dueWords(next, today).toLowerCase()}, by ${dateWords(next.due)}`}
        {plannedOn !== null && `, planned for ${dateWords(plannedOn)}`}.
      </p>
      <p class="govuk-hint">{[...where, own ? '' : 'not on your own list'].filter(Boolean).join(' · ')}</p>
    </li>
  );
};

const Empty = ({ all }: ListModel) =>
  all === 0 ? (
    <p class="govuk-body">
      No family is on your list yet. Add one when a strategy discussion was held, and the days are counted
      from there.
    </p>
  ) : (
    <p class="govuk-body">
      No family is like that.{' '}
      <a class="govuk-link" href="/conferences?show=all">
        Show all families
      </a>
      .
    </p>
  );

/** The list: what is due to each family of the reader, worst first. */
export const conferencesView = (model: ListModel): JSX.Element => {
  const { wanted, all, overdue, soon, shown, found, page, pages, today, isOwn } = model;
  const to = (number: number): string => `/conferences${queryOf(wanted, number)}`;
  const links: [string, string][] = [
    ['/conferences/families/new', 'Add a family'],
    ['/conferences/year', 'The year in numbers'],
    ['/conferences/answers', 'What parents and carers say'],
    ['/counts?of=conferences', 'Counts for the Board'],
  ];
  return (
    <>
      <h1 class="govuk-heading-l">Child protection conferences</h1>
      {all > 0 && (
        <p class="govuk-body-l">
          {counted(all, 'family', 'families')}: {overdue} overdue, {soon} due within 28 days.
        </p>
      )}
      <ul class="hearth-links">
        {links.map(([href, text]) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {all > 0 && <Filters {...model} />}
      {shown.length === 0 ? (
        <Empty {...model} />
      ) : (
        <>
          <p class="govuk-body">
            {counted(found, 'family', 'families')}, worst first
            {pages > 1 && `; page ${page} of ${pages}`}.
          </p>
          <ul class="hearth-list">
            {shown.map((family) => (
              <Row key={family.id} family={family} today={today} own={isOwn(family)} />
            ))}
          </ul>
        </>
      )}
      {pages > 1 && (
        <Pagination
          {...(page > 1 && { previous: { href: to(page - 1) } })}
          {...(page < pages && { next: { href: to(page + 1) } })}
        />
      )}
    </>
  );
};
