import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords, momentWords } from '../../../kernel/words-of-time.ts';
import { daysRemembered } from '../../../platform/mail/rules/backoff.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Input } from '../../../web/components/input.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Table } from '../../../web/components/table.tsx';
import { type Kind, kindNames, kinds } from '../rules/kinds.ts';
import { type PeriodForm, typedPeriods } from '../rules/periods.ts';

type Shown = {
  form: PeriodForm;
  errors: Readonly<Partial<Record<Kind, string>>>;
  /** What goes at the next run, and what would go with the periods of the form, where that is asked. */
  going: Readonly<Record<Kind, number>>;
  goingThen: Readonly<Record<Kind, number>> | null;
  next: Date;
  gone: readonly { kind: Kind; day: string; things: number }[];
  saved: boolean;
};

const amount = (kind: Kind, things: number): string => counted(things, kinds[kind].one, kinds[kind].many);

const Period = ({ kind, shown: { form, errors, going } }: { kind: Kind; shown: Shown }) => {
  const { title, what, source, shortest, longest, usual } = kinds[kind];
  const error = errors[kind];
  return (
    <section aria-labelledby={`${kind}-title`}>
      <h2 class="govuk-heading-m" id={`${kind}-title`}>
        {title}
      </h2>
      <p class="govuk-body">{what}</p>
      <Input
        id={kind}
        name={kind}
        label={{ text: `How long to keep ${kinds[kind].many}`, classes: 'govuk-label--s' }}
        hint={{ text: `From ${shortest} to ${longest}. Usually ${usual}.` }}
        suffix={{ text: 'months' }}
        inputmode="numeric"
        classes="govuk-input--width-3"
        value={form[kind]}
        {...(error && { errorMessage: { text: error } })}
      />
      <p class="govuk-body-s hearth-quiet">
        {going[kind] === 0
          ? 'None of them is past its time.'
          : `${amount(kind, going[kind])} past their time.`}{' '}
        Source: {source}.
      </p>
    </section>
  );
};

/** Stands first, so that nobody takes the page for one that was saved. */
const Asked = ({ form, goingThen }: { form: PeriodForm; goingThen: NonNullable<Shown['goingThen']> }) => (
  <section class="hearth-next" aria-labelledby="asked">
    <h2 class="govuk-heading-m" id="asked">
      Not saved yet: this removes things for good
    </h2>
    <p class="govuk-body">With the periods below the next run removes:</p>
    <ul class="govuk-list govuk-list--bullet">
      {kindNames
        .filter((kind) => goingThen[kind] > 0)
        .map((kind) => (
          <li key={kind}>{amount(kind, goingThen[kind])}</li>
        ))}
    </ul>
    <p class="govuk-body">
      Until then you can set the old periods again. After it nobody can bring them back.
    </p>
    <input type="hidden" name="seen" value={typedPeriods(form)} />
    <Button text="Save and remove them" classes="govuk-button--warning" preventDoubleClick />
  </section>
);

const kept = [
  {
    key: 'Published agendas, minutes and reports',
    value:
      'For good. They must be open to the public for six years after the meeting, the papers behind a report for four: Local Government Act 1972, sections 100C and 100D. The clerk can take a meeting off the site by hand.',
  },
  {
    key: 'Words that were taken out of what is public',
    value: 'As long as the meeting. They keep those words out when it is published again.',
  },
  {
    key: 'What an e-mail said',
    value: `Until ${daysRemembered} days after it went. A link to sign in is wiped at once.`,
  },
  {
    key: 'The audit log',
    value: 'For good. It holds numbers of records, never their text.',
  },
];

const Gone = ({ gone }: Pick<Shown, 'gone'>) =>
  gone.length === 0 ? (
    <p class="govuk-body">Nothing has gone yet.</p>
  ) : (
    <Table
      caption="What has gone"
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      head={[{ text: 'Day' }, { text: 'What' }]}
      rows={gone.map(({ kind, day, things }) => [{ text: dateWords(day) }, { text: amount(kind, things) }])}
    />
  );

const mistakesIn = (errors: Shown['errors']) => {
  const listed = Object.entries(errors).map(([kind, text]) => ({ text, href: `#${kind}` }));
  return listed.length > 0 && <ErrorSummary titleText="There is a problem" errorList={listed} />;
};

/** How long things are kept, what is kept for good and why, and what has gone. */
export const retentionView = (shown: Shown): JSX.Element => (
  <>
    {mistakesIn(shown.errors)}
    {shown.saved && <NotificationBanner type="success" text="The periods are saved." />}
    <Breadcrumbs
      items={[{ text: 'Administration', href: '/administration' }, { text: 'How long things are kept' }]}
    />
    <h1 class="govuk-heading-l">How long things are kept</h1>
    <p class="govuk-body-l">
      Every night Hearth removes what is past its time. The next run is on {momentWords(shown.next)}.
    </p>
    <p class="govuk-body">
      A backup that was made before still holds it, so do not keep backups longer than you need them.
    </p>
    <form action="/administration/retention" method="post" noValidate>
      {shown.goingThen && <Asked form={shown.form} goingThen={shown.goingThen} />}
      {kindNames.map((kind) => (
        <Period key={kind} kind={kind} shown={shown} />
      ))}
      {shown.goingThen === null && <Button text="Save" preventDoubleClick />}
    </form>
    <h2 class="govuk-heading-m">What is kept otherwise</h2>
    <SummaryList rows={kept.map(({ key, value }) => ({ key: { text: key }, value: { text: value } }))} />
    <h2 class="govuk-heading-m">What has gone</h2>
    <Gone gone={shown.gone} />
  </>
);
