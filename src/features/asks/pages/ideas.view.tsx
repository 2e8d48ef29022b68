import type { JSX } from 'preact';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import type { MeetingIdea } from '../of-meetings.ts';
import { atTeam } from './ask-places.tsx';

/** The ideas that were shown at meetings. */
export const ideasView = (ideas: readonly MeetingIdea[]): JSX.Element => (
  <>
    <Breadcrumbs items={[...atTeam.above, { text: 'Ideas from meetings' }]} />
    <h1 class="govuk-heading-l">Ideas from meetings</h1>
    <p class="govuk-body">
      {ideas.length === 0
        ? 'There are none to take up. What people put on a wall of a meeting, and was shown there, stands here.'
        : 'These were shown at a meeting. Take up what young people ask the Board for.'}
    </p>
    <ul class="hearth-list">
      {ideas.map(({ id, words, prompt, meeting }) => (
        <li key={id}>
          <a class="govuk-link" href={`/voice/asks/new?idea=${id}`}>
            {words}
          </a>
          <p class="govuk-body-s hearth-quiet">
            {prompt} {meeting}
          </p>
        </li>
      ))}
    </ul>
  </>
);
