import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { firstOfMonth, plusDays } from '../../../kernel/days.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Table } from '../../../web/components/table.tsx';
import { page, route } from '../../../web/route.ts';
import { districtsForBoard, wholeDistricts } from '../counts.ts';
import { mayReadHomes, mayReadSupply } from '../policy.ts';
import type { DistrictColumn, ShownDistrict } from '../rules/board-counts.ts';
import { countWords, HomesLinks } from './homes-links.view.tsx';

const title = 'Homes: what is needed and what there is';

const columns: readonly [DistrictColumn, string][] = [
  ['unsuitable', 'No suitable home'],
  ['emergency', 'Of these in an emergency home'],
  ['waiting', 'Waiting for a home (panel)'],
  ['eighteen', 'Turn 18 in six months'],
];

const NeedTable = ({ districts }: { districts: readonly ShownDistrict[] }): JSX.Element => (
  <section class="hearth-scroll" aria-label="Need and supply by district" tabindex={0}>
    <Table
      caption="By district"
      captionClasses="govuk-table__caption--m"
      classes="govuk-table--small-text-until-tablet"
      firstCellIsHeader
      head={[
        { text: 'District' },
        ...columns.map(([, text]) => ({ text, format: 'numeric' })),
        { text: 'Free places', format: 'numeric' },
        { text: 'Promised band given', format: 'numeric' },
      ]}
      rows={districts.map(({ district, counts, free, places, band }) => [
        { text: district },
        ...columns.map(([column]) => ({ text: countWords(counts[column]), format: 'numeric' })),
        { text: `${free} of ${places}`, format: 'numeric' },
        {
          text: band === '' ? 'none promised' : `${countWords(counts.kept)} of ${countWords(counts.decided)}`,
          format: 'numeric',
        },
      ])}
    />
  </section>
);

const Questions = ({ districts }: { districts: readonly ShownDistrict[] }): JSX.Element | null => {
  const asked = districts.filter(({ questions }) => questions.length > 0);
  if (asked.length === 0)
    return <p class="govuk-body">The figures support no question to a district council now.</p>;
  return (
    <>
      {asked.map(({ district, questions }) => (
        <section key={district}>
          <h3 class="govuk-heading-s">{district}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

const Districts = ({ districts }: { districts: readonly ShownDistrict[] }): JSX.Element =>
  districts.length === 0 ? (
    <p class="govuk-body">
      Nothing is written down yet. Begin with the commissioned homes and with what each district council
      promises.
    </p>
  ) : (
    <>
      <NeedTable districts={districts} />
      <h2 class="govuk-heading-m">What the board could ask</h2>
      <Questions districts={districts} />
    </>
  );

const hiddenWords =
  'A count of one to five, or about at most five people, is hidden, and with it whatever would tell it.';

/** Need against supply by district: whole for staff, with small counts hidden for the board. */
export const overviewPage = route({
  method: 'GET',
  path: '/homes',
  zone: 'board',
  at: 'any board',
  can: mayReadSupply,
  audit: { writes: false, because: 'counts, small ones hidden from the board; no record of a young person' },
  handle: async ({ asSystem, scope, clock }) => {
    const isWhole = mayReadHomes(scope.actor).ok;
    const today = todayIn(clock);
    // The board sees the end of a month alone: two looks on two days tell nothing of what came between.
    const day = isWhole ? today : plusDays(firstOfMonth(today), -1);
    const districts = await asSystem('need for homes', 'challenge', (tx, system) =>
      isWhole ? wholeDistricts(tx, system, day) : districtsForBoard(tx, system, day),
    );
    return page(
      title,
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <HomesLinks actor={scope.actor} here="/homes" />
        <p class="govuk-body">
          As it was on {dateWords(day)}; what was asked of district councils in the year up to it.{' '}
          {!isWhole && hiddenWords}
        </p>
        {districts === null ? (
          <p class="govuk-body">
            The counts of this month cannot be shown without telling too much of a young person. Look again
            next month.
          </p>
        ) : (
          <Districts districts={districts} />
        )}
      </>,
      districts,
    );
  },
});
