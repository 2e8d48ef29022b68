import type { JSX } from 'preact';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import type { ListedMeeting } from '../public-queries.ts';
import { MeetingList } from './home.view.tsx';

/** Every meeting there is, newest first. */
export const allMeetingsView = (meetings: ListedMeeting[]): JSX.Element => (
  <>
    <Breadcrumbs items={[{ text: 'Meetings', href: '/' }, { text: 'All meetings' }]} />
    <h1 class="govuk-heading-l">All meetings</h1>
    {meetings.length === 0 ? (
      <p class="govuk-body">No meeting has been published yet.</p>
    ) : (
      <MeetingList meetings={meetings} />
    )}
  </>
);
