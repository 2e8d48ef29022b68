import type { JSX } from 'preact';
import { Blocks } from '../../../web/blocks.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import type { MeetingPaper } from '../../meetings/index.ts';
import { hereBase } from './here-base.ts';

/** A paper as a page, with the way back to the agenda. */
export const paperView = (
  site: Site,
  meeting: { id: string; title: string },
  paper: MeetingPaper,
): JSX.Element => (
  <Workspace site={site} meeting={meeting} active="On my screen">
    <h2 class="govuk-heading-l">{paper.title}</h2>
    {paper.content ? (
      <Blocks blocks={paper.content} />
    ) : (
      <p class="govuk-body">This paper could not be read when it was added. Ask the clerk for it.</p>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={hereBase(meeting.id)}>
        Back to the agenda and papers
      </a>
    </p>
  </Workspace>
);
