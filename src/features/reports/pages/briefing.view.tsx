import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import type { Round } from '../../delivery-plan/index.ts';

/** What was chosen: a round and an agenda item, by their ids. */
export type BriefingChoice = { round: string; item: string };

export type BriefingModel = {
  site: Site;
  meeting: { id: string; title: string; items: { id: string; number: string | null; title: string }[] };
  /** The locked rounds of the plans that the one who asks may read, the latest first. */
  rounds: readonly Round[];
  choice: BriefingChoice;
  error: FormError;
};

const Fields = ({ meeting, rounds, choice, error }: BriefingModel) => (
  <form action={`/board/meetings/${meeting.id}/reports/briefing`} method="post" noValidate>
    <p class="govuk-body">
      The paper names services and no officer. It says what was written in the round: read it before it is
      printed.
    </p>
    <Select
      id="round"
      name="round"
      label={{ text: 'Briefing', classes: 'govuk-label--s' }}
      value={choice.round}
      items={rounds.map(({ id, plan, meetingDay }) => ({
        value: id,
        text: `${plan}, for ${dateWords(meetingDay)}`,
      }))}
      {...messageAt(error, 'round')}
    />
    <Select
      id="item"
      name="item"
      label={{ text: 'Agenda item', classes: 'govuk-label--s' }}
      value={choice.item}
      items={[
        { value: '', text: 'Choose an item' },
        ...meeting.items.map((item) => ({
          value: item.id,
          text: [item.number, item.title].filter(Boolean).join('. '),
        })),
      ]}
      {...messageAt(error, 'item')}
    />
    <div class="govuk-button-group">
      <Button text="Put the briefing on the agenda" preventDoubleClick />
      <a class="govuk-link" href={`/board/meetings/${meeting.id}/reports`}>
        Leave the agenda as it is
      </a>
    </div>
  </form>
);

/** Which briefing, and for which agenda item. */
export const briefingView = (model: BriefingModel): JSX.Element => (
  <>
    <FormErrors error={model.error} />
    <Workspace site={model.site} meeting={model.meeting} active="Reports">
      <h2 class="govuk-heading-l">Briefing on a plan</h2>
      {model.rounds.length === 0 ? (
        <p class="govuk-body">
          No round of updates is locked yet: its briefing can go on an agenda once it is.
        </p>
      ) : (
        <Fields {...model} />
      )}
    </Workspace>
  </>
);
