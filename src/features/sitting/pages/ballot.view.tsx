import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import type { OpenBallot } from '../cast-ballot.ts';

export type BallotModel = {
  meetingId: string;
  voteId: string;
  question: string;
  /** Null once the ballot is over. */
  open: OpenBallot | null;
  error: string | null;
};

const Paper = ({ model }: { model: BallotModel }) => (
  <form action={`/board/meetings/${model.meetingId}/ballots/${model.voteId}`} method="post" noValidate>
    <Radios
      name="choice"
      idPrefix="choice"
      fieldset={{ legend: { text: 'Your vote', classes: 'govuk-fieldset__legend--m' } }}
      hint={{ text: 'Nobody sees how you vote: not the clerk, not the other members. You vote once.' }}
      items={[
        { value: 'for', text: 'For' },
        { value: 'against', text: 'Against' },
        { value: 'abstain', text: 'Abstain: I do not take a side' },
      ]}
      errorMessage={model.error ? { text: model.error } : undefined}
    />
    <Button text="Vote" preventDoubleClick />
  </form>
);

const Said = ({ open }: { open: OpenBallot | null }) => {
  if (open === null) return <p class="govuk-body-l">This vote is over. Thank you.</p>;
  if (open.voted) return <p class="govuk-body-l">You have voted. Thank you.</p>;
  return (
    <p class="govuk-body-l">
      Only members who are at the meeting can vote. If you are here, ask the clerk to note it, then open this
      page again.
    </p>
  );
};

/** A member's own ballot paper: one question, three answers. */
export const ballotView = (model: BallotModel): JSX.Element => (
  <>
    {model.error && (
      <ErrorSummary titleText="There is a problem" errorList={[{ text: model.error, href: '#choice' }]} />
    )}
    <span class="govuk-caption-l">Vote</span>
    <h1 class="govuk-heading-l">{model.question}</h1>
    {model.open?.may && !model.open.voted ? <Paper model={model} /> : <Said open={model.open} />}
  </>
);
