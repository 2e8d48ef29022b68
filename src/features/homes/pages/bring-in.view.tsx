import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Details } from '../../../web/components/details.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { type FormError, FormErrors, FormPage, messageAt } from '../../../web/form-page.tsx';
import type { WaitingHomes } from '../queries.ts';
import type { Difference } from '../rules/bring-in/compare.ts';
import { kindWords } from '../rules/home-kinds.ts';
import { aboveLeaver } from './leaver-links.ts';

export const bringInTitle = 'Bring in where care leavers live';

type Upload = { waiting: readonly WaitingHomes[]; done: string | null; error: FormError };

/** The form that a file is sent with, and the files that wait. */
export const uploadView = ({ waiting, done, error }: Upload): JSX.Element => (
  <>
    {done && <NotificationBanner type="success" text={done} />}
    <FormPage
      title={bringInTitle}
      to="/homes/bring-in"
      back={aboveLeaver[0] ?? { text: 'Homes', href: '/homes' }}
      verb="Read the file"
      leave="Leave it"
      error={error}
      upload
      before={
        <>
          <p class="govuk-body">
            The file CareLeavers of an extract, as CSV. Nothing is changed until you have looked at what would
            change and chosen.
          </p>
          {waiting.length > 0 && (
            <>
              <p class="govuk-body">Files of yours that wait:</p>
              <ul class="govuk-list">
                {waiting.map(({ id, name, broughtOn }) => (
                  <li key={id}>
                    <a class="govuk-link" href={`/homes/bring-in/${id}`}>
                      {name}
                    </a>
                    , brought on {dateWords(broughtOn)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      }
    >
      <FileUpload name="file" label={{ text: 'File' }} {...messageAt(error, 'file')} />
    </FormPage>
  </>
);

export const waitingTitle = 'What the file would change';

const homeWords = (kind: keyof typeof kindWords, suitable: boolean | null, since: string): string => {
  const how = suitable === null ? 'suitability not said' : suitable ? 'suitable' : 'not suitable';
  return `${kindWords[kind]}, ${how}, since ${dateWords(since)}`;
};

const changeWords = ({ change, leaves, stay, home }: Difference): string => {
  const now = homeWords(home.kind, home.suitable, home.since);
  const before = stay ? homeWords(stay.kind, stay.suitable, stay.from) : 'nothing';
  const left = leaves ? ' Has left care.' : '';
  switch (change) {
    case 'new':
      return `New here. ${now}.${left}`;
    case 'moved':
      return `Moved. Here: ${before}. In the file: ${now}.${left}`;
    case 'changed':
      return `Put right. Here: ${before}. In the file: ${now}.${left}`;
    default:
      return left.trim();
  }
};

type Waiting = {
  file: WaitingHomes;
  differences: readonly Difference[];
  same: number;
  acceptedAs: (difference: Difference) => string;
  error: FormError;
};

const Problems = ({ problems }: Pick<WaitingHomes, 'problems'>): JSX.Element | null =>
  problems.length === 0 ? null : (
    <Details summaryText={`${counted(problems.length, 'line')} left out`}>
      <p>They are not taken. Mend them in the case system, and bring the file in again.</p>
      <ul class="govuk-list govuk-list--bullet">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Details>
  );

/** What was read of a file: each difference to be chosen, and what could not be read. */
export const waitingView = ({ file, differences, same, acceptedAs, error }: Waiting): JSX.Element => (
  <>
    <FormErrors error={error} />
    <Breadcrumbs
      items={[...aboveLeaver, { text: bringInTitle, href: '/homes/bring-in' }, { text: waitingTitle }]}
    />
    <h1 class="govuk-heading-l">{waitingTitle}</h1>
    <p class="govuk-body">
      {file.name}: {counted(differences.length, 'difference')}, {same} as they stand here. What you choose is
      taken all together.
    </p>
    <Problems problems={file.problems} />
    {differences.length > 0 && (
      <form action={`/homes/bring-in/${file.id}`} method="post" noValidate>
        <Checkboxes
          idPrefix="take"
          name="take"
          fieldset={{ legend: { text: 'What is taken' } }}
          items={differences.map((difference) => ({
            value: acceptedAs(difference),
            text: difference.home.reference,
            hint: { text: changeWords(difference) },
          }))}
          {...messageAt(error, 'take')}
        />
        <Button text="Take what is chosen" preventDoubleClick />
      </form>
    )}
    <form action={`/homes/bring-in/${file.id}/leave`} method="post">
      <Button text="Take nothing from this file" classes="govuk-button--secondary" />
    </form>
  </>
);
