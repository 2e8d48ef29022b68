import type { JSX } from 'preact';
import { yearWords } from '../../../kernel/years.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { appealOutcomes, grounds } from '../rules/appeal.ts';
import { agencies, categories, kinds, outcomes, reasons } from '../rules/conference.ts';
import { answerKinds } from '../rules/questionnaire.ts';
import type { Both, ConferenceYear } from '../rules/year.ts';
import { QuestionTable } from './question-table.view.tsx';
import { toConferences } from './with-family.tsx';

type Rows = { title: string; head: readonly string[]; rows: readonly (readonly [string, ...number[]])[] };

const Counts = ({ title, head, rows }: Rows) => (
  <section class="hearth-scroll" aria-label={title} tabindex={0}>
    <Table
      caption={title}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={head.map((text, place) => (place === 0 ? { text } : { text, format: 'numeric' }))}
      rows={rows.map(([name, ...counts]) => [
        { text: name },
        ...counts.map((count) => ({ text: count.toLocaleString('en-GB'), format: 'numeric' })),
      ])}
    />
  </section>
);

const bothHead = ['Conferences', 'Children'];
const both = ({ conferences, children }: Both): [number, number] => [conferences, children];

const timeHead = ['Conferences', 'In time', 'Late', 'Children', 'Children in time', 'Children late'];
const time = ({ conferences, children, inTime, late }: ConferenceYear['all']): number[] => [
  conferences,
  inTime.conferences,
  late.conferences,
  children,
  inTime.children,
  late.children,
];

const Years = ({ years, begun }: { years: readonly number[]; begun: number }) => (
  <form action="/conferences/year" method="get" class="hearth-filters">
    <Select
      name="year"
      label={{ text: 'Year from 1 April to 31 March' }}
      items={years.map((year) => ({ value: String(year), text: yearWords(year) }))}
      value={String(begun)}
    />
    <Button text="Show it" classes="govuk-button--secondary" />
  </form>
);

const Timeliness = ({ year }: { year: ConferenceYear }) => (
  <>
    <Counts
      title="By kind"
      head={['Kind', ...timeHead]}
      rows={[
        ...year.kinds.map((one) => [kinds[one.kind], ...time(one)] as const),
        ['All', ...time(year.all)] as const,
      ]}
    />
    <Counts
      title="Why conferences were late"
      head={['Reason', ...year.kinds.map(({ kind }) => kinds[kind])]}
      rows={Object.entries(reasons).map(([reason, name]) => [
        name,
        ...year.kinds.map(
          ({ lateReasons }) => lateReasons.find((one) => one.reason === reason)?.conferences ?? 0,
        ),
      ])}
    />
    <Counts
      title="By district"
      head={['District', ...timeHead]}
      rows={year.districts.map((one) => [one.district, ...time(one)])}
    />
    <Counts
      title="What was decided"
      head={['Decision', ...bothHead]}
      rows={year.outcomes.map((one) => [outcomes[one.outcome], ...both(one)])}
    />
    <Counts
      title="Plans that were made, by category"
      head={['Category', ...bothHead]}
      rows={year.categories.map((one) => [categories[one.category], ...both(one)])}
    />
  </>
);

const TakingPart = ({ year: { participation, agencies: counted } }: { year: ConferenceYear }) => (
  <>
    <Counts
      title="How children took part"
      head={['How', 'Children']}
      rows={[
        ['Came', participation.came],
        ['Did not come, and gave their views', participation.viewsGiven],
        ['Their views were not there', participation.viewsNotAvailable],
        ['Too young to say', participation.tooYoung],
        ['All', participation.children],
        ['Views by a consultation form', participation.byForm],
        ['Views through an advocate', participation.byAdvocate],
        ['Views through a worker', participation.byWorker],
      ]}
    />
    <Counts
      title="Agencies that were invited"
      head={['Agency', 'Invited to', 'Came to', 'Sent a report', 'Neither']}
      rows={counted.map(({ agency, invited, came, report, neither }) => [
        agencies[agency],
        invited,
        came,
        report,
        neither,
      ])}
    />
  </>
);

const Families = ({ year: { questionnaires, appeals } }: { year: ConferenceYear }) => (
  <>
    {questionnaires.map(({ kind, given, back, questions }) => (
      <QuestionTable
        key={kind}
        caption={`${answerKinds[kind]}: ${back} of ${given} questionnaires came back`}
        questions={questions}
      />
    ))}
    <Counts
      title={`Appeals received: ${appeals.received}`}
      head={['How they came out', 'Appeals']}
      rows={[
        ...appeals.outcomes.map((one) => [appealOutcomes[one.outcome], one.appeals] as const),
        ['Waits for an answer', appeals.waiting] as const,
      ]}
    />
    <Counts
      title="Grounds of appeals"
      head={['Ground', 'Appeals', 'Upheld, wholly or partly']}
      rows={appeals.grounds.map((one) => [grounds[one.ground], one.appeals, one.upheld])}
    />
  </>
);

/** A year of conferences in whole numbers. */
export const yearView = ({
  year,
  begun,
  years,
}: {
  year: ConferenceYear;
  begun: number;
  years: readonly number[];
}): JSX.Element => (
  <>
    <Breadcrumbs items={[toConferences, { text: 'The year in numbers' }]} />
    <h1 class="govuk-heading-l">Child protection conferences {yearWords(begun)}</h1>
    <p class="govuk-body">
      Conferences that were held, and the children they were about. A child who was the matter of two
      conferences counts twice. These numbers are the service’s own: for others there are{' '}
      <a class="govuk-link" href="/counts?of=conferences">
        counts with small ones hidden
      </a>
      .
    </p>
    <Years years={years} begun={begun} />
    {year.all.conferences === 0 && (
      <p class="govuk-body">
        No conference of this year is written down yet. Open a family and write down those that were held.
      </p>
    )}
    <Timeliness year={year} />
    <TakingPart year={year} />
    <Families year={year} />
  </>
);
