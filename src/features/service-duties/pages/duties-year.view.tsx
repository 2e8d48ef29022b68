import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { yearWords } from '../../../kernel/years.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { CountTable, YearChoice } from '../../quality/index.ts';
import type { DutiesYear } from '../rules/duties-year.ts';
import type { RoleStaffing } from '../rules/staffing.ts';

type Model = { duties: DutiesYear; staff: readonly RoleStaffing[]; year: number; today: string };

/** Hundredths of whole posts as posts: 650 is 6.5. */
const postWords = (hundredths: number): string => (hundredths / 100).toLocaleString('en-GB');

const Foster = ({ fosterReviews, carers }: Pick<DutiesYear, 'fosterReviews' | 'carers'>) => (
  <CountTable
    caption="Foster carers’ reviews"
    columns={['What', 'How many']}
    rows={[
      ['Held', fosterReviews.held],
      ['Of these after their last day', fosterReviews.late],
      ['For foster carers', fosterReviews.foster],
      ['For connected carers', fosterReviews.connected],
      ...fosterReviews.reasons.map(({ name, count }) => [name, count] as const),
      ...fosterReviews.came.map(({ name, count }) => [`${name} came`, count] as const),
      ['Minutes sent', fosterReviews.minutesSent],
      ['Carers approved at the end', carers],
    ]}
  />
);

const Visits = ({ visits }: Pick<DutiesYear, 'visits'>) => (
  <CountTable
    caption="Visits to the council’s homes"
    columns={['What', 'How many']}
    rows={[
      ['Visits', visits.made],
      ['Months of a home with a visit', visits.months.visited],
      ['Months of a home that are over', visits.months.wanted],
      ['Children spoken to', visits.children],
      ['Visits after which the home had something to do', visits.toDo],
      ['Of these done', visits.done],
      ['Of these not done by their day', visits.overdue],
    ]}
  />
);

const Staff = ({ staff }: { staff: readonly RoleStaffing[] }) => (
  <>
    {staff.map(({ role, name, atFirst, atLast, paid, vacant, leavers, sinceQualifying, asOfficer }) => (
      <section key={role} aria-label={`${name}s`}>
        <h2 class="govuk-heading-m">{name}s</h2>
        <CountTable
          caption={`${name}s who were there`}
          columns={['What', dateWords(atFirst.day), dateWords(atLast.day)]}
          rows={[
            ['People', atFirst.people, atLast.people],
            ['Permanent', atFirst.permanent, atLast.permanent],
            ['Agency', atFirst.agency, atLast.agency],
            ['Posts filled, permanent', postWords(atFirst.sharePermanent), postWords(atLast.sharePermanent)],
            ['Posts filled, agency', postWords(atFirst.shareAgency), postWords(atLast.shareAgency)],
            ['Posts that the council pays for', '', postWords(paid)],
            ['Vacant', '', postWords(vacant)],
          ]}
        />
        <CountTable
          caption={`${name}s who left`}
          columns={['Why', 'People']}
          rows={[
            ...leavers.reasons.map((reason) => [reason.name, reason.people] as const),
            ['All', leavers.people],
            ['Of these permanent', leavers.permanent],
          ]}
        />
        <CountTable
          caption={`${name}s at the end, by years since qualifying`}
          columns={['Years', 'People']}
          rows={sinceQualifying.map(({ band, people }) => [band, people] as const)}
        />
        <CountTable
          caption={`${name}s at the end, by years as a reviewing officer`}
          columns={['Years', 'People']}
          rows={asOfficer.map(({ band, people }) => [band, people] as const)}
        />
      </section>
    ))}
  </>
);

/** A year's other duties in counts, and who the service had. */
export const dutiesYearView = ({ duties, staff, year, today }: Model): JSX.Element => (
  <>
    <Breadcrumbs items={[{ text: 'Other duties', href: '/duties' }, { text: 'The year' }]} />
    <h1 class="govuk-heading-l">Other duties, {yearWords(year)}</h1>
    <YearChoice path="/duties/period" year={year} today={today} />
    <Foster {...duties} />
    <CountTable
      caption="Specialist meetings"
      columns={['Why', 'How many']}
      rows={[
        ...duties.meetings.kinds.map(({ name, count }) => [name, count] as const),
        ['All', duties.meetings.all],
      ]}
    />
    <Visits {...duties} />
    <Staff staff={staff} />
  </>
);
