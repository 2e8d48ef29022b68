import type { JSX } from 'preact';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import type { ListedMeeting } from '../public-queries.ts';
import { MeetingList, YearLinks } from './home.view.tsx';

type YearModel = { year: number; years: { year: number; meetings: number }[]; meetings: ListedMeeting[] };

/** The meetings of one year, newest first. */
export const yearView = ({ year, years, meetings }: YearModel): JSX.Element => (
  <>
    <Breadcrumbs items={[{ text: 'Meetings', href: '/' }, { text: String(year) }]} />
    <h1 class="govuk-heading-l">Meetings in {year}</h1>
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <MeetingList meetings={meetings} />
      </div>
      <div class="govuk-grid-column-one-third">
        <h2 class="govuk-heading-s">By year</h2>
        <YearLinks years={years} shown={year} />
      </div>
    </div>
  </>
);
