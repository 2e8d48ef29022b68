import type { ComponentChildren, JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import type { MonthCheck } from '../../indicators/index.ts';
import { ItemField } from './item-field.view.tsx';

/** What was chosen: a month by its last day, and an agenda item by its id. */
export type PerformanceChoice = { at: string; item: string };

type Meeting = { id: string; title: string };

type ChooseModel = {
  site: Site;
  meeting: Meeting & { items: { id: string; number: string | null; title: string }[] };
  /** The months whose report is public, by their last days, the latest first. */
  months: readonly string[];
  choice: PerformanceChoice;
  error: FormError;
};

const Frame = ({
  site,
  meeting,
  children,
}: {
  site: Site;
  meeting: Meeting;
  children: ComponentChildren;
}) => (
  <Workspace site={site} meeting={meeting} active="Reports">
    <h2 class="govuk-heading-l">Performance report</h2>
    {children}
  </Workspace>
);

const Leave = ({ meeting }: { meeting: Meeting }) => (
  <a class="govuk-link" href={`/board/meetings/${meeting.id}/reports`}>
    Leave the agenda as it is
  </a>
);

/** Which month, and for which agenda item. */
export const choosePerformanceView = ({ site, meeting, months, choice, error }: ChooseModel): JSX.Element => (
  <>
    <FormErrors error={error} />
    <Frame site={site} meeting={meeting}>
      {months.length === 0 ? (
        <p class="govuk-body">
          No month is public yet.{' '}
          <a class="govuk-link" href="/figures/publish">
            Make a month public
          </a>{' '}
          first: a pack is public, so it can only print what is.
        </p>
      ) : (
        <form action={`/board/meetings/${meeting.id}/reports/performance`} method="post" noValidate>
          <p class="govuk-body">
            The pack prints the public figures of the month and the twelve before it. Small counts are hidden.
          </p>
          <Select
            id="at"
            name="at"
            label={{ text: 'Month', classes: 'govuk-label--s' }}
            value={choice.at}
            items={months.map((at) => ({ value: at, text: monthWords(at) }))}
            {...messageAt(error, 'at')}
          />
          <ItemField items={meeting.items} chosen={choice.item} error={error} />
          <div class="govuk-button-group">
            <Button text="Check the figures" preventDoubleClick />
            <Leave meeting={meeting} />
          </div>
        </form>
      )}
    </Frame>
  </>
);

const Outdated = ({ outdated }: MonthCheck) =>
  outdated > 0 && (
    <p class="govuk-inset-text">
      {counted(outdated, 'figure')} of the public report {outdated === 1 ? 'was' : 'were'} put right since.{' '}
      <a class="govuk-link" href="/figures/publish">
        Make the month public again
      </a>{' '}
      and the pack prints what is right.
    </p>
  );

const Doubts = ({ doubts }: MonthCheck) =>
  doubts.length === 0 ? (
    <p class="govuk-body">
      Totals and their parts, percentages and their counts, and each figure beside its neighbours were
      checked. Nothing looks wrong.
    </p>
  ) : (
    <>
      <p class="govuk-body">
        {counted(doubts.length, 'figure')} of the month or the twelve before it{' '}
        {doubts.length === 1 ? 'looks' : 'look'} wrong. The check advises: you decide.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </>
  );

type AskModel = {
  site: Site;
  meeting: Meeting;
  choice: PerformanceChoice;
  item: string;
  check: MonthCheck;
};

/** What the checks say, and whether to put the report on the agenda all the same. */
export const askPerformanceView = ({ site, meeting, choice, item, check }: AskModel): JSX.Element => (
  <Frame site={site} meeting={meeting}>
    <p class="govuk-body-l">
      {monthWords(choice.at)}, for “{item}”
    </p>
    <h3 class="govuk-heading-m">What the checks say</h3>
    <Outdated {...check} />
    <Doubts {...check} />
    <form action={`/board/meetings/${meeting.id}/reports/performance`} method="post">
      <input type="hidden" name="at" value={choice.at} />
      <input type="hidden" name="item" value={choice.item} />
      <input type="hidden" name="sure" value="yes" />
      <div class="govuk-button-group">
        <Button text="Put the report on the agenda" preventDoubleClick />
        <Leave meeting={meeting} />
      </div>
    </form>
  </Frame>
);
