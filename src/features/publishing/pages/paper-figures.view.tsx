import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { FiguresInText } from '../../indicators/index.ts';
import type { RecordedMeeting } from '../../meetings/index.ts';
import type { FiguresInPaper } from '../figures-queries.ts';
import { titleOfMeeting } from './meeting-words.ts';

type Model = {
  meeting: RecordedMeeting;
  paper: { title: string };
  claims: NonNullable<FiguresInPaper['claims']>;
  checkedOn: string;
};

/** What a paper claims about figures, for the clerk who brought it. */
export const paperFiguresView = ({ meeting, paper, claims, checkedOn }: Model): JSX.Element => (
  <>
    <Breadcrumbs
      items={[
        { text: "Clerk's desk", href: '/clerk' },
        { text: titleOfMeeting(meeting), href: `/clerk/meetings/${meeting.id}` },
        { text: paper.title },
      ]}
    />
    <h1 class="govuk-heading-l">{paper.title}</h1>
    <p class="govuk-body">
      Checked on {dateWords(checkedOn)} against itself and the figures that Hearth held then. Only the clerk
      sees this: tell its author. The paper stays as it is.
    </p>
    <FiguresInText claims={claims} level={2} />
  </>
);
