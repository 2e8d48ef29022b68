import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import type { MendErrors, MendForm } from '../rules/mend-form.ts';
import type { Problem, Published, PublishedMeeting } from '../rules/published.ts';
import { MendFields, mendErrorList } from './mend-fields.view.tsx';

export type PreviewModel = {
  id: string;
  fileName: string;
  /** What was read, young people's names masked. */
  read: Pick<Published, 'meetings' | 'problems'> & { papers: { title: string; kind: string }[] };
  forms: MendForm[];
  errors: MendErrors[];
};

const prefixOf = (index: number): string => `m${index}-`;

const Problems = ({ problems }: { problems: Problem[] }) =>
  problems.length === 0 ? (
    <p class="govuk-body">Everything could be read.</p>
  ) : (
    <>
      <h2 class="govuk-heading-m">Please check</h2>
      <ul class="govuk-list govuk-list--bullet">
        {problems.map(({ line, message }) => (
          <li>
            Line {line}: {message}
          </li>
        ))}
      </ul>
    </>
  );

const Items = ({ meeting }: { meeting: PublishedMeeting }) => (
  <ol class="govuk-list">
    {meeting.items.map((item) => (
      <li>
        {[item.number, item.title].filter(Boolean).join('. ')}
        <span class="hearth-quiet">
          {item.resolutions.length > 0 && ` · ${counted(item.resolutions.length, 'resolution')}`}
          {item.papers.length > 0 && ` · ${counted(item.papers.length, 'paper')}`}
        </span>
      </li>
    ))}
  </ol>
);

const People = ({ meeting }: { meeting: PublishedMeeting }) => {
  const { present, apologies, substitutions } = meeting.attendance;
  return (
    <p class="govuk-body hearth-quiet">
      {[
        counted(present.length, 'person present', 'people present'),
        counted(apologies.length, 'apology', 'apologies'),
        counted(substitutions.length, 'substitute'),
        `lines ${meeting.source.fromLine} to ${meeting.source.toLine}`,
      ].join(' · ')}
    </p>
  );
};

/** What was read of a file, to look at and mend before it is saved. */
export const clerkPreviewView = ({ id, fileName, read, forms, errors }: PreviewModel): JSX.Element => {
  const mistakes = errors.flatMap((one, index) => mendErrorList(prefixOf(index), one));
  return (
    <>
      {mistakes.length > 0 && <ErrorSummary titleText="There is a problem" errorList={mistakes} />}
      <Breadcrumbs items={[{ text: "Clerk's desk", href: '/clerk' }, { text: fileName }]} />
      <span class="govuk-caption-l">{fileName}</span>
      <h1 class="govuk-heading-l">
        What was read: {counted(read.meetings.length, 'meeting')}, {counted(read.papers.length, 'paper')}
      </h1>
      <p class="govuk-body">Nothing is saved yet. Mend what is wrong, then save. Saving does not publish.</p>
      <Problems problems={read.problems} />
      <form action={`/clerk/imports/${id}`} method="post" noValidate>
        {read.meetings.map((meeting, index) => {
          const form = forms[index];
          return (
            form && (
              <section aria-labelledby={`meeting-${index + 1}`}>
                <h2 class="govuk-heading-m" id={`meeting-${index + 1}`}>
                  Meeting {index + 1}
                </h2>
                <People meeting={meeting} />
                <MendFields prefix={prefixOf(index)} form={form} errors={errors[index] ?? {}} />
                <Details
                  summaryText={`${counted(meeting.items.length, 'agenda item')} in meeting ${index + 1}`}
                >
                  <Items meeting={meeting} />
                </Details>
              </section>
            )
          );
        })}
        {read.papers.length > 0 && (
          <>
            <h2 class="govuk-heading-m">Papers</h2>
            <ul class="govuk-list govuk-list--bullet">
              {read.papers.map(({ title, kind }) => (
                <li>
                  {title} <span class="hearth-quiet">({kind})</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <Button text="Save what was read" preventDoubleClick />
      </form>
      <form action={`/clerk/imports/${id}/discard`} method="post">
        <Button text="Discard this file" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    </>
  );
};
