import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Details } from '../../../web/components/details.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import type { WaitingFile } from '../file-queries.ts';
import type { Plan } from '../queries.ts';
import { abovePlan, toPlan } from './with-plan.tsx';

/** The two ways in which a file comes to a plan. */
export type Way = 'bring-in' | 'bring-back';

export const titles: Record<Way, string> = {
  'bring-in': 'Bring in a plan',
  'bring-back': 'Bring back an edited file',
};

type Model = {
  way: Way;
  plan: Plan;
  holdsEntries: boolean;
  waiting: Pick<WaitingFile, 'id' | 'name' | 'broughtOn' | 'by'>[];
  done: string | null;
  error: FormError;
};

const Exports = ({ id }: { id: string }): JSX.Element => (
  <p class="govuk-body">
    Take the plan with you: <Export id={id} ending="xlsx" text="Excel" />,{' '}
    <Export id={id} ending="csv" text="CSV" /> (without stages and the words of objectives) or{' '}
    <Export id={id} ending="pdf" text="PDF, to print" />.
  </p>
);

const Export = ({ id, ending, text }: { id: string; ending: string; text: string }): JSX.Element => (
  <a class="govuk-link" href={`/plans/${id}/plan.${ending}`}>
    {text}
  </a>
);

const Waiting = ({ plan, waiting, way }: Pick<Model, 'plan' | 'waiting' | 'way'>): JSX.Element | null =>
  waiting.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Not yet decided on</h2>
      <ul class="govuk-list govuk-list--bullet">
        {waiting.map(({ id, name, broughtOn, by }) => (
          <li key={id}>
            <a class="govuk-link" href={`/plans/${plan.id}/${way}/${id}`}>
              {name}
            </a>
            , brought by {by} on {dateWords(broughtOn)}
          </li>
        ))}
      </ul>
    </>
  );

const explanations: Record<Way, JSX.Element> = {
  'bring-in': (
    <>
      <p class="govuk-body-l">
        An Excel workbook, a CSV file, a text, a web page or a Word file with a table of actions. A PDF keeps
        no columns: bring in the file that it was made from.
      </p>
      <p class="govuk-body">
        You see first what was found in it and what each column is taken for. Nothing is written before you
        have looked.
      </p>
    </>
  ),
  'bring-back': (
    <>
      <p class="govuk-body-l">
        You see each difference between the file and the plan, and choose which of them are taken.
      </p>
      <p class="govuk-body">
        Keep the hidden last column of each sheet: by it each row is known again, also when rows were sorted
        or words were changed.
      </p>
    </>
  ),
};

/** The form that a file for a plan is sent with. */
export const uploadView = ({ way, plan, holdsEntries, waiting, done, error }: Model): JSX.Element => (
  <>
    {done && <NotificationBanner type="success" text={done} />}
    <FormPage
      title={titles[way]}
      to={`/plans/${plan.id}/${way}`}
      above={abovePlan}
      back={toPlan(plan)}
      verb="Read the file"
      leave="Leave the plan as it is"
      error={error}
      upload
      before={
        <>
          {explanations[way]}
          {holdsEntries && <Exports id={plan.id} />}
          {way === 'bring-in' && holdsEntries && (
            <p class="govuk-body">
              Something stands in this plan already, so you will see the differences and choose which are
              taken.
            </p>
          )}
          <Waiting plan={plan} waiting={waiting} way={way} />
        </>
      }
    >
      <FileUpload
        id="file"
        name="file"
        label={{ text: 'The file', classes: 'govuk-label--s' }}
        {...messageAt(error, 'file')}
      />
    </FormPage>
    <Details summaryText="What a table needs to be known as a plan">
      A row of headings that names the activity (“Activity”, “Action”) and at least two of who is responsible,
      by when, progress and BRAG rating. Other names can be corrected on the next page.
    </Details>
  </>
);
