import type { JSX } from 'preact';

/** How to hear of meetings without looking here. */
export const followView = (origin: string): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Follow the Board</h1>
    <p class="govuk-body">You can hear about meetings without signing up for anything.</p>
    <h2 class="govuk-heading-m">In your calendar</h2>
    <p class="govuk-body">
      Subscribe to this address in your calendar. Meetings appear by themselves, and move when they are moved.
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href="/calendar.ics">
        {origin}/calendar.ics
      </a>
    </p>
    <h2 class="govuk-heading-m">In a news reader</h2>
    <p class="govuk-body">The feed tells what was published or changed, newest first.</p>
    <p class="govuk-body">
      <a class="govuk-link" href="/feed.atom">
        {origin}/feed.atom
      </a>
    </p>
    <h2 class="govuk-heading-m">As data</h2>
    <p class="govuk-body">
      Every meeting, item, paper and year is there as data too: add .json to its address. All meetings
      together are at{' '}
      <a class="govuk-link" href="/meetings.json">
        {origin}/meetings.json
      </a>
      .
    </p>
    <p class="govuk-body">
      Programs that read the sites of other councils find the same web service here, at {origin}
      /mgWebService.asmx: GetCommittees, GetMeetings and GetMeeting.
    </p>
  </>
);
