import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { ItemField } from './item-field.view.tsx';

/** What was chosen: a paper and an agenda item, by their ids. */
export type PaperChoice = { paper: string; item: string };

export type PlanPaperModel = {
  site: Site;
  meeting: { id: string; title: string; items: { id: string; number: string | null; title: string }[] };
  /** Briefings of locked rounds, the latest first, and plans that are public. */
  papers: readonly { id: string; text: string }[];
  choice: PaperChoice;
  error: FormError;
};

const Fields = ({ meeting, papers, choice, error }: PlanPaperModel) => (
  <form action={`/board/meetings/${meeting.id}/reports/plan`} method="post" noValidate>
    <p class="govuk-body">
      The paper names services and no officer. A briefing says what was written in the round: read it before
      it is printed.
    </p>
    <Select
      id="paper"
      name="paper"
      label={{ text: 'Plan or briefing', classes: 'govuk-label--s' }}
      value={choice.paper}
      items={papers.map(({ id, text }) => ({ value: id, text }))}
      {...messageAt(error, 'paper')}
    />
    <ItemField items={meeting.items} chosen={choice.item} error={error} />
    <div class="govuk-button-group">
      <Button text="Put it on the agenda" preventDoubleClick />
      <a class="govuk-link" href={`/board/meetings/${meeting.id}/reports`}>
        Leave the agenda as it is
      </a>
    </div>
  </form>
);

/** Which plan or briefing, and for which agenda item. */
export const planPaperView = (model: PlanPaperModel): JSX.Element => (
  <>
    <FormErrors error={model.error} />
    <Workspace site={model.site} meeting={model.meeting} active="Reports">
      <h2 class="govuk-heading-l">A plan, or its briefing</h2>
      {model.papers.length === 0 ? (
        <p class="govuk-body">
          No round of updates is locked and no plan is public yet: once one is, it can go on an agenda.
        </p>
      ) : (
        <Fields {...model} />
      )}
    </Workspace>
  </>
);
